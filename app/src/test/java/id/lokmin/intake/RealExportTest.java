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
