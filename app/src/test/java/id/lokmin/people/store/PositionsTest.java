package id.lokmin.people.store;

import static id.lokmin.schema.Tables.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.PositionReceipt;
import id.lokmin.people.Positions;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 3);

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("jabatan.csv", "baris perintah");
    }

    private static Positions positions(Storage storage) {
        return new StoredPositions(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static PositionEntry entry(
            int order, String title, String sector, String holder, String from) {
        return new PositionEntry(
                order,
                title,
                sector,
                "RW 07",
                OptionalInt.empty(),
                "",
                holder.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Holder(
                                        holder,
                                        "0800-0000-0101",
                                        LocalDate.parse(from),
                                        Optional.empty())));
    }

    @OnEveryDatabase
    void positions_come_in_the_order_of_letters_with_their_holder(Storage storage) {
        Positions positions = positions(storage);
        positions.accept(
                batch(storage),
                List.of(
                        entry(2, "Ketua RW 07", "RT/RW", "Mentari Jahe Pagi", "2024-01-02"),
                        entry(1, "Camat", "Kecamatan", "", "")));

        assertThat(positions.list(TODAY))
                .extracting(Position::title)
                .containsExactly("Camat", "Ketua RW 07");
        assertThat(
                        positions
                                .find("ketua  rw 07", TODAY)
                                .flatMap(Position::holder)
                                .map(Holder::name))
                .contains("Mentari Jahe Pagi");
        assertThat(positions.find("Camat", TODAY).flatMap(Position::holder)).isEmpty();
    }

    @OnEveryDatabase
    void the_same_list_again_changes_nothing(Storage storage) {
        Positions positions = positions(storage);
        List<PositionEntry> list =
                List.of(entry(1, "Ketua RW 07", "RT/RW", "Mentari Jahe Pagi", "2024-01-02"));

        assertThat(positions.accept(batch(storage), list)).isEqualTo(new PositionReceipt(1, 0, 0));
        assertThat(positions.accept(batch(storage), list)).isEqualTo(new PositionReceipt(0, 0, 1));
    }

    @OnEveryDatabase
    void a_new_holder_ends_the_one_before_and_last_year_keeps_its_own(Storage storage) {
        Positions positions = positions(storage);
        positions.accept(
                batch(storage),
                List.of(entry(1, "Ketua RW 07", "RT/RW", "Mentari Jahe Pagi", "2024-01-02")));
        PositionReceipt receipt =
                positions.accept(
                        batch(storage),
                        List.of(
                                entry(
                                        1,
                                        "Ketua RW 07",
                                        "RT/RW",
                                        "Embun Pala Timur",
                                        "2025-08-17")));

        assertThat(receipt).isEqualTo(new PositionReceipt(0, 1, 0));
        assertThat(positions.find("Ketua RW 07", TODAY).flatMap(Position::holder).map(Holder::name))
                .contains("Embun Pala Timur");
        assertThat(
                        positions
                                .find("Ketua RW 07", LocalDate.of(2025, 8, 16))
                                .flatMap(Position::holder)
                                .map(Holder::name))
                .contains("Mentari Jahe Pagi");
        String id = positions.find("Ketua RW 07", TODAY).orElseThrow().id();
        assertThat(positions.holders(id)).hasSize(2);
    }

    private static PositionEntry seat(String sector, String holder, String from) {
        return entry(1, "Ketua RW 07", sector, holder, from);
    }

    private static Optional<String> holder(Positions positions, LocalDate day) {
        return positions.find("Ketua RW 07", day).flatMap(Position::holder).map(Holder::name);
    }

    @OnEveryDatabase
    void a_list_taken_back_takes_what_it_brought_and_can_be_brought_again(Storage storage) {
        Positions positions = positions(storage);
        Batch brought = batch(storage);
        positions.accept(brought, List.of(seat("RT/RW", "Mentari Jahe Pagi", "2024-01-02")));
        String id = positions.find("Ketua RW 07", TODAY).orElseThrow().id();

        assertThat(positions.undo(brought, batch(storage))).isZero();

        assertThat(positions.list(TODAY)).isEmpty();
        assertThat(positions.history(id))
                .extracting(change -> change.field() + ": " + change.was() + "→" + change.became())
                .containsExactly(
                        "position: →Ketua RW 07",
                        "holder 2024-01-02: →Mentari Jahe Pagi\n0800-0000-0101\n",
                        "holder 2024-01-02: Mentari Jahe Pagi\n0800-0000-0101\n→",
                        "position: Ketua RW 07→");
        assertThat(
                        positions.accept(
                                batch(storage),
                                List.of(seat("RT/RW", "Mentari Jahe Pagi", "2024-01-02"))))
                .isEqualTo(new PositionReceipt(1, 0, 0));
        assertThat(positions.find("Ketua RW 07", TODAY).map(Position::id)).contains(id);
        assertThat(holder(positions, TODAY)).contains("Mentari Jahe Pagi");
    }

    @OnEveryDatabase
    void a_change_taken_back_returns_sector_and_holder_to_what_they_were(Storage storage) {
        Positions positions = positions(storage);
        positions.accept(batch(storage), List.of(seat("RT/RW", "Mentari Jahe Pagi", "2024-01-02")));
        Batch changed = batch(storage);
        positions.accept(changed, List.of(seat("Kelurahan", "Embun Pala Timur", "2025-08-17")));

        assertThat(positions.undo(changed, batch(storage))).isZero();

        assertThat(positions.find("Ketua RW 07", TODAY).map(Position::sector)).contains("RT/RW");
        assertThat(holder(positions, TODAY)).contains("Mentari Jahe Pagi");
        String id = positions.find("Ketua RW 07", TODAY).orElseThrow().id();
        assertThat(positions.holders(id)).extracting(Holder::until).containsOnly(Optional.empty());
    }

    @OnEveryDatabase
    void what_was_changed_again_later_stays(Storage storage) {
        Positions positions = positions(storage);
        Batch brought = batch(storage);
        positions.accept(brought, List.of(seat("RT/RW", "Mentari Jahe Pagi", "2024-01-02")));
        Batch changed = batch(storage);
        positions.accept(changed, List.of(seat("Kelurahan", "Mentari Jahe Pagi", "2024-01-02")));
        Batch later = batch(storage);
        positions.accept(later, List.of(seat("Kecamatan", "Mentari Jahe Pagi", "2024-01-02")));

        assertThat(positions.undo(brought, batch(storage))).isEqualTo(1);
        assertThat(positions.undo(changed, batch(storage))).isEqualTo(1);
        assertThat(positions.find("Ketua RW 07", TODAY).map(Position::sector))
                .contains("Kecamatan");

        assertThat(positions.undo(later, batch(storage))).isZero();
        assertThat(positions.find("Ketua RW 07", TODAY).map(Position::sector))
                .contains("Kelurahan");
    }

    @Test
    void a_holder_prints_without_the_name() {
        Holder holder = new Holder("Embun Pala Timur", "0800-0000-0101", TODAY, Optional.empty());
        assertThat(holder.toString()).doesNotContain("Embun").doesNotContain("0800");
    }

    @OnEveryDatabase
    void the_areas_somebody_looks_after_are_kept_and_taken_back(Storage storage) {
        Batch first = batch(storage);
        storage.write(sql -> {
            for (int seq = 1; seq <= 3; seq++) {
                sql.insertInto(PLACE).values(seq, "p" + seq, "rw", first.seq()).execute();
            }
            return 0;
        });
        Positions positions = positions(storage);
        positions.accept(first, List.of(seat("Puskesmas", "", "")));
        String id = positions.find("Ketua RW 07", TODAY).orElseThrow().id();

        positions.lookAfter(batch(storage), id, Set.of(1, 2));
        Batch second = batch(storage);
        assertThat(positions.lookAfter(second, id, Set.of(2, 3))).isTrue();
        assertThat(positions.lookAfter(batch(storage), id, Set.of(3, 2))).isFalse();
        assertThat(positions.lookedAfter()).containsEntry(id, Set.of(2, 3));

        positions.undo(second, batch(storage));
        assertThat(positions.lookedAfter()).containsEntry(id, Set.of(1, 2));
    }
}
