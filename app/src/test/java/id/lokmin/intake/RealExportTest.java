package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real files, read where they lie and never copied; skipped where they are absent. And a file of
 * their size, made here.
 */
class RealExportTest {

    private static final String EXPORT =
            "shared/data/messy/eppgbm/eppgbm_export_status_gizi_deid.xlsx";

    @TempDir private Path folder;

    @Test
    void every_row_of_a_real_export_is_accounted_for() throws IOException {
        Path export =
                Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve(EXPORT))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(Path.of("/absent"));
        Assumptions.assumeTrue(Files.exists(export), "skipped: " + EXPORT + " is not here");
        try (IntakeHouse house = new IntakeHouse(folder)) {
            house.run(
                    house.write(
                            "wilayah.csv",
                            "Jenis;Kode;Nama;Kode Induk;Sebutan Lain;Berlaku Mulai\npuskesmas;P;Melati;;;2020-01-01\n"
                                    + "desa;D;Desa Melati;P;;2020-01-01\nrw;D.1;RW 01;D;;2020-01-01\n"));
            Counts counts = house.bring(export).counts();
            assertThat(counts.read()).isEqualTo(311);
            assertThat(counts.added()).as(counts.toString()).isPositive();
        }
    }

    @Test
    void twenty_thousand_rows_are_read_checked_and_stored_within_the_time_of_a_coffee()
            throws IOException {
        try (IntakeHouse house = new IntakeHouse(folder).withAreas()) {
            Path file = folder.resolve("besar.xlsx");
            write(file, 20_000);
            long start = System.nanoTime();
            Counts counts = house.bring(file).counts();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.err.printf(
                    java.util.Locale.ROOT, "20,000 rows in %.1f s: %s%n", seconds, counts);
            assertThat(counts.read()).isEqualTo(20_000);
            assertThat(counts.added()).isEqualTo(20_000);
            // The bench measures; here only a fall into quadratic time should fail.
            assertThat(seconds).isLessThan(60);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        String[] header =
                ("No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel|Posyandu|RT|RW"
                                + "|Alamat|Usia Saat Ukur|Tanggal Pengukuran|Berat|Tinggi|Cara Ukur|LiLA|BB/U|ZS BB/U|TB/U"
                                + "|ZS TB/U|BB/TB|ZS BB/TB|Naik Berat Badan|PMT Diterima (kg)|Jml Vit A|KPSP|KIA|Detail")
                        .split("\\|");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Status Gizi");
            List<String[]> lines = new ArrayList<>();
            lines.add(header);
            for (int i = 0; i < rows; i++) {
                String born = "2023-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
                String nik =
                        "997403%02d%02d23%04d".formatted(i % 28 + 1, i % 12 + 1, i % 10_000 / 1);
                nik = nik.substring(0, 4) + "%02d".formatted(i / 10_000 + 1) + nik.substring(6);
                lines.add(
                        (i
                                        + "|"
                                        + nik
                                        + "|ANAK "
                                        + Integer.toString(i + 50_000, 36)
                                        + "|L|"
                                        + born
                                        + "|2,9|49|IBU "
                                        + i
                                        + "|JAWA BARAT|KOTA|KEC|CONTOH|CONTOH|MELATI|1|"
                                        + (i % 13 + 1)
                                        + "|-|2 Tahun|2025-09-0"
                                        + (i % 9 + 1)
                                        + "|11,9|86,2|Berdiri|15,2|Normal|-0,5|Normal|-0,4|Gizi Baik|-0,3|N|-|1|Sesuai|Ya|-")
                                .split("\\|"));
            }
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).length; column++) {
                    sheet.value(row, column, lines.get(row)[column] + "\u00a0");
                }
            }
        }
    }
}
