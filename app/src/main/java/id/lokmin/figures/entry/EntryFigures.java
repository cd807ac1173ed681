package id.lokmin.figures.entry;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.indicator.Formula.Term;
import id.lokmin.engine.place.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Stored figures with what somebody is about to store laid over the last month.
 *
 * <p>A place above the level that reports is the sum of those below it, and unknown as long as one
 * of them is.
 */
final class EntryFigures {

    private record Spot(String element, int place) {}

    private final FigureBoard board;
    private final Map<Spot, Typed> drafts = new HashMap<>();

    /**
     * @param board ends with the month that is typed
     */
    EntryFigures(FigureBoard board) {
        this.board = board;
    }

    void draft(String element, int place, Typed typed) {
        drafts.put(new Spot(element, place), typed);
    }

    void withdraw(String element, int place) {
        drafts.remove(new Spot(element, place));
    }

    private Month month() {
        return board.lastMonth();
    }

    /** The level that reports an element; empty for one that is not typed. */
    Optional<Level> level(String element) {
        return board.find(element).map(Column::reportedAt);
    }

    /** The place itself or the one of that level that it lies in. */
    OptionalInt upTo(int place, Level level) {
        return board.tree().level(place) == level
                ? OptionalInt.of(place)
                : board.tree().within(place, level);
    }

    /** The figure of the typed month. */
    OptionalDouble number(String element, int place) {
        return number(element, place, month());
    }

    /** The figure of a month; empty where it was not reported. */
    OptionalDouble number(String element, int place, Month at) {
        Optional<Column> column = board.find(element);
        if (column.isEmpty() || !board.covers(at)) {
            return OptionalDouble.empty();
        }
        if (board.tree().level(place) == column.get().reportedAt()) {
            return own(column.get(), element, place, at);
        }
        int[] below = board.tree().atLevel(column.get().reportedAt(), place);
        double sum = 0;
        boolean any = false;
        for (int one : below) {
            OptionalDouble part = own(column.get(), element, one, at);
            if (part.isPresent()) {
                sum += part.getAsDouble();
                any = true;
            } else if (!hasNone(column.get(), element, one, at)) {
                return part;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private boolean hasNone(Column column, String element, int place, Month at) {
        Typed draft = at.equals(month()) ? drafts.get(new Spot(element, place)) : null;
        return draft == null
                ? column.state(board.cell(place, at)) == CellState.NOT_APPLICABLE
                : draft.equals(new Typed.Nothing(CellState.NOT_APPLICABLE));
    }

    private OptionalDouble own(Column column, String element, int place, Month at) {
        Typed draft = at.equals(month()) ? drafts.get(new Spot(element, place)) : null;
        if (draft != null) {
            return draft instanceof Typed.Number(double value)
                    ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
        }
        int cell = board.cell(place, at);
        return column.state(cell) == CellState.REPORTED
                ? OptionalDouble.of(column.values()[cell])
                : OptionalDouble.empty();
    }

    /**
     * As of the typed month: events added up since January, otherwise the latest. Empty where the
     * typed month itself is not reported, for a sasaran where none is in the year.
     */
    OptionalDouble running(String element, int place) {
        Nature nature =
                board.find(element).map(column -> column.element().nature()).orElse(Nature.STATE);
        return switch (nature) {
            case STATE -> number(element, place);
            case EVENTS -> {
                if (number(element, place).isEmpty()) {
                    yield OptionalDouble.empty();
                }
                double sum = 0;
                for (Month at = month().january(); !at.isAfter(month()); at = at.plus(1)) {
                    sum += number(element, place, at).orElse(0);
                }
                yield OptionalDouble.of(sum);
            }
            case ANNUAL -> {
                OptionalDouble latest = OptionalDouble.empty();
                for (Month at = month().january(); !at.isAfter(month()); at = at.plus(1)) {
                    OptionalDouble here = number(element, place, at);
                    latest = here.isPresent() ? here : latest;
                }
                yield latest;
            }
        };
    }

    /** A sum of elements; empty where one of them is unknown. */
    OptionalDouble sum(Formula formula, int place, boolean running) {
        if (!(formula instanceof Linear(List<Term> terms))) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (Term term : terms) {
            OptionalDouble value =
                    running
                            ? running(term.elementCode(), place)
                            : number(term.elementCode(), place);
            if (value.isEmpty()) {
                return value;
            }
            sum += term.coefficient() * value.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    boolean areEvents(List<String> elements) {
        return elements.stream()
                .allMatch(element ->
                        board.find(element)
                                .filter(column -> column.element().nature() == Nature.EVENTS)
                                .isPresent());
    }

    /** The reports of at most so many months before the typed one, latest first. */
    List<Double> before(String element, int place, int most) {
        List<Double> reports = new ArrayList<>();
        for (Month at = month().minus(1);
                board.covers(at) && reports.size() < most;
                at = at.minus(1)) {
            number(element, place, at).ifPresent(reports::add);
        }
        return reports;
    }
}
