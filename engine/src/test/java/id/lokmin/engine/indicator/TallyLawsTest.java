package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.indicator.Tally.Denominator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyLawsTest {

    @Property(tries = 200)
    void places_may_be_added_in_any_order(
            @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        assertThat(a.acrossPlaces(b)).isEqualTo(b.acrossPlaces(a));
        assertThat(a.acrossPlaces(b).acrossPlaces(c)).isEqualTo(a.acrossPlaces(b.acrossPlaces(c)));
        assertThat(a.acrossPlaces(Tally.NONE)).isEqualTo(a);
    }

    @Property(tries = 200)
    void months_may_be_grouped_in_any_way(
            @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
        for (Denominator rule : Denominator.values()) {
            assertThat(a.acrossMonths(b, rule).acrossMonths(c, rule))
                    .isEqualTo(a.acrossMonths(b.acrossMonths(c, rule), rule));
        }
    }

    @Test
    void yearly_sasaran_does_not_add_over_months() {
        Tally january = new Tally(12, 40, 1, 1);
        Tally february = new Tally(8, 40, 1, 1);

        assertThat(january.acrossMonths(february, Denominator.STAYS))
                .isEqualTo(new Tally(20, 40, 2, 2));
        assertThat(january.acrossMonths(february, Denominator.ADDS))
                .isEqualTo(new Tally(20, 80, 2, 2));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Integer> reports = Arbitraries.integers().between(0, 40);
        return Combinators.combine(counts, counts, reports, reports)
                .as((n, d, due, in) -> new Tally(n, d, Math.max(due, in), Math.min(due, in)));
    }
}
