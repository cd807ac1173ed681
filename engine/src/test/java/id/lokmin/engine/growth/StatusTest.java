package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of Permenkes 2/2020 on both sides of each boundary. */
class StatusTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -3.0000001, Berat badan sangat kurang, Sangat pendek, Gizi buruk
                    -3,         Berat badan kurang,        Pendek,        Gizi kurang
                    -2.0000001, Berat badan kurang,        Pendek,        Gizi kurang
                    -2,         Berat badan normal,        Normal,        Gizi baik
                    0,          Berat badan normal,        Normal,        Gizi baik
                    1,          Berat badan normal,        Normal,        Gizi baik
                    1.0000001,  Risiko berat badan lebih,  Normal,        Berisiko gizi lebih
                    2,          Risiko berat badan lebih,  Normal,        Berisiko gizi lebih
                    2.0000001,  Risiko berat badan lebih,  Normal,        Gizi lebih
                    3,          Risiko berat badan lebih,  Normal,        Gizi lebih
                    3.0000001,  Risiko berat badan lebih,  Tinggi,        Obesitas
                    """)
    void status_turns_exactly_at_its_boundary(
            double z, String weight, String stature, String nutrition) {
        assertThat(WeightStatus.of(z).indonesian()).isEqualTo(weight);
        assertThat(StatureStatus.of(z).indonesian()).isEqualTo(stature);
        assertThat(NutritionStatus.of(z).indonesian()).isEqualTo(nutrition);
        assertThat(WeightStatus.of(z).isUnderweight()).isEqualTo(z < -2);
        assertThat(StatureStatus.of(z).isStunted()).isEqualTo(z < -2);
        assertThat(NutritionStatus.of(z).isWasted()).isEqualTo(z < -2);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    LENGTH_FOR_AGE,      -6, 6
                    WEIGHT_FOR_AGE,      -6, 5
                    WEIGHT_FOR_LENGTH,   -5, 5
                    BMI_FOR_AGE,         -5, 5
                    HEAD_FOR_AGE,        -5, 5
                    ARM_FOR_AGE,         -5, 5
                    TRICEPS_FOR_AGE,     -5, 5
                    SUBSCAPULAR_FOR_AGE, -5, 5
                    """)
    void implausible_z_is_flagged_beyond_the_limits_of_dq_23(
            GrowthIndex index, double lowest, double highest) {
        assertThat(index.flags(lowest)).isFalse();
        assertThat(index.flags(highest)).isFalse();
        assertThat(index.flags(lowest - 0.01)).isTrue();
        assertThat(index.flags(highest + 0.01)).isTrue();
        assertThat(index.flags(lowest - 0.004)).as("flags look at two decimals").isFalse();
        assertThat(index.flags(Double.NaN)).isFalse();
    }

    @Test
    void status_without_a_z_score_is_refused() {
        assertThatThrownBy(() -> WeightStatus.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatureStatus.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NutritionStatus.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
