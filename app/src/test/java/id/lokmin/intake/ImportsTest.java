package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    private static final String CHILDREN =
            "No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Pukesmas|Desa/Kel|Posyandu|RT|RW|Tanggal Pengukuran"
                    + "|Berat|Tinggi|Cara Ukur|LiLA|Naik Berat Badan|Jml Vit A|KIA";

    @TempDir private Path folder;
    private IntakeHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new IntakeHouse(folder).withAreas();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static String child(
            int number, String rw, String measured, String weight, String height) {
        return "%d|99740312%02d23%04d|ANAK CONTOH %s|P|2023-01-%02d|2,9|49|IBU CONTOH %s|CONTOH|CONTOH|MELATI|1|%s|%s|%s|%s|Berdiri|15,5|N|1|Ya"
                .formatted(
                        number,
                        40 + number % 28 + 1,
                        number,
                        letters(number),
                        number % 28 + 1,
                        letters(number),
                        rw,
                        measured,
                        weight,
                        height);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    @Test
    void same_file_three_times_changes_nothing_after_the_first() throws IOException {
        Path file =
                house.workbook(
                        "timbang.xlsx",
                        List.of(
                                CHILDREN,
                                child(1, "1", "2025-09-03", "11,2", "88"),
                                child(2, "RW.02", "03/09/2025", "11:4", "89,5")));
        assertThat(house.run(file))
                .contains("2 baris dibaca = 2 baru, 0 berubah, 0 sama, 0 ditolak, 0 ganda")
                .endsWith("exit 0");
        for (int again = 0; again < 2; again++) {
            assertThat(house.run(file)).contains("0 baru, 0 berubah, 2 sama");
        }
    }

    @Test
    void each_bad_row_is_named_with_its_column_and_the_rest_is_stored() throws IOException {
        Path file =
                house.workbook(
                        "rusak.xlsx",
                        List.of(
                                CHILDREN,
                                child(1, "1", "2025-09-03", "11,2", "88"),
                                child(2, "27", "2025-09-03", "11,2", "88"),
                                child(3, "3", "31/02/2025", "11,2", "88"),
                                child(4, "4", "2025-09-03", "berat", "88"),
                                child(5, "5", "2025-09-03", "62", "88"),
                                child(6, "6", "2025-09-03", "11,2", "12"),
                                child(7, "7", "2025-09-03", "11,2", "88")));
        String said = house.run(file);
        assertThat(said)
                .contains("baris 3, kolom M (RW): Wilayah \"27\" tidak dikenal")
                .contains("baris 4, kolom N (Tanggal Pengukuran): Tanggal \"31/02/2025\" tidak ada")
                .contains("baris 5, kolom O (Berat): \"berat\" bukan angka")
                .contains(
                        "baris 6, kolom O (Berat): 62 tidak mungkin di sini; mungkin maksudnya 6.2")
                .contains("baris 7, kolom P (Tinggi): 12 tidak mungkin di sini")
                .contains("7 baris dibaca = 2 baru, 0 berubah, 0 sama, 5 ditolak, 0 ganda")
                .endsWith("exit 3");
    }

    @Test
    void rejected_rows_come_back_in_a_workbook_that_can_be_corrected_and_imported()
            throws IOException {
        Path file =
                house.workbook(
                        "dua.xlsx",
                        List.of(
                                CHILDREN,
                                child(1, "27", "2025-09-03", "11,2", "88"),
                                child(2, "2", "2025-09-03", "11,2", "88")));
        house.run(file);
        Path rejects = house.data.resolve("ditolak/dua-ditolak.xlsx");
        assertThat(rejects).exists();
        assertThat(house.run(rejects))
                .contains("1 baris dibaca = 0 baru, 0 berubah, 0 sama, 1 ditolak");
    }

    @Test
    void dry_run_says_the_same_and_stores_nothing() throws IOException {
        Path file =
                house.workbook(
                        "coba.xlsx",
                        List.of(
                                CHILDREN,
                                child(1, "1", "2025-09-03", "11,2", "88"),
                                child(2, "27", "2025-09-03", "11,2", "88")));
        int before = house.count("import_file");
        String rehearsed = house.rehearse(file);
        assertThat(house.count("import_file")).isEqualTo(before);
        assertThat(house.count("batch")).isEqualTo(before);
        assertThat(house.data.resolve("ditolak")).doesNotExist();
        String real = house.run(file);
        String counts = "2 baris dibaca = 1 baru, 0 berubah, 0 sama, 1 ditolak, 0 ganda";
        assertThat(rehearsed).contains(counts).contains("uji coba").endsWith("exit 3");
        assertThat(real).contains(counts).endsWith("exit 3");
    }

    @Test
    void recap_takes_its_month_from_the_title_and_keeps_the_kinds_of_nothing_apart()
            throws IOException {
        Path file =
                house.workbook(
                        "rekap.xlsx",
                        List.of(
                                "LAPORAN BULANAN KIA",
                                "BULAN|: September 2025",
                                "No|RW|K1|K4|Anemia|KEK",
                                "1|RW 1|2|3|0|-",
                                "2|RW.02|1|12,5|n/a|",
                                "3|VII|1.234|1|1|1",
                                "4|RW 27|1|1|1|1",
                                "JUMLAH||1.238|4|1|1",
                                "|||Mengetahui"));
        String said = house.run(file);
        assertThat(said)
                .contains("15 angka dibaca = 10 baru, 0 berubah, 0 sama, 5 ditolak, 0 ganda")
                .contains("baris 5, kolom D (K4): 12,5 bukan bilangan utuh")
                .contains("baris 7, kolom B (RW): Wilayah \"RW 27\" tidak dikenal")
                .contains("Baris 8, 9 dilewati");
        assertThat(house.run(file)).contains("0 baru, 0 berubah, 10 sama");
    }

    @Test
    void file_without_a_month_asks_for_one() throws IOException {
        Path file = house.workbook("rekap.xlsx", List.of("No|RW|K1|K4", "1|RW 1|2|3"));
        assertThat(house.run(file)).contains("L-0510").endsWith("exit 1");
    }

    @Test
    void unknown_file_stores_nothing_and_names_the_nearest_profile() throws IOException {
        Path file =
                house.workbook(
                        "lain.xlsx",
                        List.of(
                                "No|NIK|Nama|Tgl Lahir|Berat|Tinggi|Tanggal Pengukuran",
                                "1|x|y|z"));
        assertThat(house.run(file))
                .contains("Susunan kolomnya tidak dikenal")
                .contains("eppgbm-status-gizi (– JK)")
                .endsWith("exit 1");
    }

    @Test
    void broken_file_among_good_ones_leaves_the_good_ones_stored() throws IOException {
        Path broken = house.write("rusak.xlsx", "%PDF-1.7");
        Path good =
                house.workbook(
                        "baik.xlsx", List.of("BULAN|: September 2025", "No|RW|K1", "1|RW 1|2"));
        assertThat(house.run(broken, good))
                .contains("1 angka dibaca = 1 baru")
                .contains("L-0505")
                .endsWith("exit 1");
    }

    @Test
    void files_are_read_in_the_order_in_which_they_depend_on_each_other() throws IOException {
        try (IntakeHouse fresh = new IntakeHouse(Files.createDirectories(folder.resolve("baru")))) {
            Path recap =
                    fresh.workbook(
                            "a-rekap.xlsx",
                            List.of("BULAN|: September 2025", "No|RW|K1", "1|RW 1|2"));
            Path areas =
                    fresh.write(
                            "z-wilayah.csv",
                            "Jenis;Kode;Nama;Kode Induk\ndesa;D;Contoh;\nrw;D.1;RW 01;D\n");
            assertThat(fresh.run(recap, areas))
                    .contains("1 angka dibaca = 1 baru")
                    .endsWith("exit 0");
        }
    }

    @Test
    void undone_import_takes_its_figures_back() throws IOException {
        Path file =
                house.workbook(
                        "rekap.xlsx", List.of("BULAN|: September 2025", "No|RW|K1", "1|RW 1|2"));
        Result result = house.bring(file);
        assertThat(house.intake.undo(result.batch(), "uji")).isZero();
        assertThat(house.files().find(result.batch()).orElseThrow().undoneAt()).isPresent();
        assertThat(house.run(file)).contains("1 baru");
    }

    @Test
    void of_each_kind_of_finding_three_examples_and_the_number_of_the_others_are_told()
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(CHILDREN));
        for (int i = 1; i <= 10; i++) {
            lines.add(child(i, "27", "2025-09-03", "11,2", "88"));
        }
        assertThat(house.run(house.workbook("asing.xlsx", lines)).lines())
                .filteredOn(line -> line.contains("L-0201"))
                .hasSize(4)
                .last()
                .isEqualTo("  … L-0201: dan 7 lagi");
    }

    @Test
    void list_of_areas_is_taken_back_while_nothing_stands_on_it() throws IOException {
        Result areas =
                house.bring(
                        house.write("tambah.csv", "Jenis;Kode;Nama;Kode Induk\nrw;D.14;RW 14;D\n"));
        Result inside =
                house.bring(
                        house.write(
                                "rt.csv", "Jenis;Kode;Nama;Kode Induk\nrt;D.14.1;RT 01;D.14\n"));
        assertThatThrownBy(() -> house.intake.undo(areas.batch(), "uji"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.AREA_STILL_USED));
        assertThat(house.files().find(areas.batch()).orElseThrow().undoneAt()).isEmpty();

        house.intake.undo(inside.batch(), "uji");
        house.intake.undo(areas.batch(), "uji");
        assertThat(house.files().find(areas.batch()).orElseThrow().undoneAt()).isPresent();
    }

    @Test
    void every_row_is_accounted_for_under_a_thousand_faults() throws IOException {
        java.util.Random chance = new java.util.Random(5);
        List<String> lines = new ArrayList<>(List.of(CHILDREN));
        String[] weights = {"11,2", "11.4", "62", "berat", "0", "-", "11:5", "=11", "-3", "1,1.2"};
        String[] heights = {"88", "89,5", "8", "tinggi", "0", "880"};
        String[] dates = {
            "2025-09-03", "03/09/2025", "31/02/2025", "besok", "2025-09-30", "2052-09-03", ""
        };
        String[] places = {"1", "RW 2", "VII", "99", "", "RW.013", "0"};
        for (int i = 0; i < 2_000; i++) {
            boolean twice = i > 0 && chance.nextInt(20) == 0;
            lines.add(
                    twice
                            ? lines.getLast()
                            : child(
                                    i,
                                    places[chance.nextInt(places.length)],
                                    dates[chance.nextInt(dates.length)],
                                    weights[chance.nextInt(weights.length)],
                                    heights[chance.nextInt(heights.length)]));
        }
        int before = house.count("measurement");
        Result result = house.bring(house.workbook("seribu.xlsx", lines));
        Counts counts = result.counts();
        assertThat(counts.read()).isEqualTo(2_000);
        assertThat(counts.rejected()).isGreaterThan(1_000);
        assertThat(house.count("measurement") - before).isEqualTo(counts.added());
        assertThat(result.rejections().map(CellFinding::row).distinct().count())
                .isEqualTo(counts.rejected());
    }
}
