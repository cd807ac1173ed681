package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));

    private final List<String> worked = new ArrayList<>();

    private int batches(Kept<String, Integer> kept, Storage storage, String asked) {
        return kept.get(
                asked,
                name -> {
                    worked.add(name);
                    return new Batches(storage, CLOCK).list().size();
                });
    }

    private static void write(Storage storage) {
        new Batches(storage, CLOCK).begin("berkas", "notulis");
    }

    @OnEveryDatabase
    void an_answer_is_kept_until_the_next_write(Storage storage) {
        Kept<String, Integer> kept = new Kept<>(storage, 2);
        assertThat(batches(kept, storage, "a")).isZero();
        assertThat(batches(kept, storage, "a")).isZero();
        assertThat(worked).containsExactly("a");
        write(storage);
        assertThat(batches(kept, storage, "a")).isEqualTo(1);
        assertThat(worked).containsExactly("a", "a");
        storage.close();
    }

    @OnEveryDatabase
    void an_answer_of_figures_outlives_writes_apart_from_them(Storage storage) {
        Kept<String, Integer> figures = Kept.ofFigures(storage, 2);
        Kept<String, Integer> all = new Kept<>(storage, 2);
        batches(figures, storage, "figures");
        batches(all, storage, "all");
        storage.writeApart(_ -> 1);
        batches(figures, storage, "figures");
        batches(all, storage, "all");
        assertThat(worked).containsExactly("figures", "all", "all");
        storage.writeApart(_ -> storage.write(_ -> 1));
        batches(figures, storage, "figures");
        assertThat(worked).endsWith("figures").hasSize(4);
        storage.close();
    }

    @OnEveryDatabase
    void a_write_that_is_not_over_is_never_kept(Storage storage) {
        Kept<String, Integer> kept = new Kept<>(storage, 2);
        batches(kept, storage, "a");
        assertThatThrownBy(() ->
                        storage.write(_ -> {
                            write(storage);
                            assertThat(batches(kept, storage, "a")).isEqualTo(1);
                            throw new IllegalStateException("power cut");
                        }))
                .hasMessage("power cut");
        assertThat(batches(kept, storage, "a")).isZero();
        storage.close();
    }

    @OnEveryDatabase
    void an_answer_during_whose_making_something_was_written_is_not_kept(Storage storage) {
        Kept<String, Integer> kept = new Kept<>(storage, 2);
        int torn =
                kept.get(
                        "a",
                        _ -> {
                            write(storage);
                            return -1;
                        });
        assertThat(torn).isEqualTo(-1);
        assertThat(batches(kept, storage, "a")).isEqualTo(1);
        storage.close();
    }

    @OnEveryDatabase
    void what_was_not_asked_for_longest_goes_first(Storage storage) {
        Kept<String, Integer> kept = new Kept<>(storage, 2);
        List.of("a", "b", "a", "c", "a", "b").forEach(name -> batches(kept, storage, name));
        assertThat(worked).containsExactly("a", "b", "c", "b");
        storage.close();
    }

    @OnEveryDatabase
    void who_asks_after_a_write_sees_it_however_many_ask_meanwhile(Storage storage) {
        AtomicBoolean over = new AtomicBoolean();
        List<Long> seen = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            for (int reader = 0; reader < 3; reader++) {
                var _ =
                        readers.submit(() -> {
                            while (!over.get()) {
                                storage.revision();
                            }
                        });
            }
            long before = storage.revision().orElseThrow();
            for (int i = 1; i <= 200; i++) {
                storage.write(_ -> 1);
                seen.add(storage.revision().orElseThrow() - before - i);
            }
            over.set(true);
        }
        assertThat(seen).hasSize(200).containsOnly(0L);
        storage.close();
    }

    @Test
    void what_another_process_wrote_is_seen_a_moment_later() throws InterruptedException {
        StorageSettings shared = TestPostgres.running().copyOfTemplate();
        try (Storage server = Storage.openAsItIs(shared);
                Storage other = Storage.openAsItIs(shared)) {
            Kept<String, Integer> kept = new Kept<>(server, 2);
            assertThat(batches(kept, server, "a")).isZero();
            write(other);
            Thread.sleep(2 * Storage.UNSEEN_MILLIS);
            assertThat(batches(kept, server, "a")).isEqualTo(1);
        }
    }
}
