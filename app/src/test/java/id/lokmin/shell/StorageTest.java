package id.lokmin.shell;

import static id.lokmin.schema.Tables.BATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class StorageTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));

    private static int count(Storage storage) {
        return storage.read(sql -> sql.fetchCount(BATCH));
    }

    @OnEveryDatabase
    void a_write_that_throws_stores_nothing(Storage storage) {
        Batches batches = new Batches(storage, CLOCK);

        assertThatThrownBy(() ->
                        storage.write(_ -> {
                            batches.begin("berkas.xlsx", "baris perintah");
                            throw new IllegalStateException("power cut");
                        }))
                .hasMessage("power cut");

        assertThat(count(storage)).isZero();
    }

    @OnEveryDatabase
    void a_write_inside_a_write_is_one_act(Storage storage) {
        Batches batches = new Batches(storage, CLOCK);

        assertThatThrownBy(() ->
                        storage.write(_ -> {
                            batches.begin("a.csv", "x");
                            try {
                                storage.write(_ -> {
                                    throw new IllegalArgumentException("inner");
                                });
                            } catch (IllegalArgumentException swallowed) {
                                batches.begin("b.csv", "x");
                            }
                            return 1;
                        }))
                .hasMessageContaining("nothing is stored");

        assertThat(count(storage)).isZero();
    }

    @OnEveryDatabase
    void a_read_inside_a_write_sees_what_is_written_so_far_and_others_do_not(Storage storage)
            throws Exception {
        Batches batches = new Batches(storage, CLOCK);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Integer> seen =
                    storage.write(_ -> {
                        batches.begin("a.csv", "x");
                        return List.of(count(storage), get(other.submit(() -> count(storage))));
                    });
            assertThat(seen).containsExactly(1, 0);
        }
        assertThat(count(storage)).isEqualTo(1);
    }

    @OnEveryDatabase
    void a_reader_cannot_write(Storage storage) {
        assertThatThrownBy(() -> storage.read(sql -> sql.deleteFrom(BATCH).execute()))
                .isInstanceOf(DataAccessException.class);
    }

    @OnEveryDatabase
    void many_threads_that_read_and_then_write_never_get_in_each_others_way(Storage storage)
            throws Exception {
        Batches batches = new Batches(storage, CLOCK);
        List<Future<Batch>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                begun.add(threads.submit(() -> batches.begin("x", "y")));
            }
        }
        assertThat(begun.stream().map(StorageTest::get).map(Batch::seq))
                .doesNotHaveDuplicates()
                .hasSize(40);
        assertThat(batches.list()).hasSize(40);
    }

    @OnEveryDatabase
    void a_batch_is_found_again_as_it_was(Storage storage) {
        Batches batches = new Batches(storage, CLOCK);
        Batch batch = batches.begin("status gizi.xlsx", "baris perintah");

        assertThat(batches.find(batch.id())).contains(batch);
        assertThat(batch.at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void tables_are_made_from_an_empty_postgres_and_opening_again_changes_nothing() {
        StorageSettings empty = TestPostgres.running().empty();
        try (Storage first = Storage.open(empty)) {
            new Batches(first, CLOCK).begin("x", "y");
        }
        try (Storage again = Storage.open(empty)) {
            assertThat(count(again)).isEqualTo(1);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
