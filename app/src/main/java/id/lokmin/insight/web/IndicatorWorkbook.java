package id.lokmin.insight.web;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Course;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables of an indicator's page: its areas, and two years of the whole. */
final class IndicatorWorkbook {

    private final Words words;
    private final Texts texts;

    IndicatorWorkbook(Language language) {
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
    }

    List<Sheet> sheets(AreaWatch watch, Course course) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(areas(watch));
        watch.whole().ifPresent(whole -> sheets.add(months(course, whole)));
        return sheets;
    }

    private Sheet areas(AreaWatch watch) {
        List<Column> columns =
                List.of(
                        column("fact.rank", 9),
                        column("sheet.area", 20),
                        column("sheet.figure", 16),
                        column("fact.numerator", 11),
                        column("fact.denominator", 11),
                        column("sheet.target", 10),
                        column("fact.status", 22),
                        column("fact.gap", 12),
                        column("watch.month", 11),
                        column("watch.before", 11),
                        column("sheet.due", 12),
                        column("sheet.in", 12));
        List<List<Cell>> rows =
                Stream.concat(watch.whole().stream(), watch.areas().stream())
                        .map(this::row)
                        .toList();
        return new Sheet(texts.get("sheet.grid"), columns, rows);
    }

    private List<Cell> row(GridCell cell) {
        boolean counted = cell.value().isPresent();
        return List.of(
                cell.rank().isPresent() ? Cell.number(cell.rank().getAsInt()) : Cell.nothing(),
                Cell.words(cell.place().name()),
                counted && !cell.small()
                        ? Cell.number(cell.value().getAsDouble(), 1)
                        : Cell.words(words.shown(cell)),
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
                number(cell.compared().now().measuredValue()),
                number(cell.compared().before().measuredValue()),
                Cell.number(cell.tally().reportsDue()),
                Cell.number(cell.tally().reportsIn()));
    }

    private static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.number(value.getAsDouble(), 1) : Cell.nothing();
    }

    private Sheet months(Course course, GridCell whole) {
        List<Column> columns =
                List.of(
                        column("page.month", 18),
                        column("sheet.figure", 16),
                        column("fact.numerator", 11),
                        column("fact.denominator", 11),
                        column("sheet.target", 10));
        List<List<Cell>> rows =
                course.at(whole.place().code()).stream()
                        .map(point -> month(course, point))
                        .toList();
        return new Sheet(texts.get("sheet.months"), columns, rows);
    }

    private List<Cell> month(Course course, Course.Point point) {
        boolean counted = point.outcome() instanceof Outcome.Measured;
        return List.of(
                Cell.words(words.month(point.month())),
                counted
                        ? number(point.outcome().measuredValue())
                        : Cell.words(
                                words.shown(
                                        course.card().indicator(),
                                        course.card().unit(),
                                        point.outcome())),
                counted ? Cell.number(point.outcome().tallied().numerator()) : Cell.nothing(),
                counted && !course.card().indicator().isCount()
                        ? Cell.number(point.outcome().tallied().denominator())
                        : Cell.nothing(),
                point.target()
                        .map(target -> Cell.words(words.target(course.card(), target)))
                        .orElse(Cell.nothing()));
    }

    private Column column(String key, double width) {
        return new Column(texts.get(key), width);
    }
}
