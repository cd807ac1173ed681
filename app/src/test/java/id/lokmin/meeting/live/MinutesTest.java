package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.lokmin.access.store.TestAudit;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

class MinutesTest {

    private static final String RINA = "rina";
    private static final String BUDI = "budi";
    private static final String WINDOW_OF_RINA = UUID.randomUUID().toString();
    private static final String WINDOW_OF_BUDI = UUID.randomUUID().toString();

    private final String line = UUID.randomUUID().toString();
    private Instant now = Instant.parse("2025-10-03T02:00:00Z");

    private TestRooms rooms(Storage storage) {
        return new TestRooms(storage, () -> now);
    }

    private TypedMinute typed(String words, int seen, String window, int turn) {
        return new TypedMinute(
                line, MinuteKind.DECISION, words, OptionalInt.of(4), seen, window, turn);
    }

    private static MinuteAnswer save(
            Minutes minutes, String meeting, TypedMinute typed, String actor) {
        return minutes.save(meeting, List.of(typed), actor).getFirst();
    }

    @OnEveryDatabase
    void a_line_sent_twice_stands_once(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        TypedMinute sent = typed("Posyandu buka Sabtu", 0, WINDOW_OF_RINA, 1);

        save(minutes, meeting, sent, RINA);
        MinuteAnswer again = save(minutes, meeting, sent, RINA);

        assertThat(again).isInstanceOf(MinuteAnswer.Stored.class);
        assertThat(minutes.list(meeting)).hasSize(1);
        assertThat(minutes.list(meeting).getFirst())
                .returns("Posyandu buka Sabtu", Minute::words)
                .returns(MinuteKind.DECISION, Minute::kind)
                .returns(OptionalInt.of(4), Minute::agendaItem)
                .returns(RINA, Minute::typedBy)
                .returns(1, Minute::revision);
        assertThat(rooms.room().revision(meeting)).isEqualTo(1);
    }

    @OnEveryDatabase
    void a_window_types_on_without_having_been_answered(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("Posy", 0, WINDOW_OF_RINA, 1), RINA);

        MinuteAnswer on = save(minutes, meeting, typed("Posyandu", 0, WINDOW_OF_RINA, 2), RINA);
        MinuteAnswer late = save(minutes, meeting, typed("Posy", 0, WINDOW_OF_RINA, 1), RINA);

        assertThat(on).isInstanceOf(MinuteAnswer.Stored.class);
        assertThat(late.line().words()).isEqualTo("Posyandu");
        assertThat(minutes.list(meeting)).extracting(Minute::words).containsExactly("Posyandu");
    }

    @OnEveryDatabase
    void what_somebody_else_changed_is_not_overwritten(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("RW 03", 0, WINDOW_OF_RINA, 1), RINA);
        save(minutes, meeting, typed("RW 03 dan 06", 1, WINDOW_OF_BUDI, 1), BUDI);

        MinuteAnswer contested =
                save(minutes, meeting, typed("RW 03, Sabtu", 1, WINDOW_OF_RINA, 2), RINA);

        assertThat(contested).isInstanceOf(MinuteAnswer.Contested.class);
        assertThat(contested.line().words()).isEqualTo("RW 03 dan 06");
        assertThat(contested.line().changedBy()).isEqualTo(BUDI);

        save(minutes, meeting, typed("RW 03 dan 06, Sabtu", 2, WINDOW_OF_RINA, 3), RINA);
        assertThat(minutes.list(meeting))
                .extracting(Minute::words)
                .containsExactly("RW 03 dan 06, Sabtu");
    }

    @OnEveryDatabase
    void who_sees_nothing_new_types_the_same_and_is_not_contested(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("RW 03", 0, WINDOW_OF_RINA, 1), RINA);

        assertThat(save(minutes, meeting, typed("RW 03", 0, WINDOW_OF_BUDI, 1), BUDI))
                .isInstanceOf(MinuteAnswer.Stored.class);
        assertThat(rooms.room().revision(meeting)).isEqualTo(1);
    }

    @OnEveryDatabase
    void a_removed_line_is_kept_and_comes_back(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("RW 03", 0, WINDOW_OF_RINA, 1), RINA);

        minutes.remove(line, BUDI);
        assertThat(minutes.list(meeting)).isEmpty();
        assertThat(minutes.since(meeting, 1)).extracting(Minute::removed).containsExactly(true);
        assertThat(save(minutes, meeting, typed("RW 03!", 1, WINDOW_OF_RINA, 2), RINA))
                .isInstanceOf(MinuteAnswer.Contested.class);

        minutes.restore(line, BUDI);
        assertThat(minutes.list(meeting)).hasSize(1);
    }

    @OnEveryDatabase
    void what_is_typed_in_one_go_is_one_change(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("C", 0, WINDOW_OF_RINA, 1), RINA);
        save(minutes, meeting, typed("Camat mem", 1, WINDOW_OF_RINA, 2), RINA);
        save(minutes, meeting, typed("Camat membuka", 2, WINDOW_OF_RINA, 3), RINA);
        now = now.plus(Duration.ofMinutes(2));
        save(minutes, meeting, typed("Camat menutup", 3, WINDOW_OF_BUDI, 1), BUDI);

        assertThat(minutes.history(line))
                .extracting(FieldChange::actor, FieldChange::was, FieldChange::became)
                .containsExactly(
                        tuple(RINA, "C", "Camat membuka"),
                        tuple(BUDI, "Camat membuka", "Camat menutup"));
        assertThat(TestAudit.over(storage, () -> now).latest(10))
                .filteredOn(entry -> entry.act().equals("minutes.type"))
                .hasSize(2);
    }

    @OnEveryDatabase
    void locked_minutes_take_nothing_more(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("RW 03", 0, WINDOW_OF_RINA, 1), RINA);
        rooms.lock();

        assertThatThrownBy(() -> save(minutes, meeting, typed("RW 06", 1, WINDOW_OF_RINA, 2), RINA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0820");
        assertThatThrownBy(() -> minutes.remove(line, RINA)).isInstanceOf(Refusal.class);
        assertThat(minutes.list(meeting)).extracting(Minute::words).containsExactly("RW 03");
    }

    @OnEveryDatabase
    void minutes_do_not_make_figures_be_worked_out_again(Storage storage) {
        TestRooms rooms = rooms(storage);
        Minutes minutes = rooms.minutes();
        String meeting = rooms.meeting("2025-Q3");
        save(minutes, meeting, typed("RW", 0, WINDOW_OF_RINA, 1), RINA);
        long figures = storage.revision().orElseThrow();

        save(minutes, meeting, typed("RW 03", 1, WINDOW_OF_RINA, 2), RINA);

        assertThat(storage.revision()).hasValue(figures);
        assertThat(rooms.room().revision(meeting)).isEqualTo(2);
    }
}
