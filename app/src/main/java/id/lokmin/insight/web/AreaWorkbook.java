package id.lokmin.insight.web;

import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;

/** All indicators of one area as a table. */
final class AreaWorkbook {

    private final Words words;
    private final Texts texts;

    AreaWorkbook(Language language) {
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
    }

    Sheet sheet(List<GridCell> cells) {
        List<Column> columns =
                List.of(
                        new Column(texts.get("sheet.code"), 10),
                        new Column(texts.get("sheet.name"), 42),
                        new Column(texts.get("sheet.figure"), 16),
                        new Column(texts.get("sheet.unit"), 10),
                        new Column(texts.get("fact.numerator"), 11),
                        new Column(texts.get("fact.denominator"), 11),
                        new Column(texts.get("sheet.target"), 10),
                        new Column(texts.get("fact.status"), 22),
                        new Column(texts.get("fact.gap"), 12),
                        new Column(texts.get("sheet.due"), 12),
                        new Column(texts.get("sheet.in"), 12));
        return new Sheet(texts.get("sheet.grid"), columns, cells.stream().map(this::row).toList());
    }

    private List<Cell> row(GridCell cell) {
        boolean counted = cell.value().isPresent();
        return List.of(
                Cell.words(cell.card().code()),
                Cell.words(words.name(cell)),
                counted && !cell.small()
                        ? Cell.number(cell.value().getAsDouble(), 1)
                        : Cell.words(words.shown(cell)),
                Cell.words(cell.card().unit()),
                counted ? Cell.number(cell.tally().numerator()) : Cell.nothing(),
                counted && !cell.card().indicator().isCount()
                        ? Cell.number(cell.tally().denominator())
                        : Cell.nothing(),
                cell.target()
                        .map(target -> Cell.words(words.target(cell, target)))
                        .orElse(Cell.nothing()),
                Cell.words(counted ? words.status(cell) : ""),
                cell.gapPeople().isPresent()
                        ? Cell.number(cell.gapPeople().getAsLong())
                        : Cell.nothing(),
                Cell.number(cell.tally().reportsDue()),
                Cell.number(cell.tally().reportsIn()));
    }
}
