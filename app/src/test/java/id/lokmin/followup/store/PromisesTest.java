package id.lokmin.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
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
    private static final Origin SECOND_QUARTER = new Origin("triwulan-lintas-sektor", "2025-Q2");

    private static Promise promise(int number, PromiseState state, String result) {
        return new Promise(
                SECOND_QUARTER,
                number,
                "Sweeping imunisasi dari rumah ke rumah",
                "Bayi belum lengkap",
                "Ketua RW 07",
                "RT/RW",
                "Juru Imunisasi",
                List.of("A.07", "A.04", "A.07"),
                "IMU-12",
                "18 keluarga",
                OptionalDouble.of(38),
                OptionalDouble.empty(),
                "Swadaya",
                Optional.of(LocalDate.of(2025, 7, 1)),
                Optional.of(LocalDate.of(2025, 9, 15)),
                "Foto",
                state,
                Optional.empty(),
                result,
                "",
                "Lanjut");
    }

    private static Promises promises(Storage storage) {
        return new StoredPromises(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("rtl.xlsx", "baris perintah");
    }

    @OnEveryDatabase
    void the_same_list_three_times_changes_nothing(Storage storage) {
        Promises promises = promises(storage);
        List<Promise> list =
                List.of(
                        promise(1, PromiseState.UNDER_WAY, "6"),
                        promise(2, PromiseState.DONE, "18"));

        assertThat(promises.accept(batch(storage), list)).isEqualTo(new PromiseReceipt(2, 0, 0));
        assertThat(promises.accept(batch(storage), list)).isEqualTo(new PromiseReceipt(0, 0, 2));
        assertThat(promises.accept(batch(storage), list)).isEqualTo(new PromiseReceipt(0, 0, 2));
        assertThat(promises.list(SECOND_QUARTER)).isEqualTo(list);
    }

    @OnEveryDatabase
    void undoing_a_batch_brings_back_what_was_before(Storage storage) {
        Promises promises = promises(storage);
        promises.accept(batch(storage), List.of(promise(1, PromiseState.UNDER_WAY, "6")));
        Batch second = batch(storage);
        promises.accept(
                second,
                List.of(promise(1, PromiseState.DONE, "18"), promise(2, PromiseState.DONE, "3")));

        int back = promises.undo(second, batch(storage));

        assertThat(back).isEqualTo(2);
        assertThat(promises.list(SECOND_QUARTER))
                .containsExactly(promise(1, PromiseState.UNDER_WAY, "6"));
    }

    @OnEveryDatabase
    void undo_leaves_alone_what_was_changed_later(Storage storage) {
        Promises promises = promises(storage);
        Batch first = batch(storage);
        promises.accept(first, List.of(promise(1, PromiseState.UNDER_WAY, "6")));
        promises.accept(batch(storage), List.of(promise(1, PromiseState.DONE, "18")));

        assertThat(promises.undo(first, batch(storage))).isZero();
        assertThat(promises.list(SECOND_QUARTER))
                .containsExactly(promise(1, PromiseState.DONE, "18"));
    }

    @OnEveryDatabase
    void a_withdrawn_promise_that_is_handed_in_again_is_there_again(Storage storage) {
        Promises promises = promises(storage);
        Batch first = batch(storage);
        List<Promise> list = List.of(promise(1, PromiseState.DONE, "18"));
        promises.accept(first, list);
        promises.undo(first, batch(storage));
        assertThat(promises.origins("triwulan-lintas-sektor")).isEmpty();

        assertThat(promises.accept(batch(storage), list)).isEqualTo(new PromiseReceipt(0, 1, 0));
        assertThat(promises.origins("triwulan-lintas-sektor")).containsExactly(SECOND_QUARTER);
    }

    @Test
    void a_promise_without_owner_place_number_date_and_proof_misses_all_five() {
        Promise vague =
                new Promise(
                        SECOND_QUARTER,
                        1,
                        "Meningkatkan koordinasi",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "semua warga",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        PromiseState.NOT_STARTED,
                        Optional.empty(),
                        "",
                        "",
                        "");

        assertThat(vague.gate())
                .extracting(Finding::problem)
                .containsExactly(
                        Problem.PROMISE_OWNER_MISSING,
                        Problem.PROMISE_PLACE_MISSING,
                        Problem.PROMISE_NUMBER_MISSING,
                        Problem.PROMISE_DATE_MISSING,
                        Problem.PROMISE_PROOF_MISSING);
        assertThat(promise(1, PromiseState.UNDER_WAY, "").gate()).isEmpty();
    }

    @Test
    void only_an_open_promise_can_be_late() {
        LocalDate after = LocalDate.of(2025, 10, 3);

        assertThat(promise(1, PromiseState.UNDER_WAY, "").isLate(after)).isTrue();
        assertThat(promise(1, PromiseState.DONE, "").isLate(after)).isFalse();
        assertThat(promise(1, PromiseState.UNDER_WAY, "").isLate(LocalDate.of(2025, 9, 15)))
                .isFalse();
    }
}
