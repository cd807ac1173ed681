package id.lokmin.register.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NutritionCountsTest {

    private static final PlaceTree TREE =
            PlaceTree.builder()
                    .root(new Place("D", "Desa", Level.VILLAGE))
                    .add(new Place("R1", "RW 01", Level.RW), "D")
                    .add(new Place("R2", "RW 02", Level.RW), "D")
                    .add(new Place("R3", "RW 03", Level.RW), "D")
                    .build();

    private static final Month FROM = Month.of(2025, 1);
    private static final Month TO = Month.of(2025, 6);
    private static final int MONTHS = 6;

    private static Column column(List<Column> columns, RegisterElement element) {
        return columns.get(element.ordinal());
    }

    @Property(tries = 150)
    void equals_the_naive_count_for_random_children(@ForAll long seed) {
        Random random = new Random(seed);
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            children.add(randomChild(random));
        }
        List<Column> columns = new NutritionCounts(TREE, FROM, TO).count(children);
        NaiveCounts naive = new NaiveCounts(children);
        for (RegisterElement element : RegisterElement.values()) {
            for (int place = 0; place < TREE.size(); place++) {
                for (int offset = 0; offset < MONTHS; offset++) {
                    int cell = place * MONTHS + offset;
                    Column column = column(columns, element);
                    if (column.state(cell) == CellState.REPORTED) {
                        assertThat(column.values()[cell])
                                .as(
                                        "%s at %d, %s, seed %d",
                                        element, place, FROM.plus(offset), seed)
                                .isEqualTo(naive.count(element, place, FROM.plus(offset)));
                    }
                }
            }
        }
    }

    @Property(tries = 150)
    void every_weighed_child_has_one_code_and_nobody_is_weighed_twice(@ForAll long seed) {
        Random random = new Random(seed);
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            children.add(randomChild(random));
        }
        List<Column> columns = new NutritionCounts(TREE, FROM, TO).count(children);
        for (int cell = 0; cell < TREE.size() * MONTHS; cell++) {
            if (column(columns, RegisterElement.D).state(cell) != CellState.REPORTED) {
                continue;
            }
            double s = column(columns, RegisterElement.S).values()[cell];
            double d = column(columns, RegisterElement.D).values()[cell];
            double n = column(columns, RegisterElement.N).values()[cell];
            double t = column(columns, RegisterElement.T).values()[cell];
            double o = column(columns, RegisterElement.O).values()[cell];
            double b = column(columns, RegisterElement.B).values()[cell];
            assertThat(n + t + o + b).isEqualTo(d);
            assertThat(d).isLessThanOrEqualTo(s);
            assertThat(column(columns, RegisterElement.TWICE_T).values()[cell])
                    .isLessThanOrEqualTo(t);
            assertThat(column(columns, RegisterElement.BGM).values()[cell]).isLessThanOrEqualTo(d);
        }
    }

    /** Measured on a few days of 2024 and 2025, always weighed and coded, sometimes moving. */
    private static CountedChild randomChild(Random random) {
        LocalDate born = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_950));
        List<MeasuredDay> days = new ArrayList<>();
        int home = random.nextInt(1, 4);
        int visits = random.nextInt(12);
        for (int i = 0; i < visits; i++) {
            LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(280));
            boolean taken = days.stream().anyMatch(other -> other.day().equals(day));
            if (!day.isBefore(born) && !taken) {
                home = random.nextInt(8) == 0 ? random.nextInt(1, 4) : home;
                days.add(
                        new MeasuredDay(
                                day,
                                home,
                                true,
                                z(random),
                                z(random),
                                z(random),
                                WeightGain.values()[random.nextInt(4)],
                                Given.values()[random.nextInt(3)],
                                Given.values()[random.nextInt(3)],
                                Answer.values()[random.nextInt(3)]));
            }
        }
        days.sort(Comparator.comparing(MeasuredDay::day));
        return new CountedChild(born, days, List.of());
    }

    private static double z(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> -2;
            case 2 -> 1;
            default -> random.nextDouble() * 7 - 4.5;
        };
    }

    private static MeasuredDay day(String day, int place, WeightGain gain, double length) {
        return new MeasuredDay(
                LocalDate.parse(day),
                place,
                true,
                0,
                length,
                0,
                gain,
                Given.UNSAID,
                Given.UNSAID,
                Answer.UNSAID);
    }

    private static CountedChild child(String born, MeasuredDay... days) {
        return new CountedChild(LocalDate.parse(born), List.of(days), List.of());
    }

    private static String line(List<Column> columns, RegisterElement element, int place) {
        StringBuilder line = new StringBuilder();
        for (int offset = 0; offset < MONTHS; offset++) {
            int cell = place * MONTHS + offset;
            Column column = column(columns, element);
            line.append(
                    column.state(cell) == CellState.REPORTED
                            ? "" + (int) column.values()[cell]
                            : ".");
        }
        return line.toString();
    }

    @Test
    void a_neighbourhood_without_rows_in_a_month_is_not_zero() {
        List<Column> columns =
                new NutritionCounts(TREE, FROM, TO)
                        .count(
                                List.of(
                                        child(
                                                "2023-05-01",
                                                day("2025-02-05", 1, WeightGain.FIRST_TIME, -1),
                                                day("2025-03-05", 1, WeightGain.NOT_GAINED, -1.99),
                                                day("2025-04-05", 1, WeightGain.NOT_GAINED, -2.01)),
                                        child(
                                                "2023-05-01",
                                                day("2025-02-06", 2, WeightGain.FIRST_TIME, -3.01),
                                                day(
                                                        "2025-04-06",
                                                        2,
                                                        WeightGain.SKIPPED_LAST_MONTH,
                                                        -2))));
        assertThat(line(columns, RegisterElement.S, 1)).isEqualTo(".111..");
        assertThat(line(columns, RegisterElement.D, 1)).isEqualTo(".111..");
        assertThat(line(columns, RegisterElement.D, 2)).isEqualTo(".1.1..");
        assertThat(line(columns, RegisterElement.D, 3)).isEqualTo("......");
        assertThat(line(columns, RegisterElement.S, 3)).isEqualTo("......");
        assertThat(line(columns, RegisterElement.TWICE_T, 1)).isEqualTo(".001..");
        assertThat(line(columns, RegisterElement.O, 2)).isEqualTo(".0.1..");
        assertThat(line(columns, RegisterElement.STUNTING, 1)).isEqualTo(".001..");
        assertThat(line(columns, RegisterElement.STUNTING, 2)).isEqualTo(".1.0..");
        assertThat(line(columns, RegisterElement.STUNTING_BARU, 1)).isEqualTo("..01..");
        assertThat(line(columns, RegisterElement.KURANG_PMT, 1)).isEqualTo("......");
    }

    @Test
    void food_counts_once_a_year_from_the_month_the_child_was_found_wasted() {
        MeasuredDay found = wasted("2025-02-05", -2.5, Given.NONE);
        MeasuredDay fed = wasted("2025-03-05", -1.5, Given.SOME);
        MeasuredDay fedAgain = wasted("2025-04-05", -2.5, Given.SOME);
        List<Column> columns =
                new NutritionCounts(TREE, FROM, TO)
                        .count(
                                List.of(
                                        child("2023-05-01", found, fed, fedAgain),
                                        child("2023-06-01", wasted("2025-02-05", -1, Given.SOME))));
        assertThat(line(columns, RegisterElement.KURANG_DITEMUKAN, 1)).isEqualTo(".100..");
        assertThat(line(columns, RegisterElement.KURANG_PMT, 1)).isEqualTo(".010..");
        assertThat(line(columns, RegisterElement.WASTING, 1)).isEqualTo(".101..");
    }

    private static MeasuredDay wasted(String day, double thinness, Given pmt) {
        return new MeasuredDay(
                LocalDate.parse(day),
                1,
                true,
                0,
                0,
                thinness,
                WeightGain.GAINED,
                pmt,
                Given.NONE,
                Answer.YES);
    }
}
