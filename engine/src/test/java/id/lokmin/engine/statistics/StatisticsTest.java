package id.lokmin.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.lokmin.engine.statistics.Movement.Verdict;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** As the tables print them: four decimals. */
    private static final Offset<Double> PRINTED = within(0.00006);

    private static Proportion of(double events, double people) {
        return new Proportion(events, people);
    }

    /** Newcombe 1998 (17: 857–872), table I, method 3. */
    @Test
    void a_share_has_the_interval_of_the_published_table() {
        String table =
                """
                81 263 0.2553 0.3662
                15 148 0.0624 0.1605
                 0  20 0.0000 0.1611
                 1  29 0.0061 0.1718
                """;
        for (String line : table.lines().toList()) {
            String[] cells = line.strip().split(" +");
            Interval interval =
                    of(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])).interval();
            assertThat(interval.low()).as(line).isEqualTo(Double.parseDouble(cells[2]), PRINTED);
            assertThat(interval.high()).as(line).isEqualTo(Double.parseDouble(cells[3]), PRINTED);
        }
    }

    /** Newcombe 1998 (17: 873–890), table II, method 10. */
    @Test
    void a_difference_has_the_interval_of_the_published_table() {
        String table =
                """
                56 70 48 80  0.0524 0.3339
                 9 10  3 10  0.1705 0.8090
                 6  7  2  7  0.0582 0.8062
                 5 56  0 29 -0.0381 0.1926
                 0 10  0 20 -0.1611 0.2775
                 0 10  0 10 -0.2775 0.2775
                10 10  0 20  0.6791 1.0000
                10 10  0 10  0.6075 1.0000
                """;
        for (String line : table.lines().toList()) {
            double[] n = numbers(line);
            Interval interval = Difference.between(of(n[0], n[1]), of(n[2], n[3])).interval();
            assertThat(interval.low()).as(line).isEqualTo(n[4], PRINTED);
            assertThat(interval.high()).as(line).isEqualTo(n[5], PRINTED);
        }
    }

    private static double[] numbers(String line) {
        return java.util.Arrays.stream(line.strip().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Newcombe 2001 (20: 2885–2893), section 4.1: the Bristol antenatal care study. */
    @Test
    void a_difference_of_differences_has_the_interval_of_the_published_example() {
        Difference nulliparae = Difference.between(of(17, 65), of(17, 75));
        Difference multiparae = Difference.between(of(18, 72), of(16, 65));

        Difference more = nulliparae.beyond(multiparae);

        assertThat(more.value()).isEqualTo(0.0310, PRINTED);
        assertThat(more.interval().low()).isEqualTo(-0.1687, PRINTED);
        assertThat(more.interval().high()).isEqualTo(0.2343, PRINTED);
        assertThat(more.mayBeChance()).isTrue();
    }

    @Property
    void an_interval_holds_its_share_and_is_that_of_the_slow_twin(
            @ForAll @IntRange(min = 1, max = 3000) int people,
            @ForAll @IntRange(min = 0, max = 3000) int drawn) {
        Proportion one = of(drawn % (people + 1), people);
        Interval interval = one.interval();
        Interval twin = SlowWilson.interval(one);

        assertThat(interval.contains(one.share())).isTrue();
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(interval.low()).isEqualTo(twin.low(), within(1e-9));
        assertThat(interval.high()).isEqualTo(twin.high(), within(1e-9));
    }

    @Property
    void the_other_way_round_is_the_same_interval_mirrored(
            @ForAll @IntRange(min = 1, max = 400) int n,
            @ForAll @IntRange(min = 1, max = 400) int m,
            @ForAll @IntRange(min = 0, max = 400) int a,
            @ForAll @IntRange(min = 0, max = 400) int b) {
        Proportion one = of(a % (n + 1), n);
        Proportion other = of(b % (m + 1), m);
        Difference there = Difference.between(one, other);
        Difference back = Difference.between(other, one);

        assertThat(back.value()).isEqualTo(-there.value(), within(1e-12));
        assertThat(back.interval().low()).isEqualTo(-there.interval().high(), within(1e-12));
        assertThat(there.interval().contains(there.value())).isTrue();
    }

    @Property
    void more_people_with_the_same_share_leave_less_room(
            @ForAll @IntRange(min = 2, max = 500) int people,
            @ForAll @IntRange(min = 0, max = 500) int drawn) {
        int events = drawn % (people + 1);

        assertThat(of(4.0 * events, 4.0 * people).interval().width())
                .isLessThan(of(events, people).interval().width());
    }

    @Test
    void what_moved_elsewhere_too_may_be_chance() {
        Movement both =
                Movement.of(
                        new Change(of(45, 100), of(62, 100)),
                        Optional.of(new Change(of(180, 400), of(244, 400))));

        assertThat(both.verdict()).isEqualTo(Verdict.MAY_BE_CHANCE);
        assertThat(both.beyondElsewhere().orElseThrow().value()).isEqualTo(0.01, within(1e-12));
    }

    @Test
    void what_moved_here_only_and_much_is_unlikely_to_be_chance() {
        Movement here =
                Movement.of(
                        new Change(of(45, 100), of(75, 100)),
                        Optional.of(new Change(of(180, 400), of(184, 400))));

        assertThat(here.verdict()).isEqualTo(Verdict.UNLIKELY_CHANCE);
        assertThat(here.beyondElsewhere().orElseThrow().interval().low()).isPositive();
    }

    @Test
    void few_people_are_not_judged_and_neither_is_what_everybody_did() {
        Change few = new Change(of(3, 9), of(9, 9));
        Change many = new Change(of(40, 90), of(80, 90));

        assertThat(Movement.of(few, Optional.of(many)).verdict()).isEqualTo(Verdict.TOO_FEW_PEOPLE);
        assertThat(Movement.of(many, Optional.of(few)).verdict()).isEqualTo(Verdict.TOO_FEW_PEOPLE);
        assertThat(Movement.of(many, Optional.empty()).verdict())
                .isEqualTo(Verdict.NOTHING_TO_COMPARE_WITH);
    }

    @Test
    void a_coverage_above_a_hundred_percent_is_no_share() {
        assertThat(Proportion.isOne(105, 100)).isFalse();
        assertThat(Proportion.isOne(0, 0)).isFalse();
        assertThatThrownBy(() -> of(105, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
