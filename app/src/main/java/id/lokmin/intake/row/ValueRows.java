package id.lokmin.intake.row;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureList;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.cell.Nothing;
import id.lokmin.intake.cell.NumberRule;
import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.sheet.TextLines;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rows of one figure each: area, element, month, value.
 *
 * <p>A text file streams through: a line whose area, element and month were met before and whose
 * value is plain digits costs a few reads of arrays and 21 bytes; every other line takes the way of
 * a table's row, with the same findings.
 */
final class ValueRows implements RowTaker {

    /** More rejected rows than this nobody corrects by hand. */
    private static final int REJECTED_KEPT = 10_000;

    /** More findings than this are only counted: a file of millions may be wrong in every line. */
    private static final int FINDINGS_KEPT = 20_000;

    private final Catalog catalog;
    private final FigureBook figures;
    private final Places places;

    ValueRows(Catalog catalog, FigureBook figures, Places places) {
        this.catalog = catalog;
        this.figures = figures;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Reading reading = new Reading(table, setting);
        table.rows().forEach(reading::row);
        return reading.staged();
    }

    @Override
    public Optional<Streamed> stream(Path file, HeaderMatch header, Setting setting)
            throws IOException {
        Reading reading = new Reading(Table.of(header, List.of(header.aRow())), setting);
        Shortcut shortcut = new Shortcut(header, reading);
        List<Table.Row> rejected = new ArrayList<>();
        try (TextLines lines = TextLines.open(file, header.lastRowNumber())) {
            while (lines.next()) {
                if (!shortcut.takes(lines) && !lines.isBlank()) {
                    Table.Row row = new Table.Row(header, lines.row());
                    if (!reading.row(row) && rejected.size() < REJECTED_KEPT) {
                        rejected.add(row);
                    }
                    shortcut.learn(lines);
                }
            }
        }
        return Optional.of(new Streamed(Table.of(header, rejected), reading.staged()));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return figures.undo(undone, undoing).skipped();
    }

    /** One pass over rows. */
    private final class Reading {

        private final List<CellFinding> findings = new ArrayList<>();
        private final Map<Problem, Integer> counted = new EnumMap<>(Problem.class);
        private final FigureList accepted = new FigureList(1 << 12);
        private final RowReader reader;
        private final Whereabouts whereabouts;
        private final AreaCell areas;
        private final Month today;
        private Optional<Figure> clear = Optional.empty();
        private int read;
        private int rejected;

        Reading(Table table, Setting setting) {
            reader = new RowReader(table, setting.dates(), findings);
            whereabouts = new Whereabouts(places, setting.today());
            areas = new AreaCell(whereabouts, "");
            today = setting.today();
        }

        /** Answers whether the row is accepted; an empty one is. */
        boolean row(Table.Row row) {
            reader.next(row);
            clear = Optional.empty();
            if (reader.cell("value").isEmpty()) {
                return true;
            }
            read++;
            int found = findings.size();
            Optional<Figure> figure = figure();
            figure.ifPresentOrElse(accepted::add, () -> rejected++);
            clear = figure.filter(_ -> findings.size() == found);
            if (findings.size() > FINDINGS_KEPT) {
                List<CellFinding> late = findings.subList(found, findings.size());
                late.forEach(one -> counted.merge(one.problem(), 1, Integer::sum));
                late.clear();
            }
            return figure.isPresent();
        }

        private Optional<Figure> figure() {
            String element = reader.text("element");
            if (!element.isEmpty() && catalog.findElement(element).isEmpty()) {
                reader.reject("element", Problem.ELEMENT_UNKNOWN, element);
            }
            Optional<Month> month = reader.month("month").map(Reported::month);
            Optional<String> place = areas.find(reader, month.orElse(today));
            Optional<Nothing> nothing = Nothing.in(reader.cell("value"));
            OptionalDouble value = reader.number("value");
            boolean valued = nothing.isPresent() || value.isPresent();
            if (reader.isRejected() || month.isEmpty() || place.isEmpty() || !valued) {
                return Optional.empty();
            }
            int seq = whereabouts.seq(place.get());
            return Optional.of(
                    nothing.isPresent()
                            ? Figure.nothing(
                                    element, seq, month.get(), FigureRows.state(nothing.get()))
                            : Figure.reported(element, seq, month.get(), value.getAsDouble()));
        }

        /** Takes a figure of a line that was not read as a row. */
        void take(int element, int place, Month month, int value) {
            read++;
            accepted.report(element, place, month, value);
        }

        Staged staged() {
            counted.forEach((problem, times) ->
                    findings.add(
                            CellFinding.ofFile(
                                    Problem.FINDINGS_ONLY_COUNTED,
                                    Integer.toString(times),
                                    problem.code())));
            return new Staged(
                    Staged.Unit.FIGURES,
                    read,
                    rejected,
                    0,
                    findings,
                    batch -> FigureRows.outcome(figures.record(batch, accepted)));
        }
    }

    /** Takes lines that hold nothing new but their value, and leaves all others to be read. */
    private static final class Shortcut {

        private final Reading reading;
        private final int area;
        private final int element;
        private final int month;
        private final int value;
        private final NumberRule number;
        private final boolean open;
        private final LearnedWords learned = new LearnedWords();

        Shortcut(HeaderMatch header, Reading reading) {
            this.reading = reading;
            area = header.column("area");
            element = header.column("element");
            month = header.column("month");
            value = header.column("value");
            number = header.profile().find("value").orElseThrow().number();
            // A village beside the area would belong to its meaning.
            open = !header.columns().containsKey("village");
        }

        boolean takes(TextLines lines) {
            int written = lines.digits(value);
            int elementNumber = learned.element(lines.word(element));
            int monthNumber = learned.monthNumber(lines.word(month));
            if (elementNumber == LearnedWords.UNKNOWN
                    || monthNumber == LearnedWords.UNKNOWN
                    || !number.takes(written)) {
                return false;
            }
            int place = learned.place(lines.word(area), monthNumber);
            if (place == LearnedWords.UNKNOWN) {
                return false;
            }
            reading.take(elementNumber, place, learned.month(monthNumber), written);
            return true;
        }

        /** Keeps what the row read last was found to mean, where nothing was said about it. */
        void learn(TextLines lines) {
            if (open && reading.clear.isPresent()) {
                Figure figure = reading.clear.get();
                learned.learnElement(
                        lines.word(element), reading.accepted.number(figure.element()));
                learned.learnPlace(
                        lines.word(area),
                        figure.place(),
                        lines.word(month),
                        figure.month(),
                        reading.whereabouts.era(figure.month()));
            }
        }
    }
}
