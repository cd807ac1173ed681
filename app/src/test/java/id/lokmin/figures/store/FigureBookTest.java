package id.lokmin.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureCell;
import id.lokmin.figures.FigureList;
import id.lokmin.figures.FigureReceipt;
import id.lokmin.figures.FigureVersion;
import id.lokmin.figures.UndoReceipt;
import id.lokmin.figures.Wanted;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class FigureBookTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final Month JANUARY = Month.of(2025, 1);
    private static final String K1 = "kia.k1";

    private static FigureBook book(Storage storage) {
        return new StoredFigureBook(storage);
    }

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("rekap.xlsx", "baris perintah");
    }

    private static Figure k1(int place, int month, double value) {
        return Figure.reported(K1, place, Month.of(2025, month), value);
    }

    private static String counts(FigureReceipt receipt) {
        return receipt.added()
                + " new, "
                + receipt.changed()
                + " changed, "
                + receipt.same()
                + " same, "
                + receipt.duplicate()
                + " twice, "
                + receipt.rejected()
                + " rejected";
    }

    private static String told(List<FigureVersion> versions) {
        return String.join(
                " → ",
                versions.stream()
                        .map(v ->
                                (v.state() == CellState.REPORTED
                                        ? "" + v.value()
                                        : v.state().name()))
                        .toList());
    }

    private static String cell(FigureBook book, int place, int month) {
        return told(book.history(K1, place, Month.of(2025, month)));
    }

    @OnEveryDatabase
    void the_same_figures_again_change_nothing(Storage storage) {
        FigureBook book = book(storage);
        List<Figure> figures = List.of(k1(2, 1, 5), k1(1, 1, 0), k1(1, 2, 3.5));

        assertThat(counts(book.record(batch(storage), figures)))
                .isEqualTo("3 new, 0 changed, 0 same, 0 twice, 0 rejected");
        assertThat(counts(book.record(batch(storage), figures)))
                .isEqualTo("0 new, 0 changed, 3 same, 0 twice, 0 rejected");
        assertThat(cell(book, 1, 2)).isEqualTo("3.5");
    }

    @OnEveryDatabase
    void a_changed_figure_remembers_what_it_was_and_who_wrote_it(Storage storage) {
        FigureBook book = book(storage);
        Batch first = batch(storage);
        Batch second = batch(storage);
        book.record(first, List.of(k1(1, 1, 5), k1(2, 1, 7)));
        FigureReceipt receipt =
                book.record(
                        second,
                        List.of(
                                k1(1, 1, 6),
                                k1(2, 1, 7),
                                Figure.nothing(K1, 3, JANUARY, CellState.NOT_APPLICABLE)));

        assertThat(counts(receipt)).isEqualTo("1 new, 1 changed, 1 same, 0 twice, 0 rejected");
        assertThat(book.history(K1, 1, JANUARY))
                .containsExactly(
                        new FigureVersion(CellState.REPORTED, 5, first.seq(), second.seq()),
                        new FigureVersion(CellState.REPORTED, 6, second.seq(), 0));
    }

    @OnEveryDatabase
    void a_zero_is_not_the_same_as_nothing(Storage storage) {
        FigureBook book = book(storage);
        book.record(batch(storage), List.of(k1(1, 1, 0)));
        FigureReceipt receipt =
                book.record(
                        batch(storage),
                        List.of(Figure.nothing(K1, 1, JANUARY, CellState.NOT_YET_DUE)));

        assertThat(counts(receipt)).isEqualTo("0 new, 1 changed, 0 same, 0 twice, 0 rejected");
        assertThat(cell(book, 1, 1)).isEqualTo("0.0 → NOT_YET_DUE");
    }

    @OnEveryDatabase
    void two_values_for_one_cell_are_named_and_neither_is_stored(Storage storage) {
        FigureBook book = book(storage);
        FigureReceipt receipt =
                book.record(
                        batch(storage),
                        List.of(k1(1, 1, 5), k1(1, 1, 6), k1(2, 1, 4), k1(2, 1, 4), k1(3, 1, -1)));

        assertThat(counts(receipt)).isEqualTo("1 new, 0 changed, 0 same, 1 twice, 3 rejected");
        assertThat(receipt.findings())
                .extracting(f -> f.problem().code() + " " + f.where())
                .containsExactly("L-0302 kia.k1 2025-01", "L-0301 kia.k1 2025-01");
        assertThat(book.history(K1, 1, JANUARY)).isEmpty();
    }

    @OnEveryDatabase
    void undoing_gives_back_what_was_there_and_spares_what_was_changed_since(Storage storage) {
        FigureBook book = book(storage);
        Batch first = batch(storage);
        Batch second = batch(storage);
        Batch third = batch(storage);
        book.record(first, List.of(k1(1, 1, 10), k1(2, 1, 20)));
        book.record(second, List.of(k1(1, 1, 11), k1(2, 1, 21), k1(3, 1, 31)));
        book.record(third, List.of(k1(2, 1, 22)));

        assertThat(book.undo(second, batch(storage))).isEqualTo(new UndoReceipt(1, 1, 1));

        assertThat(cell(book, 1, 1)).isEqualTo("10.0 → 11.0 → 10.0");
        assertThat(cell(book, 2, 1)).isEqualTo("20.0 → 21.0 → 22.0");
        assertThat(cell(book, 3, 1)).isEqualTo("31.0");
        assertThat(book.history(K1, 3, JANUARY).getLast().replacedBy()).isPositive();
        assertThat(book.undo(first, batch(storage))).isEqualTo(new UndoReceipt(0, 1, 1));
    }

    @OnEveryDatabase
    void a_board_tells_a_missing_report_from_a_place_that_did_not_exist_yet(Storage storage) {
        Places places = TestPlaces.over(storage, CLOCK);
        places.accept(
                batch(storage),
                List.of(
                        AreaEntry.of(
                                Level.PUSKESMAS, "P", "Kalitanjung", "", LocalDate.of(2024, 1, 1)),
                        AreaEntry.of(Level.RW, "R1", "RW 01", "P", LocalDate.of(2024, 1, 1)),
                        AreaEntry.of(Level.RW, "R2", "RW 02", "P", LocalDate.of(2025, 2, 10))));
        FigureBook book = book(storage);
        WorkingArea area = places.over(JANUARY, Month.of(2025, 3));
        int r1 = area.tree().indexOf("R1");
        int r2 = area.tree().indexOf("R2");
        book.record(batch(storage), List.of(k1(area.seq(r1), 1, 0), k1(area.seq(r2), 3, 4)));

        FigureBoard board =
                book.board(
                        area,
                        List.of(new Wanted(new Element(K1, Nature.EVENTS), Level.RW)),
                        JANUARY,
                        Month.of(2025, 3));

        assertThat(drawn(board, r1)).isEqualTo("0.0 MISSING MISSING");
        assertThat(drawn(board, r2)).isEqualTo("NOT_APPLICABLE MISSING 4.0");
    }

    private static String drawn(FigureBoard board, int place) {
        var column = board.find(K1).orElseThrow();
        List<String> cells = new ArrayList<>();
        for (int m = 0; m < board.months(); m++) {
            int cell = place * board.months() + m;
            cells.add(
                    column.state(cell) == CellState.REPORTED
                            ? "" + column.values()[cell]
                            : column.state(cell).name());
        }
        return String.join(" ", cells);
    }

    /** The naive twin: a map from cell to value, beside random batches and undoings. */
    @OnEveryDatabase
    void random_batches_and_undoings_leave_what_a_plain_map_would(Storage storage) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FigureBook book = book(storage);
        Map<String, Double> twin = new HashMap<>();
        Map<String, Double> before = Map.of();
        Batch last = batch(storage);
        for (int round = 0; round < 12; round++) {
            if (round % 4 == 3) {
                book.undo(last, batch(storage));
                twin = new HashMap<>(before);
                continue;
            }
            before = Map.copyOf(twin);
            last = batch(storage);
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String element = "uji.e" + random.nextInt(3);
                Figure figure =
                        Figure.reported(
                                element, 1 + random.nextInt(5), JANUARY.plus(random.nextInt(9)), 1);
                String cell = element + " " + figure.place() + " " + figure.month();
                if (figures.stream()
                        .noneMatch(f ->
                                (f.element() + " " + f.place() + " " + f.month()).equals(cell))) {
                    double value = random.nextInt(4);
                    figures.add(Figure.reported(element, figure.place(), figure.month(), value));
                    twin.put(cell, value);
                }
            }
            book.record(last, FigureList.of(figures));
        }
        Map<String, Double> stored = new HashMap<>();
        for (int e = 0; e < 3; e++) {
            for (int p = 1; p <= 5; p++) {
                for (int m = 0; m < 9; m++) {
                    String cell = "uji.e" + e + " " + p + " " + JANUARY.plus(m);
                    book.history("uji.e" + e, p, JANUARY.plus(m)).stream()
                            .filter(version -> version.replacedBy() == 0)
                            .forEach(version -> stored.put(cell, version.value()));
                }
            }
        }
        assertThat(stored).as("seed %d", seed).isEqualTo(twin);
    }

    @OnEveryDatabase
    void an_emptied_cell_holds_nothing_and_remembers_what_it_held(Storage storage) {
        FigureBook book = book(storage);
        Batch filling = batch(storage);
        Batch emptying = batch(storage);
        FigureCell cell = new FigureCell(K1, 1, JANUARY);
        book.record(filling, List.of(k1(1, 1, 5)));

        assertThat(book.clear(emptying, List.of(cell, new FigureCell(K1, 2, JANUARY))))
                .isEqualTo(1);
        assertThat(book.history(K1, 1, JANUARY))
                .containsExactly(
                        new FigureVersion(CellState.REPORTED, 5, filling.seq(), emptying.seq()));
        assertThat(book.months(List.of(K1))).isEmpty();
        assertThat(counts(book.record(batch(storage), List.of(k1(1, 1, 7)))))
                .isEqualTo("1 new, 0 changed, 0 same, 0 twice, 0 rejected");
    }

    @OnEveryDatabase
    void undoing_an_emptying_gives_the_figure_back_unless_somebody_typed_since(Storage storage) {
        FigureBook book = book(storage);
        book.record(batch(storage), List.of(k1(1, 1, 5), k1(2, 1, 6)));
        Batch emptying = batch(storage);
        book.clear(
                emptying, List.of(new FigureCell(K1, 1, JANUARY), new FigureCell(K1, 2, JANUARY)));
        book.record(batch(storage), List.of(k1(2, 1, 9)));

        assertThat(book.undo(emptying, batch(storage)).restored()).isEqualTo(1);
        assertThat(book.history(K1, 1, JANUARY).getLast().value()).isEqualTo(5);
        assertThat(book.history(K1, 2, JANUARY).getLast().value()).isEqualTo(9);
    }
}
