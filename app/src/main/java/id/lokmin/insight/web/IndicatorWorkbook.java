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
import java.util.stream.Stream;

/** The tables of an indicator's page: its areas, and two years of the whole. */
final class IndicatorWorkbook {

    private final CellColumns columns;
    private final Words words;
    private final Texts texts;

    IndicatorWorkbook(Language language) {
        this.columns = new CellColumns(language);
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
        return columns.sheet(
                "sheet.grid",
                List.of(
                        columns.rank(),
                        columns.area(),
                        columns.figure(),
                        columns.numerator(),
                        columns.denominator(),
                        columns.target(),
                        columns.status(),
                        columns.gap(),
                        columns.month(),
                        columns.monthBefore(),
                        columns.due(),
                        columns.in()),
                Stream.concat(watch.whole().stream(), watch.areas().stream()));
    }

    private Sheet months(Course course, GridCell whole) {
        List<Column> heads =
                List.of(
                        columns.head("page.month", 18),
                        columns.head("sheet.figure", 16),
                        columns.head("fact.numerator", 11),
                        columns.head("fact.denominator", 11),
                        columns.head("sheet.target", 10));
        List<List<Cell>> rows =
                course.at(whole.place().code()).stream()
                        .map(point -> month(course, point))
                        .toList();
        return new Sheet(texts.get("sheet.months"), heads, rows);
    }

    private List<Cell> month(Course course, Course.Point point) {
        boolean counted = point.outcome() instanceof Outcome.Measured;
        return List.of(
                Cell.words(words.month(point.month())),
                counted
                        ? CellColumns.number(point.outcome().measuredValue())
                        : Cell.words(
                                words.shown(
                                        course.card().indicator(),
                                        course.card().unit(),
                                        point.outcome())),
                counted ? Cell.number(point.outcome().tallied().numerator()) : Cell.nothing(),
                counted && !course.card().indicator().isCount()
                        ? Cell.number(point.outcome().tallied().denominator())
                        : Cell.nothing(),
                columns.target(point.target()));
    }
}
