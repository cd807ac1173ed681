package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.calendar.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many RW reach the target of basic immunisation: places counted like people. */
class PlacesReachingTest {

    private static final Indicator IDL = indicator("IMU-12", "imu.idl", "sasaran.surviving_infant");
    private static final Targets NINETY =
            new Targets(
                    Map.of(
                            "IMU-12",
                            List.of(
                                    new Target(
                                            2024,
                                            TargetScope.NATIONAL,
                                            "",
                                            90,
                                            "RPJMN 2020-2024",
                                            Evidence.FOUND))));

    private static Indicator indicator(String code, String above, String below) {
        return new Indicator(
                code,
                Formula.parse(above),
                Formula.parse(below),
                100,
                new Cumulation.Cum(),
                Direction.UP);
    }

    private static Village village() {
        Village village = Village.of(5, "2025-01", 9);
        village.report(
                "imu.idl",
                "3 3 3 3 3 3 3 3 3",
                "2 2 2 2 2 2 2 2 2",
                "3 3 3 3 3 3 3 3 3",
                ". . . . . . . . .",
                "0 0 0 0 0 0 0 0 0");
        village.report("sasaran.surviving_infant", "y40", "y40", "y40", "y40", "y0");
        return village;
    }

    @Test
    void rw_on_its_running_target_is_counted_and_a_silent_one_is_not_judged() {
        Village village = village();
        Indicator share = indicator("IMU-25", "places(rw, IMU-12)", "places(rw)");

        OutcomeTable table =
                Evaluator.on(village.board())
                        .withTargets(NINETY, List.of())
                        .outcomes(
                                List.of(share, IDL),
                                List.of(Period.parse("2025-09")),
                                Reading.TO_DATE);

        // 90 % a year is 67.5 % in September: 27/40 reaches it, 18/40 does not.
        assertThat(Village.inShort(table.outcome("IMU-25", "desa", Period.parse("2025-09")), share))
                .isEqualTo("2/3 66.7 36 of 45");
    }

    @Test
    void fixed_bar_needs_no_target() {
        Village village = village();
        Indicator share = indicator("IMU-24", "places(rw, IMU-12 >= 40)", "");

        OutcomeTable table =
                Evaluator.on(village.board())
                        .outcomes(
                                List.of(share, IDL),
                                List.of(Period.parse("2025-09")),
                                Reading.LAST_MONTH);

        assertThat(Village.inShort(table.outcome(0, 0, 0), share)).isEqualTo("3 36 of 45");
    }

    @Test
    void circle_of_indicators_is_refused() {
        Village village = village();
        Indicator one = indicator("X-1", "places(rw, X-2 >= 1)", "");
        Indicator two = indicator("X-2", "places(rw, X-1 >= 1)", "");

        assertThatThrownBy(() -> Evaluator.on(village.board()).months(List.of(one, two)))
                .hasMessageContaining("counted from itself");
    }

    @Test
    void without_a_target_nobody_is_judged() {
        Village village = village();
        Indicator share = indicator("IMU-25", "places(rw, IMU-12)", "places(rw)");

        OutcomeTable table = Evaluator.on(village.board()).months(List.of(share, IDL));

        assertThat(table.outcome(0, 0, 8)).isEqualTo(new Outcome.NotApplicable());
    }
}
