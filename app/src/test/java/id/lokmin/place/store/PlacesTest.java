package id.lokmin.place.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PlacesTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Month SEPTEMBER = Month.of(2025, 9);

    /** A Puskesmas with two villages that both have an RW 07, and a posyandu that serves two RW. */
    private static List<AreaEntry> list() {
        return List.of(
                AreaEntry.of(Level.RW, "A.07", "RW 07", "A", START),
                AreaEntry.of(Level.PUSKESMAS, "P", "Kalitanjung", "", START)
                        .alsoCalled("UPTD Puskesmas Kali Tanjung"),
                AreaEntry.of(Level.VILLAGE, "A", "Kalitanjung", "P", START)
                        .alsoCalled("Kel. Kali Tanjung"),
                AreaEntry.of(Level.VILLAGE, "B", "Harjasari", "P", START),
                AreaEntry.of(Level.RW, "A.12", "RW 12", "A", START),
                AreaEntry.of(Level.RW, "B.07", "RW 07", "B", START),
                AreaEntry.of(Level.RT, "B.07.1", "RT 01", "B.07", START),
                AreaEntry.of(Level.POSYANDU, "POS-1", "Melati", "A", START)
                        .serving("RW 07", "RW XII"));
    }

    private static Places places(Storage storage) {
        return new StoredPlaces(storage, TestAudit.over(storage, CLOCK), List.of());
    }

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("wilayah.csv", "baris perintah");
    }

    private static String counts(AreaReceipt receipt) {
        return receipt.added()
                + " new, "
                + receipt.changed()
                + " changed, "
                + receipt.same()
                + " same, "
                + receipt.rejected()
                + " rejected";
    }

    private static String drawn(PlaceTree tree) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            lines.add(
                    tree.place(i).code()
                            + "<"
                            + (tree.parent(i) < 0 ? "" : tree.place(tree.parent(i)).code()));
        }
        return String.join(" ", lines);
    }

    @OnEveryDatabase
    void rows_in_any_order_become_a_tree_with_sites_last(Storage storage) {
        Places places = places(storage);

        assertThat(counts(places.accept(batch(storage), list())))
                .isEqualTo("8 new, 0 changed, 0 same, 0 rejected");

        assertThat(drawn(places.tree(SEPTEMBER)))
                .isEqualTo("P< A<P A.07<A A.12<A POS-1<A B<P B.07<B B.07.1<B.07");
    }

    @OnEveryDatabase
    void the_same_list_again_changes_nothing(Storage storage) {
        Places places = places(storage);
        places.accept(batch(storage), list());

        assertThat(counts(places.accept(batch(storage), list())))
                .isEqualTo("0 new, 0 changed, 8 same, 0 rejected");
    }

    @OnEveryDatabase
    void a_posyandu_serves_several_neighbourhoods(Storage storage) {
        Places places = places(storage);
        places.accept(batch(storage), list());

        WorkingArea area = places.in(SEPTEMBER);
        int posyandu = area.tree().indexOf("POS-1");
        assertThat(area.servedBy(posyandu))
                .containsExactly(area.tree().indexOf("A.07"), area.tree().indexOf("A.12"));
    }

    @OnEveryDatabase
    void renumbering_keeps_the_place_and_last_years_name(Storage storage) {
        Places places = places(storage);
        places.accept(batch(storage), list());
        int before = places.find("A.07").orElseThrow().seq();

        AreaReceipt receipt =
                places.accept(
                        batch(storage),
                        List.of(
                                AreaEntry.of(
                                                Level.RW,
                                                "A.08",
                                                "RW 08",
                                                "A",
                                                LocalDate.of(2025, 7, 1))
                                        .formerly("A.07")));

        assertThat(counts(receipt)).isEqualTo("0 new, 1 changed, 0 same, 0 rejected");
        assertThat(places.find("A.08").orElseThrow().seq()).isEqualTo(before);
        assertThat(places.tree(Month.of(2025, 6)).find("A.07")).isPresent();
        assertThat(places.tree(Month.of(2025, 6)).find("A.08")).isEmpty();
        assertThat(places.tree(Month.of(2025, 7)).find("A.07")).isEmpty();
        assertThat(places.tree(Month.of(2025, 7)).find("A.08")).isPresent();
    }

    @OnEveryDatabase
    void a_closed_place_stays_in_the_picture_of_a_span_that_knew_it(Storage storage) {
        Places places = places(storage);
        places.accept(batch(storage), list());
        places.accept(
                batch(storage),
                List.of(
                        AreaEntry.of(Level.RW, "A.12", "RW 12", "A", START)
                                .until(LocalDate.of(2025, 3, 1))));

        assertThat(places.tree(SEPTEMBER).find("A.12")).isEmpty();
        WorkingArea year = places.over(Month.of(2025, 1), SEPTEMBER);
        int closed = year.tree().indexOf("A.12");
        assertThat(year.exists(closed, Month.of(2025, 2))).isTrue();
        assertThat(year.exists(closed, Month.of(2025, 3))).isFalse();
    }

    @OnEveryDatabase
    void a_row_without_its_parent_and_a_code_written_twice_are_named_and_the_rest_is_stored(
            Storage storage) {
        Places places = places(storage);
        AreaReceipt receipt =
                places.accept(
                        batch(storage),
                        List.of(
                                AreaEntry.of(Level.PUSKESMAS, "P", "Kalitanjung", "", START),
                                AreaEntry.of(Level.VILLAGE, "A", "Kalitanjung", "Q", START),
                                AreaEntry.of(Level.PUSKESMAS, "P", "Lain", "", START)));

        assertThat(counts(receipt)).isEqualTo("1 new, 0 changed, 0 same, 2 rejected");
        assertThat(receipt.findings())
                .extracting(f -> f.problem().code())
                .containsExactly("L-0204", "L-0203");
        assertThat(drawn(places.tree(SEPTEMBER))).isEqualTo("P<");
    }

    @OnEveryDatabase
    void names_are_found_however_they_are_written(Storage storage) {
        Places places = places(storage);
        places.accept(batch(storage), list());
        String table =
                """
                RW       | RW 12                   |                  | A.12
                RW       | 12                      |                  | A.12
                RW       | RW.012                  |                  | A.12
                RW       | rw\u00a012               |                  | A.12
                RW       | XII                     |                  | A.12
                RW       | RW012                   |                  | A.12
                RW       | RW 7                    |                  | A.07 (Kalitanjung) or B.07 (Harjasari)
                RW       | RW 07 Kel. Harjasari    |                  | B.07
                RW       | 07                      | Harjasari        | B.07
                RW       | VII                     | KELURAHAN  KALI TANJUNG | A.07
                RW       | 7                       | A                | A.07
                RW       | 7                       | Desa Lain        | unknown
                RW       | RW 13                   |                  | unknown
                RW       |                         |                  | unknown
                RT       | RT 001/RW 007           | harjasari        | B.07.1
                RT       | 1                       | RW 07            | B.07.1
                POSYANDU | Posyandu Melati         |                  | POS-1
                PUSKESMAS| PKM KALI  TANJUNG       |                  | P
                VILLAGE  | kel kalitanjung         |                  | A
                """;
        WorkingArea area = places.in(SEPTEMBER);
        table.lines()
                .forEach(line -> {
                    String[] cells = line.split("\\|");
                    Resolution found =
                            area.names()
                                    .resolve(
                                            Level.valueOf(cells[0].strip()),
                                            cells[1].strip(),
                                            List.of(cells[2].strip()));
                    assertThat(told(found)).as(line).isEqualTo(cells[3].strip());
                });
    }

    private static String told(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found -> found.code();
            case Resolution.Unknown _ -> "unknown";
            case Resolution.Ambiguous several -> String.join(" or ", several.places());
        };
    }
}
