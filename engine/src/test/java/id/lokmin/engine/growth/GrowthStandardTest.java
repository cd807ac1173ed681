package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class GrowthStandardTest {

    private final GrowthStandard standard = GrowthStandard.who2006();

    private static Anthropometry girl(double days) {
        return Anthropometry.of(Sex.FEMALE, Age.ofDays(days));
    }

    @Test
    void child_lying_at_two_years_is_made_shorter_and_standing_before_that_longer() {
        assertThat(standard.score(girl(731).withLength(85.5, Position.LYING)).correctedLength())
                .isEqualTo(84.8);
        assertThat(standard.score(girl(730).withLength(85.5, Position.LYING)).correctedLength())
                .isEqualTo(85.5);
        assertThat(standard.score(girl(730).withLength(85.5, Position.STANDING)).correctedLength())
                .isEqualTo(86.2);
        assertThat(
                        standard.score(girl(730.5).withLength(85.5, Position.STANDING))
                                .correctedLength())
                .isEqualTo(85.5);
    }

    @Test
    void standing_before_nine_months_is_reported_and_not_believed() {
        GrowthScores scores = standard.score(girl(273.9).withLength(70, Position.STANDING));
        assertThat(scores.standingTooYoung()).isTrue();
        assertThat(scores.position()).isEqualTo(Position.UNKNOWN);
        assertThat(scores.correctedLength()).isEqualTo(70);
        assertThat(standard.score(girl(274).withLength(70, Position.STANDING)).standingTooYoung())
                .isFalse();
    }

    @Test
    void sixty_months_is_too_old_though_the_day_is_in_the_table() {
        Anthropometry almost = Anthropometry.of(Sex.MALE, Age.ofMonths(59.99)).withWeight(18);
        Anthropometry five = Anthropometry.of(Sex.MALE, Age.ofMonths(60)).withWeight(18);
        assertThat(five.age().days()).isEqualTo(almost.age().days()).isEqualTo(1826);
        assertThat(standard.score(almost).z(GrowthIndex.WEIGHT_FOR_AGE)).isPresent();
        assertThat(standard.score(five).z(GrowthIndex.WEIGHT_FOR_AGE)).isEmpty();
    }

    @Test
    void oedema_hides_the_weight_and_names_the_child_severely_wasted() {
        GrowthScores scores =
                standard.score(
                        girl(400).withWeight(9).withLength(75, Position.LYING).withOedema(true));
        assertThat(scores.z(GrowthIndex.WEIGHT_FOR_AGE)).isEmpty();
        assertThat(scores.z(GrowthIndex.WEIGHT_FOR_LENGTH)).isEmpty();
        assertThat(scores.z(GrowthIndex.BMI_FOR_AGE)).isEmpty();
        assertThat(scores.z(GrowthIndex.LENGTH_FOR_AGE)).isPresent();
        assertThat(scores.weightStatus()).isEmpty();
        assertThat(scores.nutritionStatus()).contains(NutritionStatus.SEVERELY_WASTED);
        assertThat(scores.bmiStatus()).contains(NutritionStatus.SEVERELY_WASTED);
    }

    @Test
    void lost_decimal_comma_is_flagged_and_given_no_status() {
        GrowthScores scores =
                standard.score(girl(150).withWeight(62).withLength(62, Position.LYING));
        assertThat(scores.isFlagged(GrowthIndex.WEIGHT_FOR_AGE)).isTrue();
        assertThat(scores.isAnyFlagged()).isTrue();
        assertThat(scores.z(GrowthIndex.WEIGHT_FOR_AGE)).isPresent();
        assertThat(scores.weightStatus()).isEmpty();
        assertThat(scores.nutritionStatus()).isEmpty();
        assertThat(scores.statureStatus()).contains(StatureStatus.NORMAL);
    }

    @Test
    void child_of_length_zero_is_flagged_and_has_no_bmi() {
        GrowthScores scores =
                standard.score(girl(150).withWeight(6.2).withLength(0, Position.LYING));
        assertThat(scores.z(GrowthIndex.BMI_FOR_AGE)).isEmpty();
        assertThat(scores.isFlagged(GrowthIndex.BMI_FOR_AGE)).isTrue();
        assertThat(scores.bmi()).isNaN();
    }

    @Test
    void nothing_is_said_about_a_child_of_unknown_sex() {
        GrowthScores scores =
                standard.score(
                        Anthropometry.of(Sex.UNKNOWN, Age.ofDays(400))
                                .withWeight(9)
                                .withLength(75, Position.LYING));
        assertThat(scores).hasToString("");
        assertThat(scores.correctedLength()).isEqualTo(75);
    }

    @Test
    void scores_print_as_one_line_with_a_mark_at_the_implausible() {
        assertThat(standard.score(girl(150).withWeight(62).withLength(62, Position.LYING)))
                .hasToString("len -0.86 wei 47.72! wfl 68.93! bmi 73.81!");
    }

    @Property(tries = 2000)
    void z_of_the_measurement_at_z_is_z(
            @ForAll GrowthIndex index,
            @ForAll boolean male,
            @ForAll @IntRange(max = GrowthStandard.LAST_DAY) int day,
            @ForAll @Scale(9) @DoubleRange(min = -5, max = 8) double z) {
        if (index == GrowthIndex.WEIGHT_FOR_LENGTH || day < index.firstDay()) {
            return;
        }
        Sex sex = male ? Sex.MALE : Sex.FEMALE;
        double x = standard.measurementAt(index, sex, day, z);
        Anthropometry child = Anthropometry.of(sex, Age.ofDays(day));
        Anthropometry measured =
                switch (index) {
                    case LENGTH_FOR_AGE -> child.withLength(x, Position.UNKNOWN);
                    case WEIGHT_FOR_AGE -> child.withWeight(x);
                    case BMI_FOR_AGE -> child.withWeight(x).withLength(100, Position.UNKNOWN);
                    case HEAD_FOR_AGE -> child.withHead(x);
                    case ARM_FOR_AGE -> child.withArm(x);
                    case TRICEPS_FOR_AGE -> child.withSkinfolds(x, Double.NaN);
                    case SUBSCAPULAR_FOR_AGE -> child.withSkinfolds(Double.NaN, x);
                    case WEIGHT_FOR_LENGTH -> child;
                };
        assertThat(standard.score(measured).z(index).orElseThrow()).isCloseTo(z, within(1e-9));
    }

    @Property(tries = 2000)
    void z_of_the_weight_at_a_length_is_z(
            @ForAll boolean male,
            @ForAll boolean lying,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double share,
            @ForAll @Scale(9) @DoubleRange(min = -5, max = 8) double z) {
        Sex sex = male ? Sex.MALE : Sex.FEMALE;
        Position position = lying ? Position.LYING : Position.STANDING;
        double length = lying ? 45 + share * 65 : 65 + share * 55;
        double weight = standard.weightAtLength(sex, length, position, z);
        GrowthScores scores =
                standard.score(
                        Anthropometry.of(sex, Age.UNKNOWN)
                                .withWeight(weight)
                                .withLength(length, position));
        assertThat(scores.z(GrowthIndex.WEIGHT_FOR_LENGTH).orElseThrow())
                .isCloseTo(z, within(1e-9));
    }

    @Property(tries = 2000)
    void heavier_child_has_a_higher_z(
            @ForAll boolean male,
            @ForAll @IntRange(max = GrowthStandard.LAST_DAY) int day,
            @ForAll @Scale(9) @DoubleRange(min = 1, max = 40) double weight,
            @ForAll @Scale(9) @DoubleRange(min = 1e-6, max = 5) double more) {
        Anthropometry child =
                Anthropometry.of(male ? Sex.MALE : Sex.FEMALE, Age.ofDays(day))
                        .withLength(day < 731 ? 70 : 95, Position.UNKNOWN);
        GrowthScores light = standard.score(child.withWeight(weight));
        GrowthScores heavy = standard.score(child.withWeight(weight + more));
        for (GrowthIndex index :
                new GrowthIndex[] {
                    GrowthIndex.WEIGHT_FOR_AGE,
                    GrowthIndex.WEIGHT_FOR_LENGTH,
                    GrowthIndex.BMI_FOR_AGE
                }) {
            assertThat(heavy.z(index).orElseThrow()).isGreaterThan(light.z(index).orElseThrow());
        }
    }

    @Test
    void measurement_no_child_can_have_is_refused() {
        assertThatThrownBy(
                        () -> standard.measurementAt(GrowthIndex.WEIGHT_FOR_AGE, Sex.MALE, 0, -40))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.measurementAt(GrowthIndex.ARM_FOR_AGE, Sex.MALE, 90, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.weightAtLength(Sex.MALE, 44.9, Position.LYING, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standard.weightAtLength(Sex.UNKNOWN, 80, Position.LYING, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
