package id.lokmin.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.intake.sheet.Cell;
import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final List<Profile> PROFILES = Profiles.of(Catalog.builtIn()).list();
    private static final String E_PPGBM =
            "No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel|Posyandu|RT|RW"
                    + "|Alamat|Usia Saat Ukur|Tanggal Pengukuran|Berat|Tinggi|Cara Ukur|LiLA|BB/U|ZS BB/U|TB/U|ZS TB/U"
                    + "|BB/TB|ZS BB/TB|Naik Berat Badan|PMT Diterima (kg)|Jml Vit A|KPSP|KIA|Detail";
    private static final String ASIK =
            "ID|NIK Anak|Nama Anak|Tanggal Lahir Anak|Jenis Kelamin Anak|NIK Orang Tua|Nama Orang Tua|Provinsi"
                    + "|Kabupaten atau Kota|Kecamatan|Kelurahan atau Desa|Kode Puskesmas|Puskesmas|Nama Antigen"
                    + "|Tanggal Imunisasi|Tanggal Input Data|Nomor Batch|Pos Imunisasi|Status Imunisasi"
                    + "|Sumber Pencatatan Imunisasi";

    @Test
    void each_layout_is_told_from_the_others() {
        assertThat(recognised(E_PPGBM)).isEqualTo("eppgbm-status-gizi");
        assertThat(
                        recognised(
                                E_PPGBM.replace("PMT Diterima (kg)", "PMT")
                                        .replace("|KIA|", "|KIA|Kelas Ibu Balita|MBG|")))
                .isEqualTo("eppgbm-status-gizi");
        assertThat(recognised(ASIK)).isEqualTo("asik-dosis");
        assertThat(recognised("No|RW|K1|K1 Murni|K4|K6|Hb Diperiksa|Anemia|TTD 90"))
                .isEqualTo("rekap-bulanan");
        assertThat(recognised("No|RW|Ibu Hamil|Ibu Bersalin|Bayi Lahir Hidup"))
                .isEqualTo("sasaran-tahunan");
        assertThat(
                        recognised(
                                "Jenis;Kode;Nama;Kode Induk;Melayani RW;Sebutan Lain"
                                        .replace(';', '|')))
                .isEqualTo("daftar-wilayah");
        assertThat(recognised("No|Jabatan|Sektor|Wilayah|Nama Pejabat|Nomor HP"))
                .isEqualTo("daftar-jabatan");
        assertThat(
                        recognised(
                                "No|Program|Indikator|Masalah|Kegiatan (RTL)|Lokasi|Tenggat|Penanggung Jawab|%"))
                .isEqualTo("rtl-lalu");
        assertThat(recognised("area,parent,element,period,value".replace(',', '|')))
                .isEqualTo("angka");
    }

    @Test
    void header_is_found_whatever_its_case_spaces_dots_and_order() {
        List<String> titles = new ArrayList<>(Arrays.asList(E_PPGBM.split("\\|")));
        java.util.Collections.reverse(titles);
        String odd =
                titles.stream()
                        .map(t -> " " + t.toUpperCase(java.util.Locale.ROOT) + ".")
                        .collect(Collectors.joining("|"));
        assertThat(recognised(odd)).isEqualTo("eppgbm-status-gizi");
    }

    @Test
    void unknown_layout_names_its_headers_and_what_the_nearest_profile_misses() {
        Recognition answer =
                Recognition.of(
                        List.of(sheet("x", E_PPGBM.replace("|JK|", "|").replace("|Nama|", "|"))),
                        PROFILES);
        assertThat(answer).isInstanceOf(Recognition.Unknown.class);
        Recognition.Unknown unknown = (Recognition.Unknown) answer;
        assertThat(unknown.headers()).contains("NIK", "Tgl Lahir", "Berat");
        assertThat(unknown.nearest().getFirst().profile().code()).isEqualTo("eppgbm-status-gizi");
        assertThat(unknown.nearest().getFirst().missing())
                .extracting(ColumnRule::title)
                .containsExactly("Nama", "JK");
    }

    @Test
    void titles_column_numbers_totals_legend_and_signature_are_not_rows() {
        Table table =
                table(
                        """
                        LAPORAN BULANAN KIA
                        BULAN|: September 2025
                        No|RW|K1|K4|Anemia
                        1|2|3|4|5
                        1|RW 01|2|3|0
                        2|RW 02|1||-
                        JUMLAH||3|3|0
                        1|Anemia: Hb kurang dari 11
                        Keterangan|||| data sementara
                        ||||Mengetahui
                        ||||Kepala Puskesmas
                        """);
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(5, 6);
        assertThat(table.furniture())
                .extracting(SheetRow::number)
                .containsExactly(4, 7, 8, 9, 10, 11);
        assertThat(table.titles()).containsExactly("LAPORAN BULANAN KIA", "BULAN : September 2025");
        assertThat(table.rows().getLast().cell("kia.k1").text()).isEqualTo("1");
    }

    @Test
    void row_with_a_hole_above_the_total_stays_a_row_to_be_rejected() {
        Table table = table("No|RW|K1|K4\n1|RW 01|2|3\n2||1|1\n3|RW 03|2|2\nTotal||5|6\n");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 3, 4);
    }

    @Test
    void header_over_three_rows_names_its_columns_by_group() {
        Table table =
                table(
                        """
                        NO|RW|SASARAN||KIA|
                        ||||KUNJUNGAN|
                        ||L|P|K1|K4
                        1|RW 01|30|20|2|3
                        """);
        assertThat(table.header().titles()).containsEntry("kia.k1", "KIA KUNJUNGAN K1");
        assertThat(table.rows().getFirst().cell("kia.k4").text()).isEqualTo("3");
    }

    @Test
    void repeated_header_of_a_second_page_is_passed_over() {
        Table table = table("No|RW|K1\n1|RW 01|2\nNo|RW|K1\n2|RW 02|3\n");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 4);
    }

    @Test
    void sheet_is_chosen_by_its_header_and_the_others_are_told() {
        Recognition answer =
                Recognition.of(
                        List.of(
                                sheet("Petunjuk", "Isi lembar berikut"),
                                sheet("Data", E_PPGBM + "\n1|x")),
                        PROFILES);
        Recognition.Known known = (Recognition.Known) answer;
        assertThat(known.matches())
                .extracting(match -> match.sheet().name())
                .containsExactly("Data");
        assertThat(known.otherSheets()).containsExactly("Petunjuk");
    }

    private static String recognised(String header) {
        return switch (Recognition.of(List.of(sheet("x", header)), PROFILES)) {
            case Recognition.Known known -> known.profile().code();
            case Recognition.Unknown unknown -> unknown.toString();
        };
    }

    private static Table table(String lines) {
        Recognition.Known known =
                (Recognition.Known) Recognition.of(List.of(sheet("x", lines)), PROFILES);
        return Table.under(known.matches().getFirst(), "");
    }

    private static Sheet sheet(String name, String lines) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n")) {
            number++;
            rows.add(
                    new SheetRow(
                            number,
                            Arrays.stream(line.split("\\|", -1)).map(Cell::typed).toList()));
        }
        return new Sheet(name, rows);
    }
}
