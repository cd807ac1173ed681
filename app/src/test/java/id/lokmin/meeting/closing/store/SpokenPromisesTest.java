package id.lokmin.meeting.closing.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.followup.store.TestPromises;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Gate;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.TestRooms;
import id.lokmin.meeting.live.TypedMinute;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** A promise that was typed in the room becomes one of those that the gate asks about. */
class SpokenPromisesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T05:00:00Z"), ZoneOffset.UTC);
    private static final String RINA = "rina";

    private final String window = UUID.randomUUID().toString();

    private static Meeting meeting(Storage storage) {
        return new Meetings(storage, CLOCK)
                .plan("lintas-sektor", Period.parse("2025-Q3"), MeetingPlan.OPEN, RINA);
    }

    private String type(Minutes minutes, Meeting meeting, MinuteKind kind, String words) {
        String line = UUID.randomUUID().toString();
        type(minutes, meeting, line, kind, words, 0);
        return line;
    }

    private void type(
            Minutes minutes,
            Meeting meeting,
            String line,
            MinuteKind kind,
            String words,
            int seen) {
        minutes.save(
                meeting.id(),
                List.of(
                        new TypedMinute(
                                line, kind, words, OptionalInt.empty(), seen, window, seen + 1)),
                RINA);
    }

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("penutupan", RINA);
    }

    private static List<String> activities(Promises promises, Meeting meeting) {
        return promises.list(MeetingRecords.origin(meeting)).stream()
                .map(Promise::says)
                .map(PromiseEntry::activity)
                .toList();
    }

    @OnEveryDatabase
    void what_was_typed_as_a_promise_becomes_one_once_and_lacks_everything_but_its_words(
            Storage storage) {
        Minutes minutes = new TestRooms(storage, CLOCK).minutes();
        Promises promises = TestPromises.over(storage, CLOCK);
        StoredSpokenPromises spoken = new StoredSpokenPromises(storage, minutes, promises);
        Meeting meeting = meeting(storage);
        type(minutes, meeting, MinuteKind.INFORMATION, "Camat membuka");
        type(minutes, meeting, MinuteKind.PROMISE, "Kader  RW 07 menjemput bayi ");
        type(minutes, meeting, MinuteKind.DECISION, "Posyandu buka Sabtu");
        type(minutes, meeting, MinuteKind.PROMISE, "kader RW 07 menjemput bayi");
        type(minutes, meeting, MinuteKind.PROMISE, "Sweeping imunisasi");

        spoken.write(batch(storage), meeting);
        spoken.write(batch(storage), meeting);

        assertThat(activities(promises, meeting))
                .containsExactly("Kader RW 07 menjemput bayi", "Sweeping imunisasi");
        assertThat(spoken.waiting(meeting)).isEmpty();
        assertThat(Gate.of(promises.list(MeetingRecords.origin(meeting)), meeting.day()).checked())
                .allSatisfy(checked -> assertThat(checked.lacks()).hasSize(5));
    }

    @OnEveryDatabase
    void a_line_put_into_other_words_later_is_still_the_same_promise(Storage storage) {
        Minutes minutes = new TestRooms(storage, CLOCK).minutes();
        Promises promises = TestPromises.over(storage, CLOCK);
        StoredSpokenPromises spoken = new StoredSpokenPromises(storage, minutes, promises);
        Meeting meeting = meeting(storage);
        String line = type(minutes, meeting, MinuteKind.PROMISE, "Sweeping imunisasi");
        spoken.write(batch(storage), meeting);

        type(minutes, meeting, line, MinuteKind.PROMISE, "Sweeping imunisasi di RW 03", 1);

        assertThat(spoken.waiting(meeting)).isEmpty();
        assertThat(activities(promises, meeting)).containsExactly("Sweeping imunisasi");
    }

    @OnEveryDatabase
    void a_promise_taken_back_lets_its_line_wait_again(Storage storage) {
        Minutes minutes = new TestRooms(storage, CLOCK).minutes();
        Promises promises = TestPromises.over(storage, CLOCK);
        StoredSpokenPromises spoken = new StoredSpokenPromises(storage, minutes, promises);
        Meeting meeting = meeting(storage);
        type(minutes, meeting, MinuteKind.PROMISE, "Sweeping imunisasi");
        Batch written = batch(storage);
        spoken.write(written, meeting);

        promises.undo(written, batch(storage));

        assertThat(spoken.waiting(meeting))
                .extracting(Minute::words)
                .containsExactly("Sweeping imunisasi");
        spoken.write(batch(storage), meeting);
        assertThat(spoken.waiting(meeting)).isEmpty();
        assertThat(activities(promises, meeting)).containsExactly("Sweeping imunisasi");
    }
}
