package id.lokmin.meeting.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.cluster.ClusterPage.Content;
import id.lokmin.meeting.cluster.ClusterPage.Line;
import id.lokmin.meeting.cluster.ClusterPage.State;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ClusterPagesTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-01T02:00:00Z"));
    private static final LocalDate DUE = LocalDate.of(2025, 10, 6);

    private static final Content WRITTEN =
            new Content(
                    Optional.of(LocalDate.of(2025, 10, 2)),
                    9,
                    "Kader baru",
                    List.of(new Line("IMU-12", "Mitos vaksin", "Kunjungan rumah RW 07")));

    private static ClusterPages pages(Storage storage) {
        return new ClusterPages(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static Meeting meeting(Storage storage) {
        return new Meetings(storage, CLOCK)
                .plan("bulanan", Period.parse("2025-09"), MeetingPlan.OPEN, "uji");
    }

    @OnEveryDatabase
    void asking_again_moves_the_day_and_keeps_what_was_written(Storage storage) {
        ClusterPages pages = pages(storage);
        Meeting meeting = meeting(storage);
        pages.ask(meeting.id(), List.of(Cluster.values()), DUE, "notulis");
        ClusterPage second = pages.of(meeting.id()).get(1);
        pages.write(second, WRITTEN, false, "tautan 1");
        pages.ask(meeting.id(), List.of(Cluster.MOTHERS_AND_CHILDREN), DUE.plusDays(1), "notulis");

        assertThat(pages.of(meeting.id())).hasSize(5);
        ClusterPage now = pages.find(second.id()).orElseThrow();
        assertThat(now.due()).isEqualTo(DUE.plusDays(1));
        assertThat(now.says()).isEqualTo(WRITTEN);
    }

    @OnEveryDatabase
    void a_page_is_empty_begun_late_and_handed_in(Storage storage) {
        ClusterPages pages = pages(storage);
        Meeting meeting = meeting(storage);
        pages.ask(meeting.id(), List.of(Cluster.ACROSS), DUE, "notulis");
        ClusterPage page = pages.of(meeting.id()).getFirst();
        assertThat(page.state(DUE)).isEqualTo(State.EMPTY);
        assertThat(page.state(DUE.plusDays(1))).isEqualTo(State.LATE);
        pages.write(page, WRITTEN, false, "pj");
        assertThat(pages.of(meeting.id()).getFirst().state(DUE)).isEqualTo(State.BEGUN);
        pages.write(page, WRITTEN, true, "pj");
        assertThat(pages.of(meeting.id()).getFirst().state(DUE.plusDays(9)))
                .isEqualTo(State.HANDED_IN);
    }

    @OnEveryDatabase
    void a_page_handed_in_is_changed_only_after_it_was_given_back(Storage storage) {
        ClusterPages pages = pages(storage);
        Meeting meeting = meeting(storage);
        pages.ask(meeting.id(), List.of(Cluster.ACROSS), DUE, "notulis");
        ClusterPage page = pages.of(meeting.id()).getFirst();
        pages.write(page, WRITTEN, true, "pj");
        assertThatThrownBy(() -> pages.write(page, Content.EMPTY, false, "pj"))
                .isInstanceOf(IllegalStateException.class);
        pages.giveBack(pages.find(page.id()).orElseThrow(), "notulis");
        pages.write(
                page,
                new Content(Optional.empty(), 0, "", List.of(new Line("IMU-12", "", ""))),
                false,
                "pj");
        assertThat(pages.find(page.id()).orElseThrow().says()).isEqualTo(Content.EMPTY);
    }
}
