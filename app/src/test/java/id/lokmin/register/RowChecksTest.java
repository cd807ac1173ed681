package id.lokmin.register;

import static id.lokmin.register.RegisterHouse.child;
import static id.lokmin.register.RegisterHouse.codes;
import static id.lokmin.register.RegisterHouse.counts;
import static id.lokmin.register.RegisterHouse.dose;
import static id.lokmin.register.RegisterHouse.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.growth.Position;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.TestDatabases;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowChecksTest {

    private final Storage storage = TestDatabases.sqlite();
    private final RegisterHouse house = new RegisterHouse(storage);
    private final ChildIdentity girl = child("9901015001240001", "Siti Aminah", "2024-01-10");
    private final ChildIdentity baby = child("9901015003250001", "Bunga", "2025-03-10");

    @AfterEach
    void close() {
        storage.close();
    }

    private static MeasurementEntry with(MeasurementEntry row, BodySize size, SourceScores source) {
        return new MeasurementEntry(
                row.row(),
                row.child(),
                row.atBirth(),
                row.home(),
                row.posyandu(),
                row.date(),
                size,
                row.gain(),
                row.services(),
                source);
    }

    @Test
    void a_lost_comma_is_told_with_the_likely_weight_and_not_stored() {
        Receipt receipt = house.measure(row(5, baby, "A1", "2025-08-05", 62_000, 610));
        assertThat(codes(receipt)).isEqualTo("5:UNIT_DOUBT");
        assertThat(receipt.rejected()).isEqualTo(1);
        assertThat(receipt.findings().getFirst().finding().sentence(Language.INDONESIAN))
                .contains("62 kg")
                .contains("6,2 kg");
    }

    @Test
    void metres_and_grams_are_told_with_the_likely_value() {
        Receipt receipt =
                house.measure(
                        row(5, girl, "A1", "2025-08-05", 9_500_000, 780),
                        row(6, girl, "A1", "2025-08-06", 9_500, 8));
        assertThat(receipt.findings().getFirst().finding().arguments())
                .containsExactly("9500 kg", "9,5 kg");
        assertThat(receipt.findings().get(1).finding().arguments())
                .containsExactly("0,8 cm", "80 cm");
        assertThat(receipt.rejected()).isEqualTo(2);
    }

    @Test
    void a_day_before_birth_or_still_to_come_is_refused() {
        Receipt receipt =
                house.measure(
                        row(5, girl, "A1", "2023-12-31", 9500, 780),
                        row(6, girl, "A1", "2052-09-16", 9500, 780));
        assertThat(codes(receipt)).isEqualTo("5:DATE_BEFORE_BIRTH 6:DATE_IN_FUTURE");
        assertThat(counts(receipt)).isEqualTo("0 baru, 0 berubah, 0 sama, 0 ganda, 2 ditolak");
    }

    @Test
    void a_flagged_height_is_kept_and_out_of_prevalence() {
        Receipt receipt = house.measure(row(5, girl, "A1", "2025-08-05", 9500, 600));
        assertThat(codes(receipt)).contains("5:SCORE_FLAGGED");
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(house.table("gizi.d", "2025-08", "2025-08", "A1")).isEqualTo("A1 1");
        assertThat(house.table("gizi.diukur_tb", "2025-08", "2025-08", "A1")).isEqualTo("A1 0");
        assertThat(house.table("gizi.stunting", "2025-08", "2025-08", "A1")).isEqualTo("A1 0");
    }

    @Test
    void the_sources_outlier_and_its_other_score_are_told() {
        MeasurementEntry row = row(5, girl, "A1", "2025-08-05", 9500, 780);
        SourceScores source =
                new SourceScores(
                        new Score(OptionalDouble.of(-3.4), "BB Sangat Kurang"),
                        Score.NONE,
                        new Score(OptionalDouble.empty(), "Outlier"));
        assertThat(codes(house.measure(with(row, row.size(), source))))
                .isEqualTo("5:SOURCE_SCORE_DIFFERS 5:SOURCE_OUTLIER");
        assertThat(house.table("gizi.diukur_bbtb", "2025-08", "2025-08", "A1")).isEqualTo("A1 0");
        assertThat(house.table("gizi.diukur_tb", "2025-08", "2025-08", "A1")).isEqualTo("A1 1");
    }

    @Test
    void a_height_that_fell_and_a_weight_that_jumped_are_told() {
        house.measure(row(5, girl, "A1", "2025-07-05", 9500, 780));
        assertThat(codes(house.measure(row(5, girl, "A1", "2025-08-05", 11_600, 770))))
                .isEqualTo("5:HEIGHT_FELL 5:WEIGHT_JUMPED");
    }

    @Test
    void standing_before_two_years_is_told() {
        MeasurementEntry row = row(5, girl, "A1", "2025-08-05", 9500, 780);
        BodySize standing =
                new BodySize(
                        OptionalInt.of(9500),
                        OptionalInt.of(780),
                        Position.STANDING,
                        OptionalInt.empty());
        assertThat(codes(house.measure(with(row, standing, SourceScores.NONE))))
                .isEqualTo("5:POSITION_UNUSUAL");
    }

    @Test
    void a_row_written_twice_is_a_duplicate_and_a_contradicting_one_is_refused() {
        Receipt receipt =
                house.measure(
                        row(5, girl, "A1", "2025-08-05", 9500, 780),
                        row(6, girl, "A1", "2025-08-05", 9500, 780),
                        row(7, girl, "A1", "2025-08-05", 9900, 780));
        assertThat(counts(receipt)).isEqualTo("1 baru, 0 berubah, 0 sama, 1 ganda, 1 ditolak");
        assertThat(codes(receipt)).isEqualTo("7:MEASURED_TWICE");
    }

    @Test
    void doses_too_young_too_soon_twice_and_unknown_are_told() {
        house.measure(row(5, girl, "A1", "2025-08-05", 9500, 780));
        Receipt receipt =
                house.give(
                        dose(2, girl, "DPT-HB-Hib - 1", "2024-01-20"),
                        dose(3, girl, "DPT-HB-Hib - 2", "2024-04-20"),
                        dose(4, girl, "DPT-HB-Hib - 3", "2024-04-25"),
                        dose(5, girl, "PCV - 1", "2024-03-20"),
                        dose(6, girl, "PCV - 1", "2024-03-27"),
                        dose(7, girl, "Obat Kuat - 1", "2024-03-27"));
        assertThat(codes(receipt))
                .isEqualTo(
                        "7:VACCINE_UNKNOWN 2:DOSE_TOO_YOUNG 4:DOSE_TOO_SOON 5:DOSE_TWICE"
                                + " 6:DOSE_TWICE");
        assertThat(counts(receipt)).isEqualTo("5 baru, 0 berubah, 0 sama, 0 ganda, 1 ditolak");
        assertThat(house.table("imu.pcv1", "2024-03", "2024-03", "A1")).isEqualTo("A1 1");
    }
}
