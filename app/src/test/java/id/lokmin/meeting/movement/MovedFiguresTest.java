package id.lokmin.meeting.movement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.statistics.Movement.Verdict;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Reason;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.Moved.Silent;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MovedFiguresTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    /** Adds up over the year. */
    private static final IndicatorCard COVERAGE = CATALOG.indicator("IMU-12");

    /** Each month on its own. */
    private static final IndicatorCard MONTHLY = CATALOG.indicator("GIZ-03");

    @Test
    void after_is_the_latest_complete_period_of_the_same_length() {
        assertThat(after("2025-Q2", "2025-09", COVERAGE)).isEqualTo("2025-Q3");
        assertThat(after("2025-Q2", "2025-08", COVERAGE)).isEqualTo("–");
        assertThat(after("2025-05", "2025-09", COVERAGE)).isEqualTo("2025-09");
        assertThat(after("2025-09", "2025-09", COVERAGE)).isEqualTo("–");
    }

    @Test
    void what_adds_up_over_the_year_is_compared_within_its_year() {
        assertThat(after("2024-Q4", "2025-03", COVERAGE)).isEqualTo("–");
        assertThat(after("2024-Q2", "2025-03", COVERAGE)).isEqualTo("2024-Q4");
        assertThat(after("2024-Q4", "2025-03", MONTHLY)).isEqualTo("2025-Q1");
    }

    private static String after(String before, String latest, IndicatorCard card) {
        return MovedFigures.after(Period.parse(before), Month.parse(latest), card)
                .map(Period::toString)
                .orElse("–");
    }

    @Test
    void it_is_told_from_where_to_where_what_the_others_did_and_that_it_is_no_proof() {
        Moved moved =
                moved(
                        MONTHLY,
                        side("RW 03", new Tally(45, 100, 3, 3), new Tally(75, 100, 3, 3)),
                        side("RW 04", new Tally(180, 400, 3, 3), new Tally(184, 400, 3, 3)));

        assertThat(moved.verdict()).contains(Verdict.UNLIKELY_CHANCE);
        assertThat(moved.tone()).isEqualTo(Tone.GOOD);
        assertThat(new MovementWords(Language.INDONESIAN).sentence(moved))
                .contains(
                        "di RW 03 naik dari 45 % (45 dari 100) menjadi 75 % (75 dari 100)",
                        "1 wilayah lain naik 1 poin",
                        "+29 poin",
                        "kecil kemungkinan kebetulan",
                        "bukan bukti sebab");
    }

    @Test
    void few_people_are_counted_and_not_judged() {
        Moved moved =
                moved(
                        MONTHLY,
                        side("RW 03", new Tally(1, 4, 3, 3), new Tally(4, 4, 3, 3)),
                        side("RW 04", new Tally(180, 400, 3, 3), new Tally(184, 400, 3, 3)));

        assertThat(moved.verdict()).contains(Verdict.TOO_FEW_PEOPLE);
        assertThat(moved.tone()).isEqualTo(Tone.MUTED);
        assertThat(new MovementWords(Language.INDONESIAN).sentence(moved))
                .contains("dari 1 dari 4 menjadi 4 dari 4", "terlalu sedikit")
                .doesNotContain("100 %");
    }

    @Test
    void a_coverage_above_a_hundred_percent_is_told_and_not_judged() {
        Moved moved =
                moved(
                        MONTHLY,
                        side("RW 03", new Tally(90, 100, 3, 3), new Tally(105, 100, 3, 3)),
                        side("RW 04", new Tally(180, 400, 3, 3), new Tally(184, 400, 3, 3)));

        assertThat(moved.movement()).isEmpty();
        assertThat(new MovementWords(Language.ENGLISH).sentence(moved)).contains("no share");
    }

    @Test
    void nothing_to_compare_says_why() {
        Moved silent = new Moved(promise(), MONTHLY, new Silent(Reason.NOT_YET));

        assertThat(new MovementWords(Language.INDONESIAN).sentence(silent))
                .contains("Belum ada angka lengkap sesudah pertemuannya.");
    }

    private static Moved moved(IndicatorCard card, Side here, Side elsewhere) {
        return new Moved(
                promise(),
                card,
                new Compared(
                        Period.parse("2025-Q2"),
                        Period.parse("2025-Q3"),
                        here,
                        Optional.of(elsewhere)));
    }

    private static Side side(String name, Tally before, Tally after) {
        return new Side(List.of(new Place("A." + name, name, Level.RW)), before, after);
    }

    private static Promise promise() {
        return new Promise(
                "p",
                new Origin("lintas-sektor", "2025-Q2"),
                new PromiseEntry(
                        1,
                        "Kegiatan",
                        new Aim(
                                "",
                                "GIZ-03",
                                "",
                                "",
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                ""),
                        new Owner("", "", List.of()),
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Progress.none()));
    }
}
