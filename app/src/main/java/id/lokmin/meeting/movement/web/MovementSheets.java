package id.lokmin.meeting.movement.web;

import id.lokmin.engine.statistics.Difference;
import id.lokmin.engine.statistics.Movement;
import id.lokmin.followup.SectorAccount;
import id.lokmin.meeting.movement.Moved;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.MovementWords;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moved, as sheets: every number behind every sentence. */
final class MovementSheets {

    private final MovementWords words;
    private final Texts texts;

    MovementSheets(Language language) {
        this.words = new MovementWords(language);
        this.texts = Texts.of("movement", language);
    }

    List<Sheet> of(List<Moved> moved, List<SectorAccount> sectors) {
        return List.of(moved(moved), sectors(sectors));
    }

    private Sheet moved(List<Moved> all) {
        List<Column> columns =
                List.of(
                        new Column("No", 5),
                        column("page.promise", 40),
                        column("page.indicator", 30),
                        column("page.where", 24),
                        column("page.before", 20),
                        column("page.after", 20),
                        column("page.elsewhere", 18),
                        column("sheet.more", 12),
                        column("sheet.low", 12),
                        column("sheet.high", 12),
                        column("page.verdict", 28),
                        column("page.explained", 80));
        return new Sheet(texts.get("sheet.moved"), columns, all.stream().map(this::cells).toList());
    }

    private Column column(String key, double width) {
        return new Column(texts.get(key), width);
    }

    private List<Cell> cells(Moved moved) {
        Optional<Compared> compared =
                moved.result() instanceof Compared found ? Optional.of(found) : Optional.empty();
        Optional<Side> here = compared.map(Compared::here);
        Optional<Difference> more = moved.movement().flatMap(Movement::beyondElsewhere);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.number(moved.promise().says().number()));
        cells.add(Cell.words(moved.promise().says().activity()));
        cells.add(Cell.words(words.name(moved.card())));
        cells.add(Cell.words(here.map(side -> words.places(side.places())).orElse("")));
        cells.add(
                Cell.words(here.map(side -> words.figure(moved.card(), side.before())).orElse("")));
        cells.add(
                Cell.words(here.map(side -> words.figure(moved.card(), side.after())).orElse("")));
        cells.add(
                Cell.words(
                        compared.flatMap(Compared::elsewhere)
                                .map(side -> words.moves(moved.card(), side))
                                .orElse("")));
        cells.add(points(more.map(Difference::value)));
        cells.add(points(more.map(one -> one.interval().low())));
        cells.add(points(more.map(one -> one.interval().high())));
        cells.add(Cell.words(words.briefly(moved)));
        cells.add(Cell.words(words.sentence(moved)));
        return cells;
    }

    private static Cell points(Optional<Double> share) {
        return share.map(value -> Cell.number(100 * value, 1)).orElseGet(Cell::nothing);
    }

    private Sheet sectors(List<SectorAccount> sectors) {
        List<Column> columns =
                List.of(
                        column("page.sector", 26),
                        column("page.promised", 12),
                        column("page.done", 12),
                        column("page.late", 14),
                        column("page.silent", 16),
                        column("page.closed", 24));
        return new Sheet(
                texts.get("page.sector"),
                columns,
                sectors.stream()
                        .map(one ->
                                List.of(
                                        Cell.words(one.sector()),
                                        Cell.number(one.promised()),
                                        Cell.number(one.done()),
                                        Cell.number(one.late()),
                                        Cell.number(one.silent()),
                                        Cell.number(one.closed())))
                        .toList());
    }
}
