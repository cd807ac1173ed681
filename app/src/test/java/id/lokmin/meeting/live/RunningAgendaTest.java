package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

class RunningAgendaTest {

    private static final List<AgendaItem> THREE =
            List.of(
                    new AgendaItem(10, "Pembukaan", "Pembawa acara"),
                    new AgendaItem(20, "Paparan", "Kepala Puskesmas"),
                    new AgendaItem(5, "Penutup", "Pembawa acara"));

    private Instant now = Instant.parse("2025-10-03T02:00:00Z");

    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    /** {@code "Pembukaan 12 · Paparan 3* · Penutup 0"}: minutes spent, a star where it runs. */
    private String told(RunningAgenda agenda, String meeting) {
        return agenda.list(meeting).stream()
                .map(point ->
                        point.what()
                                + " "
                                + point.spentBy(now).toMinutes()
                                + (point.isRunning() ? "*" : point.now() ? "=" : ""))
                .collect(Collectors.joining(" · "));
    }

    @OnEveryDatabase
    void the_clock_goes_on_and_back_and_stands_still(Storage storage) {
        TestRooms rooms = new TestRooms(storage, () -> now);
        RunningAgenda agenda = rooms.agenda();
        String meeting = rooms.meeting("2025-Q3");
        agenda.layOut(meeting, THREE);

        agenda.start(meeting);
        pass(12);
        assertThat(told(agenda, meeting)).isEqualTo("Pembukaan 12* · Paparan 0 · Penutup 0");
        agenda.next(meeting, 1);
        pass(3);
        agenda.pause(meeting);
        pass(30);
        assertThat(told(agenda, meeting)).isEqualTo("Pembukaan 12 · Paparan 3= · Penutup 0");
        agenda.start(meeting);
        pass(1);
        agenda.back(meeting, 2);
        pass(2);
        assertThat(told(agenda, meeting)).isEqualTo("Pembukaan 14* · Paparan 4 · Penutup 0");
        agenda.next(meeting, 1);
        agenda.next(meeting, 2);
        agenda.next(meeting, 3);
        assertThat(agenda.now(meeting)).isEmpty();
        agenda.back(meeting, RunningAgenda.NONE);
        assertThat(agenda.now(meeting).map(AgendaPoint::what)).contains("Paparan");
    }

    @OnEveryDatabase
    void two_who_press_together_move_on_once(Storage storage) {
        TestRooms rooms = new TestRooms(storage, () -> now);
        RunningAgenda agenda = rooms.agenda();
        String meeting = rooms.meeting("2025-Q3");
        agenda.layOut(meeting, THREE);
        agenda.start(meeting);

        assertThat(agenda.next(meeting, 1)).isTrue();
        assertThat(agenda.next(meeting, 1)).isFalse();
        assertThat(agenda.back(meeting, 1)).isFalse();
        assertThat(agenda.now(meeting).map(AgendaPoint::what)).contains("Paparan");
        agenda.next(meeting, 2);
        agenda.next(meeting, 3);
        assertThat(agenda.next(meeting, 3)).isFalse();
        assertThat(agenda.now(meeting)).isEmpty();
    }

    @OnEveryDatabase
    void an_agenda_that_has_begun_is_not_laid_out_again(Storage storage) {
        TestRooms rooms = new TestRooms(storage, () -> now);
        RunningAgenda agenda = rooms.agenda();
        String meeting = rooms.meeting("2025-Q3");
        agenda.layOut(meeting, THREE);
        agenda.layOut(meeting, THREE.subList(0, 2));
        assertThat(agenda.list(meeting)).hasSize(2);

        agenda.start(meeting);
        agenda.layOut(meeting, THREE);

        assertThat(agenda.list(meeting)).hasSize(2);
    }
}
