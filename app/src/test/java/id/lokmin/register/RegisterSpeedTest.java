package id.lokmin.register;

import static id.lokmin.register.RegisterHouse.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.growth.Sex;
import id.lokmin.shell.Storage;
import id.lokmin.shell.TestDatabases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterSpeedTest {

    /**
     * Ten times what an idle office machine needs: this guards against the wrong order of growth.
     */
    private static final Duration BOUND = Duration.ofSeconds(50);

    @Test
    void twenty_thousand_rows_are_a_matter_of_seconds() {
        try (Storage storage = TestDatabases.sqlite()) {
            RegisterHouse house = new RegisterHouse(storage);
            List<MeasurementEntry> list = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                list.add(entry(i));
            }
            long start = System.nanoTime();
            Receipt first = house.register.acceptMeasurements(house.batch("a"), list);
            long stored = System.nanoTime();
            Receipt again = house.register.acceptMeasurements(house.batch("b"), list);
            long compared = System.nanoTime();
            int columns =
                    house.register
                            .columns(RegisterHouse.TREE, Month.of(2024, 1), Month.of(2025, 12))
                            .size();
            long counted = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "register: 20000 rows in %.2f s, again %.2f s, %d columns of 24 months %.2f s%n",
                    (stored - start) / 1e9,
                    (compared - stored) / 1e9,
                    columns,
                    (counted - compared) / 1e9);
            assertThat(first.added()).isEqualTo(20_000);
            assertThat(again.same()).isEqualTo(20_000);
            assertThat(Duration.ofNanos(counted - start)).isLessThan(BOUND);
        }
    }

    /** 5,000 girls measured in four months. */
    private static MeasurementEntry entry(int i) {
        int girl = i % 5_000;
        LocalDate born = LocalDate.of(2022, 1, 1).plusDays(girl % 1_000);
        String nik =
                String.format(
                        Locale.ROOT,
                        "990101%02d%02d%02d%04d",
                        born.getDayOfMonth() + 40,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        girl);
        ChildIdentity child =
                new ChildIdentity(
                        nik,
                        "Anak Nomor " + letters(girl),
                        born,
                        Sex.FEMALE,
                        "Ibu " + letters(girl * 31));
        int month = i / 5_000;
        return row(
                i + 2,
                child,
                girl % 2 == 0 ? "A1" : "A2",
                "2025-0" + (6 + month) + "-05",
                11_000 + month * 150,
                860 + month * 8);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26)).append("ir");
        }
        return letters.toString();
    }
}
