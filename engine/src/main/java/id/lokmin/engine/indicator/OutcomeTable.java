package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.PlaceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All outcomes of some indicators for every place of a tree and some periods, in primitive arrays.
 *
 * <p>Indicator {@code i}, place {@code p}, period {@code k} stand at {@code (i × places + p) ×
 * periods + k}; 25 bytes an outcome. {@link #outcome} makes the object when somebody looks at it. A
 * table can be filled again with {@link Evaluator#fill}; until then it does not change.
 */
public final class OutcomeTable {

    private final PlaceTree tree;
    private final List<Indicator> indicators;
    private final List<Period> periods;
    private final Reading reading;
    private final Map<String, Integer> byCode = new HashMap<>();
    final Rows rows;

    OutcomeTable(
            PlaceTree tree, List<Indicator> indicators, List<Period> periods, Reading reading) {
        this.tree = tree;
        this.indicators = List.copyOf(indicators);
        this.periods = List.copyOf(periods);
        this.reading = reading;
        for (int i = 0; i < this.indicators.size(); i++) {
            if (byCode.put(this.indicators.get(i).code(), i) != null) {
                throw new IllegalArgumentException(
                        "Two indicators are called " + this.indicators.get(i).code());
            }
        }
        rows = new Rows(indicators.size(), tree.size(), periods.size());
    }

    public PlaceTree tree() {
        return tree;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Period> periods() {
        return periods;
    }

    public Reading reading() {
        return reading;
    }

    /** How many outcomes it holds. */
    public int size() {
        return rows.kinds.length;
    }

    /** The number of an indicator in this table; throws where it is not in it. */
    public int indexOf(String indicatorCode) {
        Integer index = byCode.get(indicatorCode);
        if (index == null) {
            throw new IllegalArgumentException("No indicator " + indicatorCode + " in this table");
        }
        return index;
    }

    /** Where the outcome of an indicator, place and period stands, all by number. */
    public int cell(int indicator, int place, int period) {
        return (indicator * tree.size() + place) * periods.size() + period;
    }

    public Outcome outcome(int indicator, int place, int period) {
        int cell = cell(indicator, place, period);
        return switch (rows.kind(cell)) {
            case Rows.NOT_APPLICABLE -> new Outcome.NotApplicable();
            case Rows.NOT_YET_DUE -> new Outcome.NotYetDue();
            case Rows.AWAITING -> new Outcome.AwaitingReports(tally(cell));
            default -> counted(indicators.get(indicator), tally(cell));
        };
    }

    /** The outcome by names; throws where the table does not hold one of them. */
    public Outcome outcome(String indicatorCode, String placeCode, Period period) {
        int k = periods.indexOf(period);
        if (k < 0) {
            throw new IllegalArgumentException("No period " + period + " in this table");
        }
        return outcome(indexOf(indicatorCode), tree.indexOf(placeCode), k);
    }

    private static Outcome counted(Indicator indicator, Tally tally) {
        return indicator.isCount() || tally.denominator() > 0
                ? new Outcome.Measured(tally, indicator.value(tally))
                : new Outcome.NobodyDue(tally);
    }

    /** The tally at a {@link #cell}. */
    public Tally tally(int cell) {
        return new Tally(
                rows.numerators[cell], rows.denominators[cell], rows.due(cell), rows.in(cell));
    }

    /** The numerator at a {@link #cell}, without making an object. */
    public double numerator(int cell) {
        return rows.numerators[cell];
    }

    /** The denominator at a {@link #cell}, without making an object. */
    public double denominator(int cell) {
        return rows.denominators[cell];
    }
}
