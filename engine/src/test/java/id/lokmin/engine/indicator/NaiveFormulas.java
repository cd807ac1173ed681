package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.figure.WeekBoard;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.indicator.Formula.PlacesAt;
import id.lokmin.engine.indicator.Formula.Term;
import id.lokmin.engine.place.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns that the formulas of an indicator speak of, looked up anew at every question. */
record NaiveFormulas(FigureBoard board, Optional<WeekBoard> weeks) {

    /** An element of either formula with its column. */
    record Side(Column column, double factor, boolean above, int back) {
        int sum() {
            return (above ? 0 : 1) + (column.element().nature() == Nature.STATE ? 2 : 0);
        }
    }

    /** Whether something is known of this very place beyond the reports. */
    boolean haveRemainders(Indicator indicator, int place) {
        return monthly(indicator).stream()
                .anyMatch(side ->
                        IntStream.of(side.column().remainders().places())
                                .anyMatch(at -> at == place));
    }

    boolean isWeekly(Indicator indicator) {
        return indicator.cumulation() instanceof Cumulation.Week
                && weeks.isPresent()
                && indicator.numerator() instanceof Linear(List<Term> terms)
                && terms.stream().allMatch(t -> weeks.get().find(t.elementCode()).isPresent());
    }

    Optional<Column> column(Indicator indicator, Term term) {
        return isWeekly(indicator)
                ? weeks.orElseThrow().find(term.elementCode())
                : board.find(term.elementCode());
    }

    private static List<Term> terms(Formula formula) {
        return formula instanceof Linear(List<Term> terms) ? terms : List.of();
    }

    boolean someNeverReported(Indicator indicator) {
        List<Term> all = new ArrayList<>(terms(indicator.numerator()));
        all.addAll(terms(indicator.denominator()));
        return all.stream().anyMatch(term -> column(indicator, term).isEmpty());
    }

    List<Side> columns(Indicator indicator) {
        List<Side> sides = new ArrayList<>();
        for (Term term : terms(indicator.numerator())) {
            column(indicator, term)
                    .ifPresent(c -> sides.add(new Side(c, term.coefficient(), true, 0)));
        }
        int back = indicator.cumulation() instanceof Cumulation.Coh ? 12 : 0;
        for (Term term : terms(indicator.denominator())) {
            column(indicator, term)
                    .ifPresent(c -> sides.add(new Side(c, term.coefficient(), false, back)));
        }
        return sides;
    }

    List<Side> monthly(Indicator indicator) {
        return columns(indicator).stream()
                .filter(side -> side.column().element().nature() != Nature.ANNUAL)
                .toList();
    }

    List<Side> yearly(Indicator indicator) {
        return columns(indicator).stream()
                .filter(side -> side.column().element().nature() == Nature.ANNUAL)
                .toList();
    }

    Level monthlyAt(Indicator indicator) {
        List<Side> sides = monthly(indicator).isEmpty() ? yearly(indicator) : monthly(indicator);
        return sides.stream()
                .map(side -> side.column().reportedAt())
                .reduce(Level::containing)
                .orElseThrow();
    }

    Level unit(Indicator indicator) {
        Level unit =
                yearly(indicator).stream()
                        .map(side -> side.column().reportedAt())
                        .reduce(monthlyAt(indicator), Level::containing);
        return indicator.denominator() instanceof PlacesAt(Level level)
                ? unit.containing(level)
                : unit;
    }
}
