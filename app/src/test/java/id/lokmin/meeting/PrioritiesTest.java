package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.SmallGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    /** Shortfalls: K1 0.2, IDL 0.26, anaemia 0.33, D/S on target. */
    private static final String GRID =
            """
            KIA-01 | PKM   | 24/40 | 75
            KIA-01 | RW 01 | 12/20 | 75
            KIA-01 | RW 02 | 12/20 | 75
            IMU-12 | PKM   | 20/40 | 67.5
            IMU-12 | RW 01 | 10/20 | 67.5
            IMU-12 | RW 02 | 10/20 | 67.5
            KIA-18 | PKM   | 8/40  | 15
            KIA-18 | RW 01 | 4/20  | 15
            KIA-18 | RW 02 | 4/20  | 15
            GIZ-03 | PKM   | 36/40 | 85
            GIZ-03 | RW 01 | 18/20 | 85
            GIZ-03 | RW 02 | 18/20 | 85
            """;

    private static List<String> chosen(int most, List<String> main, String table) {
        return new Priorities(most)
                .of(SmallGrid.of("2025-09", table.strip()), main).stream()
                        .map((AreaWatch watch) -> watch.card().code())
                        .toList();
    }

    @Test
    void the_furthest_off_as_a_share_of_the_target_come_first() {
        assertThat(chosen(9, List.of(), GRID)).containsExactly("KIA-18", "IMU-12", "KIA-01");
    }

    @Test
    void main_indicators_of_the_year_stand_before_all_even_when_on_target() {
        assertThat(chosen(9, List.of("GIZ-03", "KIA-01"), GRID))
                .containsExactly("GIZ-03", "KIA-01", "KIA-18", "IMU-12");
        assertThat(chosen(2, List.of("GIZ-03"), GRID)).containsExactly("GIZ-03", "KIA-18");
    }

    @Test
    void few_people_a_target_nobody_verified_and_counts_do_not_compete() {
        assertThat(
                        chosen(
                                9,
                                List.of(),
                                """
                                KIA-01 | PKM   | 1/4 | 75
                                KIA-01 | RW 01 | 1/2 | 75
                                KIA-01 | RW 02 | 0/2 | 75
                                IMU-12 | PKM   | 2/40 | 67.5?
                                IMU-12 | RW 01 | 1/20 | 67.5?
                                IMU-12 | RW 02 | 1/20 | 67.5?
                                GIZ-17 | PKM   | 9 | 0
                                GIZ-17 | RW 01 | 5 | 0
                                GIZ-17 | RW 02 | 4 | 0
                                KIA-19 | PKM   | 9/40 | -
                                KIA-19 | RW 01 | 5/20 | -
                                KIA-19 | RW 02 | 4/20 | -\
                                """))
                .isEmpty();
    }

    @Test
    void an_indicator_with_figures_of_one_area_has_nothing_to_compare() {
        assertThat(
                        chosen(
                                9,
                                List.of("IMU-12", "KIA-18"),
                                """
                                IMU-12 | PKM   | 10/20    | 67.5
                                IMU-12 | RW 01 | 10/20    | 67.5
                                IMU-12 | RW 02 | awaiting | 67.5
                                KIA-18 | PKM   | awaiting | 15
                                KIA-18 | RW 01 | awaiting | 15
                                KIA-18 | RW 02 | awaiting | 15\
                                """))
                .isEmpty();
    }
}
