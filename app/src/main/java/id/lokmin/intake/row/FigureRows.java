package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureReceipt;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.cell.MonthText;
import id.lokmin.intake.cell.Nothing;
import id.lokmin.intake.profile.ColumnRule;
import id.lokmin.intake.profile.Table;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Tables of figures: a row a place, a column an element; monthly recaps and yearly sasaran.
 *
 * <p>Figures are counted, not rows: a wrong cell leaves the other figures of its row be. An empty
 * cell says nothing and is not counted; "-" and "n/a" are figures of their kind of nothing.
 */
final class FigureRows implements RowTaker {

    private final FigureBook figures;
    private final Places places;
    private final boolean yearly;

    FigureRows(FigureBook figures, Places places, boolean yearly) {
        this.figures = figures;
        this.places = places;
        this.yearly = yearly;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Reading reading = new Reading(table, setting);
        table.rows().forEach(reading::row);
        return new Staged(
                Staged.Unit.FIGURES,
                reading.read,
                reading.rejected,
                reading.duplicates,
                reading.findings,
                batch -> outcome(figures.record(batch, reading.accepted)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return figures.undo(undone, undoing).skipped();
    }

    static Staged.Outcome outcome(FigureReceipt receipt) {
        List<CellFinding> findings =
                receipt.findings().stream()
                        .map(f ->
                                CellFinding.ofFile(
                                        f.problem(), f.arguments().toArray(String[]::new)))
                        .toList();
        return new Staged.Outcome(
                receipt.added(),
                receipt.changed(),
                receipt.same(),
                receipt.duplicate(),
                receipt.rejected(),
                findings);
    }

    /** One pass over a table. */
    private final class Reading {

        private record Spot(String place, Month month) {}

        private final List<CellFinding> findings = new ArrayList<>();
        private final List<Figure> accepted = new ArrayList<>();
        private final Map<Spot, Map<String, Figure>> seen = new HashMap<>();
        private final Map<Spot, Integer> seenIn = new HashMap<>();
        private final RowReader reader;
        private final Whereabouts whereabouts;
        private final AreaCell areas;
        private final List<String> elements;
        private final Optional<Month> whole;
        private final Month today;
        private int read;
        private int rejected;
        private int duplicates;

        Reading(Table table, Setting setting) {
            reader = new RowReader(table, setting.dates(), findings);
            whereabouts = new Whereabouts(places, setting.today());
            areas = new AreaCell(whereabouts, table.header().titles().getOrDefault("area", ""));
            elements =
                    table.header().profile().figures().stream()
                            .map(ColumnRule::name)
                            .filter(reader::has)
                            .toList();
            today = setting.today();
            whole =
                    yearly
                            ? january(Reported.year(table, setting))
                            : Reported.month(table, setting);
            if (whole.isEmpty() && !reader.has(yearly ? "year" : "month")) {
                throw Refusal.because(Problem.MONTH_UNKNOWN);
            }
        }

        void row(Table.Row row) {
            reader.next(row);
            List<String> filled =
                    elements.stream().filter(element -> !row.cell(element).isEmpty()).toList();
            read += filled.size();
            Optional<Month> month = month();
            Optional<String> place = areas.find(reader, month.orElse(whole.orElse(today)));
            if (place.isEmpty() || month.isEmpty()) {
                rejected += filled.size();
                return;
            }
            Map<String, Figure> figuresHere = new HashMap<>();
            int seq = whereabouts.seq(place.get());
            for (String element : filled) {
                Optional<Figure> figure = figure(element, seq, month.get());
                figure.ifPresent(one -> figuresHere.put(element, one));
                rejected += figure.isEmpty() ? 1 : 0;
            }
            keep(new Spot(place.get(), month.get()), figuresHere);
        }

        /** A place and month written twice: word for word it is a duplicate, else it is refused. */
        private void keep(Spot spot, Map<String, Figure> figuresHere) {
            Map<String, Figure> earlier = seen.get(spot);
            if (earlier == null) {
                seen.put(spot, figuresHere);
                seenIn.put(spot, reader.number());
                accepted.addAll(figuresHere.values());
            } else if (earlier.equals(figuresHere)) {
                duplicates += figuresHere.size();
                reader.note("area", Problem.ROW_TWICE, String.valueOf(seenIn.get(spot)));
            } else {
                rejected += figuresHere.size();
                reader.reject("area", Problem.ROW_CONTRADICTS, String.valueOf(seenIn.get(spot)));
            }
        }

        private Optional<Month> month() {
            if (yearly) {
                Optional<Month> own =
                        reader.has("year")
                                ? january(MonthText.year(reader.text("year")))
                                : Optional.empty();
                return own.or(() -> whole);
            }
            boolean own = reader.has("month") && !reader.text("month").isEmpty();
            return own ? reader.month("month").map(Reported::month) : whole;
        }

        private Optional<Figure> figure(String element, int place, Month month) {
            Optional<Nothing> nothing = Nothing.in(reader.cell(element));
            if (nothing.isPresent()) {
                return Optional.of(Figure.nothing(element, place, month, state(nothing.get())));
            }
            OptionalDouble number = reader.number(element);
            return number.isPresent()
                    ? Optional.of(Figure.reported(element, place, month, number.getAsDouble()))
                    : Optional.empty();
        }
    }

    static CellState state(Nothing nothing) {
        return switch (nothing) {
            case BLANK, MISSING -> CellState.MISSING;
            case NOT_APPLICABLE -> CellState.NOT_APPLICABLE;
            case NOT_YET_DUE -> CellState.NOT_YET_DUE;
        };
    }

    private static Optional<Month> january(OptionalInt year) {
        return year.isPresent() ? Optional.of(Month.of(year.getAsInt(), 1)) : Optional.empty();
    }
}
