package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
            house.run(house.write("wilayah.csv", areas()));
            String said = house.run(export);
            assertThat(said)
                    .contains("311 baris dibaca = 311 baru, 0 berubah, 0 sama, 0 ditolak, 0 ganda");
            assertThat(house.count("measurement")).isEqualTo(311);
            assertThat(house.run(export)).contains("0 baru, 0 berubah, 311 sama");
        }
    }

    /** The twelve villages of the export, each with as many RW as any row of it names. */
    private static String areas() {
        StringBuilder list =
                new StringBuilder(
                        "Jenis;Kode;Nama;Kode Induk;Berlaku Mulai\n"
                                + "puskesmas;P;Melati;;2010-01-01\n");
        String villages =
                "MELATI KENANGA ASTER CEMPAKA KAMBOJA ANGGREK TERATAI SERUNI BOUGENVIL MAWAR"
                        + " DAHLIA FLAMBOYAN";
        int number = 0;
        for (String village : villages.split(" ")) {
            String code = "D" + ++number;
            list.append("desa;%s;DESA %s;P;2010-01-01\n".formatted(code, village));
            for (int rw = 1; rw <= 8; rw++) {
                list.append("rw;%s.%02d;RW %02d;%s;2010-01-01\n".formatted(code, rw, rw, code));
            }
        }
        return list.toString();
    }

    @Test
    void twenty_thousand_rows_are_read_checked_and_stored_within_the_time_of_a_coffee()
            throws IOException {
        try (IntakeHouse house = new IntakeHouse(folder).withAreas()) {
            Path file = folder.resolve("besar.xlsx");
            new LargeExport().write(file, 20_000);
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
}
