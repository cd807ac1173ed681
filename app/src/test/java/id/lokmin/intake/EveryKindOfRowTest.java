package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/**
 * Doses, positions and promises from the file to the database and back, on both databases: each
 * kind of finding once, the same file three times, and taken back.
 */
class EveryKindOfRowTest {

    private static final Pattern CODE = Pattern.compile("L-\\d{4}");

    private static final String CHILD =
            "No|NIK|Nama|JK|Tgl Lahir|Nama Ortu|Desa/Kel|RW|Tanggal Pengukuran|Berat|Tinggi|Cara Ukur";

    private static final String DOSES =
            "No|NIK Anak|Nama Anak|Tanggal Lahir Anak|Jenis Kelamin Anak|Nama Orang Tua|Kelurahan"
                    + " atau Desa|Nama Antigen|Tanggal Imunisasi|Tanggal Input Data|Pos Imunisasi|Status"
                    + " Imunisasi";

    private static final String POSITIONS = "No,Jabatan,Sektor,Wilayah,Nama Pejabat,No HP,Sejak\n";

    private static final String PROMISES =
            "No|Kegiatan (RTL)|Sasaran dan Volume|Lokasi|Tenggat|Penanggung Jawab|Target|Bukti|Status";

    @TempDir private Path folder = Path.of("");

    private static Set<String> codes(String said) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(said);
        while (matcher.find()) {
            codes.add(matcher.group());
        }
        return codes;
    }

    private static void thriceIsOnce(IntakeHouse house, Path file, String counts) {
        assertThat(house.run(file)).contains(counts);
        for (int again = 0; again < 2; again++) {
            assertThat(house.run(file)).contains("0 baru, 0 berubah");
        }
    }

    @OnEveryDatabase
    void doses(Storage storage) throws IOException {
        IntakeHouse house = new IntakeHouse(folder, storage).withAreas();
        house.run(
                house.workbook(
                        "timbang.xlsx",
                        List.of(
                                CHILD,
                                "1||ANAK SATU|L|2025-01-05|IBU SATU|Contoh|1|2025-09-03|8,2|70|Telentang")));
        String known = "|ANAK SATU|05/01/2025|L|IBU SATU|Contoh|";
        Path file =
                house.workbook(
                        "asik.xlsx",
                        List.of(
                                DOSES,
                                "1|" + known + "BCG 1|05/02/2025|06/02/2025|Melati|ideal",
                                "2|" + known + "DPT-HB-Hib 1|10/01/2025||Melati|ideal",
                                "3|" + known + "DPT-HB-Hib 2|20/01/2025||Melati|ideal",
                                "4|" + known + "BCG 1|06/02/2025||Melati|ideal",
                                "5|" + known + "Campak Jerman|05/03/2025||Melati|ideal",
                                "6|" + known + "Polio 1|05/03/2025|01/03/2025|Melati|ideal",
                                "7|" + known + "Polio 2|10/04/2025|20/09/2025|Melati|kejar",
                                "8|" + known + "Polio 3|05/12/2025||Melati|ideal",
                                "9|" + known + "Polio 4|04/01/2025||Melati|ideal",
                                "10|123|ANAK DUA|05/01/2025|P|IBU DUA|Desa Lain|BCG 1|05/02/2025||Melati|ideal",
                                "11|" + known + "BCG 1|31/02/2025||Melati|ideal",
                                "12|||05/01/2025|P|IBU TIGA|Contoh|BCG 1|05/02/2025||Melati|ideal"));

        String said = house.run(file);

        assertThat(codes(said))
                .as(said)
                .contains(
                        "L-0201", "L-0402", "L-0411", "L-0412", "L-0424", "L-0425", "L-0426",
                        "L-0427", "L-0428", "L-0429", "L-0430", "L-0432", "L-0511", "L-0522");
        assertThat(said)
                .contains("12 baris dibaca = 7 baru, 0 berubah, 0 sama, 5 ditolak, 0 ganda");
        thriceIsOnce(house, file, "0 baru, 0 berubah, 7 sama, 5 ditolak, 0 ganda");
        assertThat(house.count("dose")).isEqualTo(7);
    }

    @OnEveryDatabase
    void positions(Storage storage) throws IOException {
        IntakeHouse house = new IntakeHouse(folder, storage).withAreas();
        Path file =
                house.write(
                        "jabatan.csv",
                        POSITIONS
                                + "1,Camat,Kecamatan,Kecamatan,,,\n"
                                + "2,Ketua RW 07,RT/RW,RW 07,Mentari Jahe Pagi,0800-0000-0101,2024-01-02\n"
                                + "2,Ketua RW 07,RT/RW,RW 07,Mentari Jahe Pagi,0800-0000-0101,2024-01-02\n"
                                + "3,Ketua RW 07,PKK,RW 07,Mentari Jahe Pagi,,\n"
                                + "4,,PKK,,,,\n"
                                + "5,Ketua TP PKK,PKK,,Embun Pala Timur,,31/02/2024\n");

        String said = house.run(file);

        assertThat(codes(said)).as(said).contains("L-0511", "L-0526", "L-0540");
        assertThat(said).contains("baris 5, kolom B (Jabatan): Jabatan ini sudah ada di baris 3");
        assertThat(said).contains("6 baris dibaca = ");
        thriceIsOnce(house, file, "0 baru, 0 berubah");
    }

    @OnEveryDatabase
    void promises(Storage storage) throws IOException {
        IntakeHouse house = new IntakeHouse(folder, storage).withAreas();
        Path file =
                house.workbook(
                        "rtl.xlsx",
                        List.of(
                                "RTL LOKAKARYA MINI LINTAS SEKTOR TRIWULAN II TAHUN 2025",
                                PROMISES,
                                "1|Sweeping imunisasi|12 bayi|RW 07|31/08/2025|Ketua RW 07|12|Rekap ASIK|Selesai",
                                "2|Kelas ibu hamil||RW 99|30/09/2025|||Foto|Entah",
                                "2|Kelas ibu hamil||RW 99|30/09/2025|||Foto|Entah",
                                "2|Kelas balita||RW 01|30/09/2025|||Foto|Selesai",
                                "3|||RW 01|30/09/2025||||",
                                "4|Rapat||||||||"));

        String said = house.run(file);

        assertThat(codes(said))
                .as(said)
                .contains(
                        "L-0201", "L-0511", "L-0525", "L-0526", "L-0541", "L-0601", "L-0602",
                        "L-0603", "L-0604", "L-0605");
        assertThat(said).contains("6 baris dibaca = 3 baru, 0 berubah, 0 sama, 2 ditolak, 1 ganda");
        thriceIsOnce(house, file, "0 baru, 0 berubah, 3 sama, 2 ditolak, 1 ganda");
        assertThat(house.count("promise")).isEqualTo(3);
    }

    @OnEveryDatabase
    void each_kind_is_taken_back_and_brought_again(Storage storage) throws IOException {
        IntakeHouse house = new IntakeHouse(folder, storage).withAreas();
        List<Path> files =
                Arrays.asList(
                        house.workbook(
                                "timbang.xlsx",
                                List.of(
                                        CHILD,
                                        "1||ANAK SATU|L|2025-01-05|IBU SATU|Contoh|1|2025-09-03|8,2|70|Telentang")),
                        house.workbook(
                                "asik.xlsx",
                                List.of(
                                        DOSES,
                                        "1||ANAK SATU|05/01/2025|L|IBU SATU|Contoh|BCG 1|05/02/2025||Melati|ideal")),
                        house.workbook(
                                "rekap.xlsx",
                                List.of("BULAN|: September 2025", "No|RW|K1|K4", "1|RW 1|2|0")),
                        house.write(
                                "jabatan.csv",
                                POSITIONS
                                        + "2,Ketua RW 07,RT/RW,RW 07,Mentari Jahe Pagi,,2024-01-02\n"),
                        house.workbook(
                                "rtl.xlsx",
                                List.of(
                                        "RTL LOKMIN BULANAN SEPTEMBER 2025",
                                        PROMISES,
                                        "1|Sweeping imunisasi|12 bayi|RW 07|31/08/2025|Ketua RW 07|12|Rekap|Selesai")));
        for (Path file : files) {
            Result first = house.bring(file);
            assertThat(first.counts().added()).as(file.toString()).isPositive();
            assertThat(house.intake.undo(first.batch(), "uji")).as(file.toString()).isZero();
            assertThat(house.bring(file).counts()).as(file.toString()).isEqualTo(first.counts());
        }
    }
}
