package id.lokmin.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Three RW over two months: one reports too little, and first visits go down. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookoutTest {

    private static final Month JANUARY = Month.of(2025, 1);
    private static final Month FEBRUARY = Month.of(2025, 2);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 5);

    private @Nullable RunningLokmin running;

    @BeforeAll
    void three_rw(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Kelurahan Contoh", "P99", BEGINNING));
        for (int i = 1; i <= 3; i++) {
            areas.add(AreaEntry.of(Level.RW, "99.01.00" + i, "RW 0" + i, "99.01", BEGINNING));
        }
        lokmin().room(Places.class).accept(batch(), areas);
        List<Figure> figures = new ArrayList<>();
        for (int rw = 1; rw <= 3; rw++) {
            figures.add(Figure.reported("sasaran.bumil", place(rw), JANUARY, 120));
            figures.add(Figure.reported("kia.k1", place(rw), JANUARY, 12));
        }
        figures.add(Figure.reported("kia.k1", place(1), FEBRUARY, 4));
        figures.add(Figure.reported("kia.k1", place(2), FEBRUARY, 2));
        lokmin().room(FigureBook.class).record(batch(), figures);
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private Batch batch() {
        return lokmin().room(Batches.class).begin("uji", "notulis");
    }

    private int place(int rw) {
        WorkingArea area = lokmin().room(Places.class).in(JANUARY);
        return area.seq(area.tree().indexOf("99.01.00" + rw));
    }

    private Attention seen() {
        return lokmin().room(Lookout.class).at(FEBRUARY, TODAY);
    }

    @Test
    void an_area_whose_report_has_not_come_is_named_and_nobody_else() {
        assertThat(seen().unreported()).hasSize(1);
        assertThat(seen().unreported().getFirst().source().code()).isEqualTo("kia-rw");
        assertThat(seen().unreported().getFirst().areas())
                .extracting(owing -> owing.area().name())
                .containsExactly("RW 03");
    }

    @Test
    void in_a_month_that_all_reported_nobody_is_named() {
        assertThat(lokmin().room(Lookout.class).at(JANUARY, TODAY).unreported()).isEmpty();
    }

    @Test
    void an_indicator_that_fell_against_its_direction_got_worse() {
        assertThat(seen().worse())
                .extracting(worse -> worse.whole().card().code())
                .contains("KIA-01");
    }

    @Test
    void the_next_meeting_is_the_nearest_that_has_not_passed() {
        Meetings meetings = lokmin().room(Meetings.class);
        assertThat(seen().next()).isEmpty();
        meetings.plan(
                MeetingKinds.MONTHLY, Period.month(JANUARY), on(TODAY.minusDays(1)), "notulis");
        Meeting soon =
                meetings.plan(
                        MeetingKinds.MONTHLY,
                        Period.month(FEBRUARY),
                        on(TODAY.plusDays(3)),
                        "notulis");
        meetings.plan(
                MeetingKinds.QUARTERLY, Period.parse("2025-Q1"), on(TODAY.plusDays(30)), "notulis");
        assertThat(seen().next()).contains(soon);
    }

    @Test
    void figures_are_looked_up_ahead_once_when_they_have_rested() {
        LookAhead ahead = lokmin().room(LookAhead.class);
        lokmin().room(FigureBook.class)
                .record(batch(), List.of(Figure.reported("kia.k1", place(1), FEBRUARY, 4)));
        assertThat(ahead.look()).as("they may still be coming in").isFalse();
        assertThat(ahead.look()).as("they have rested").isTrue();
        assertThat(ahead.look()).as("nothing is new").isFalse();
    }

    private static MeetingPlan on(LocalDate day) {
        return new MeetingPlan(Optional.of(day), Optional.empty(), "");
    }
}
