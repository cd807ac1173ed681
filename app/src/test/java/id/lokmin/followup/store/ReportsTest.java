package id.lokmin.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.followup.Aim;
import id.lokmin.followup.News;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Proof;
import id.lokmin.followup.Reminder;
import id.lokmin.followup.ReminderDays;
import id.lokmin.followup.Reminders;
import id.lokmin.followup.Reports;
import id.lokmin.followup.Way;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Photo;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is told about promises, and when their owners are reminded. */
class ReportsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 3);

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("janji", "uji");
    }

    private static Promise promise(Storage storage) {
        return TestPromises.over(storage, CLOCK)
                .add(batch(storage), new Origin("lintas-sektor", "2025-Q3"), dueOn("2025-10-05"));
    }

    private static PromiseEntry dueOn(String day) {
        return new PromiseEntry(
                1,
                "Menjemput bayi",
                new Aim(
                        "Imunisasi",
                        "IMU-12",
                        "",
                        "42 bayi",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        ""),
                new Owner("Ketua RW 07", "RT/RW", List.of()),
                List.of("A.07"),
                "",
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                "Foto",
                Progress.none());
    }

    private static News told(PromiseState state, double amount) {
        return new News(state, OptionalDouble.of(amount), "hujan", Way.LINK, "");
    }

    @OnEveryDatabase
    void news_brings_the_promise_up_to_date_and_is_taken_back_with_it(Storage storage) {
        Promises promises = TestPromises.over(storage, CLOCK);
        Reports reports = TestPromises.reportsOver(storage, CLOCK);
        String id = promise(storage).id();
        Batch told = batch(storage);

        reports.tell(told, id, told(PromiseState.STUCK, 21), News.Shown.NOTHING);

        Progress now = promises.find(id).orElseThrow().says().progress();
        assertThat(now.state()).isEqualTo(PromiseState.STUCK);
        assertThat(now.result()).isEqualTo("21");
        assertThat(now.percent()).hasValue(50);
        assertThat(now.obstacle()).isEqualTo("hujan");
        assertThat(reports.heardOf()).containsExactly(id);

        Batch undoing = batch(storage);
        promises.undo(told, undoing);
        reports.undo(told, undoing);

        assertThat(promises.find(id).orElseThrow().state()).isEqualTo(PromiseState.NOT_STARTED);
        assertThat(reports.of(id)).isEmpty();
        assertThat(reports.heardOf()).isEmpty();
    }

    @OnEveryDatabase
    void done_needs_something_that_shows_it(Storage storage) {
        Promises promises = TestPromises.over(storage, CLOCK);
        Reports reports = TestPromises.reportsOver(storage, CLOCK);
        String id = promise(storage).id();

        assertThatThrownBy(() ->
                        reports.tell(
                                batch(storage),
                                id,
                                told(PromiseState.DONE, 42),
                                News.Shown.NOTHING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0721");
        assertThat(promises.find(id).orElseThrow().isOpen()).isTrue();

        Photo photo = Photo.kept(new byte[] {1, 2, 3});
        reports.tell(
                batch(storage),
                id,
                told(PromiseState.UNDER_WAY, 40),
                new News.Shown(Optional.of(photo), "", ""));
        reports.tell(batch(storage), id, told(PromiseState.DONE, 42), News.Shown.NOTHING);

        assertThat(promises.find(id).orElseThrow().says().progress().finished()).contains(TODAY);
        Proof proof = reports.of(id).getLast().proofs().getFirst();
        assertThat(reports.photo(id, proof.id()).orElseThrow().bytes()).containsExactly(1, 2, 3);
        assertThat(reports.photo("another", proof.id())).isEmpty();
    }

    @OnEveryDatabase
    void a_closed_promise_is_opened_again_with_a_reason_before_more_is_told(Storage storage) {
        Promises promises = TestPromises.over(storage, CLOCK);
        Reports reports = TestPromises.reportsOver(storage, CLOCK);
        Promise promise = promise(storage);
        promises.report(batch(storage), promise.id(), promise.handedOn("Dinkes", "alat rusak"));
        Promise closed = promises.find(promise.id()).orElseThrow();

        assertThat(closed.says().progress().decision()).isEqualTo("Dialihkan ke Dinkes");
        assertThatThrownBy(() ->
                        reports.tell(
                                batch(storage),
                                closed.id(),
                                told(PromiseState.UNDER_WAY, 1),
                                News.Shown.NOTHING))
                .hasMessageContaining("L-0722");
        assertThatThrownBy(() -> closed.reopened(" ")).hasMessageContaining("L-0724");
        assertThatThrownBy(() -> promise.reopened("x")).hasMessageContaining("L-0723");
        assertThat(closed.reopened("dapat alat").state()).isEqualTo(PromiseState.UNDER_WAY);
    }

    @OnEveryDatabase
    void a_reminder_is_prepared_once_and_marked_by_hand(Storage storage) {
        Reminders reminders = TestPromises.remindersOver(storage, CLOCK);
        promise(storage);

        assertThat(reminders.waiting(TODAY)).extracting(Reminder::daysBefore).containsExactly(3);
        assertThat(reminders.prepare(TODAY, "uji")).isEqualTo(1);
        assertThat(reminders.prepare(TODAY, "uji")).isZero();
        assertThat(reminders.waiting(TODAY.plusDays(2))).isEmpty();
        assertThat(reminders.waiting(TODAY.plusDays(3)))
                .extracting(Reminder::daysBefore)
                .containsExactly(-1);

        String key = reminders.list().getFirst().key();
        assertThat(reminders.mark(key, true, "uji")).isTrue();
        assertThat(reminders.list().getFirst().sent()).contains(CLOCK.instant());
        assertThat(reminders.mark("nobody", true, "uji")).isFalse();
    }

    @OnEveryDatabase
    void a_puskesmas_reminds_on_its_own_days(Storage storage) {
        Reminders reminders = TestPromises.remindersOver(storage, CLOCK);
        promise(storage);

        reminders.remindOn(new ReminderDays(List.of(1)), "uji");

        assertThat(reminders.waiting(TODAY)).isEmpty();
        assertThat(reminders.waiting(TODAY.plusDays(1))).hasSize(1);
    }
}
