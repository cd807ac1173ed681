package id.lokmin.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final Origin SECOND_QUARTER = new Origin("lintas-sektor", "2025-Q2");

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("rtl.xlsx", "baris perintah");
    }

    private static Promises promises(Storage storage) {
        return new StoredPromises(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static PromiseEntry sweeping() {
        return new PromiseEntry(
                1,
                "Sweeping imunisasi dari rumah ke rumah",
                new Aim(
                        "Imunisasi",
                        "IMU-12",
                        "Bayi belum lengkap imunisasinya",
                        "42 bayi",
                        OptionalDouble.of(52.5),
                        OptionalDouble.of(60),
                        "%"),
                new Owner("Juru Imunisasi", "Puskesmas", List.of("Ketua RW 03", "Ketua RW 06")),
                List.of("A.03", "A.06"),
                "BOK",
                Optional.of(LocalDate.of(2025, 8, 4)),
                Optional.of(LocalDate.of(2025, 8, 29)),
                "Rekap ASIK",
                Progress.none());
    }

    private static Progress stuck() {
        return new Progress(
                PromiseState.STUCK,
                Optional.empty(),
                "6",
                OptionalDouble.of(33.3),
                "Ayah tidak di rumah",
                "Lanjut");
    }

    @OnEveryDatabase
    void a_promise_comes_back_as_it_was_made(Storage storage) {
        Promises promises = promises(storage);

        PromiseReceipt receipt =
                promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping()));

        assertThat(receipt).isEqualTo(new PromiseReceipt(1, 0, 0, List.of()));
        assertThat(promises.list(SECOND_QUARTER))
                .extracting(Promise::says)
                .containsExactly(sweeping());
    }

    @OnEveryDatabase
    void the_same_promises_again_change_nothing(Storage storage) {
        Promises promises = promises(storage);
        promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping()));

        assertThat(promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping())))
                .isEqualTo(new PromiseReceipt(0, 0, 1, List.of()));
    }

    @OnEveryDatabase
    void how_it_went_is_noted_from_what_to_what(Storage storage) {
        Promises promises = promises(storage);
        promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping()));
        String id = promises.list().getFirst().id();

        Promise reported = promises.report(batch(storage), id, stuck());

        assertThat(promises.find(id)).contains(reported);
        assertThat(reported.isOpen()).isTrue();
        assertThat(reported.isLate(LocalDate.of(2025, 10, 3))).isTrue();
        assertThat(promises.history(id))
                .extracting(c -> c.field() + ": " + c.was() + " → " + c.became())
                .containsExactlyInAnyOrder(
                        "state: NOT_STARTED → STUCK",
                        "result:  → 6",
                        "percent_done:  → 33.3",
                        "obstacle:  → Ayah tidak di rumah",
                        "decision:  → Lanjut");
    }

    @OnEveryDatabase
    void a_list_taken_back_takes_its_promises_and_can_be_brought_again(Storage storage) {
        Promises promises = promises(storage);
        Batch brought = batch(storage);
        promises.accept(brought, SECOND_QUARTER, List.of(sweeping()));
        String id = promises.list().getFirst().id();

        assertThat(promises.undo(brought, batch(storage))).isZero();

        assertThat(promises.list()).isEmpty();
        assertThat(promises.find(id)).isEmpty();
        assertThat(promises.history(id))
                .extracting(change -> change.field() + " → " + change.became())
                .containsExactly("promise → ");
        assertThat(promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping())))
                .isEqualTo(new PromiseReceipt(1, 0, 0, List.of()));
        assertThat(promises.find(id).map(Promise::says)).contains(sweeping());
    }

    @OnEveryDatabase
    void a_promise_that_was_reported_on_stays_when_its_list_is_taken_back(Storage storage) {
        Promises promises = promises(storage);
        Batch brought = batch(storage);
        promises.accept(brought, SECOND_QUARTER, List.of(sweeping()));
        String id = promises.list().getFirst().id();
        Batch reported = batch(storage);
        promises.report(reported, id, stuck());

        assertThat(promises.undo(brought, batch(storage))).isEqualTo(1);
        assertThat(promises.find(id)).isPresent();

        assertThat(promises.undo(reported, batch(storage))).isZero();
        assertThat(promises.find(id).map(Promise::says)).contains(sweeping());
        assertThat(promises.undo(brought, batch(storage))).isZero();
        assertThat(promises.list()).isEmpty();
    }

    @OnEveryDatabase
    void of_a_changed_promise_each_field_returns_that_was_not_changed_again(Storage storage) {
        Promises promises = promises(storage);
        promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping()));
        String id = promises.list().getFirst().id();
        Batch first = batch(storage);
        promises.report(first, id, stuck());
        Progress partly =
                new Progress(
                        PromiseState.PARTLY_DONE,
                        Optional.empty(),
                        "6",
                        OptionalDouble.of(33.3),
                        "Ayah tidak di rumah",
                        "Lanjut");
        promises.report(batch(storage), id, partly);

        assertThat(promises.undo(first, batch(storage))).isEqualTo(1);

        Progress now = promises.find(id).orElseThrow().says().progress();
        assertThat(now.state()).isEqualTo(PromiseState.PARTLY_DONE);
        assertThat(now.percent()).isEmpty();
        assertThat(now.obstacle()).isEmpty();
    }

    @OnEveryDatabase
    void only_open_promises_come_back(Storage storage) {
        Promises promises = promises(storage);
        promises.accept(batch(storage), SECOND_QUARTER, List.of(sweeping()));
        String id = promises.list().getFirst().id();
        assertThat(promises.open()).hasSize(1);

        promises.report(
                batch(storage),
                id,
                new Progress(
                        PromiseState.DONE,
                        Optional.of(LocalDate.of(2025, 8, 27)),
                        "40",
                        OptionalDouble.of(95.2),
                        "",
                        ""));

        assertThat(promises.open()).isEmpty();
    }

    @Test
    void a_vague_promise_says_what_it_lacks() {
        PromiseEntry vague =
                new PromiseEntry(
                        3,
                        "Meningkatkan kesadaran masyarakat",
                        new Aim(
                                "Gizi",
                                "",
                                "",
                                "masyarakat",
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                ""),
                        new Owner("", "", List.of()),
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Progress.none());

        assertThat(vague.lacking())
                .extracting(problem -> problem.code())
                .containsExactly("L-0601", "L-0602", "L-0603", "L-0604", "L-0605");
        assertThat(sweeping().lacking()).isEmpty();
    }

    @Test
    void states_are_read_as_they_stand_on_paper() {
        assertThat(PromiseState.parse(" selesai SEBAGIAN ")).contains(PromiseState.PARTLY_DONE);
        assertThat(PromiseState.parse("Beres")).isEmpty();
    }
}
