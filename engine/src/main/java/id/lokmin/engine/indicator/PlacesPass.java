package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Formula.Bar;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The tallies of an indicator that counts places: each place of the level is one below the line,
 * and one above it when it reaches the bar.
 *
 * <p>A place that awaits reports adds only its due reports, one with nobody due adds nothing; so "3
 * dari 11 RW" says that two of the thirteen have no figure, and its reports say why. Where the bar
 * is the place's own target and no target holds for it, it is not judged.
 */
record PlacesPass(
        PlaceTree tree,
        List<Period> periods,
        Targets targets,
        List<String> widerAreas,
        Map<String, List<Campaign>> campaigns) {

    /** Every place of the level counts one. */
    void countAll(Level level, boolean isCount, Rows out, int outStart) {
        for (int place : tree.atLevel(level)) {
            for (int k = 0; k < periods.size(); k++) {
                int cell = outStart + place * periods.size() + k;
                out.add(cell, 1, isCount ? 0 : 1, 0, 0, Rows.MEASURED);
            }
        }
    }

    /**
     * Places of the level that reach the bar, by the outcomes of {@code judged} for every period.
     */
    void countReaching(
            Formula.PlacesReaching reaching,
            boolean isCount,
            OutcomeTable judged,
            Rows out,
            int outStart) {
        int number = judged.indexOf(reaching.indicatorCode());
        Indicator indicator = judged.indicators().get(number);
        for (int place : tree.atLevel(reaching.level())) {
            List<Optional<DoublePredicate>> bars = bars(reaching.bar(), indicator, place);
            for (int k = 0; k < periods.size(); k++) {
                int from = judged.cell(number, place, k);
                int cell = outStart + place * periods.size() + k;
                bars.get(k)
                        .ifPresent(bar -> judge(judged, from, indicator, bar, isCount, out, cell));
            }
        }
    }

    private static void judge(
            OutcomeTable judged,
            int from,
            Indicator indicator,
            DoublePredicate bar,
            boolean isCount,
            Rows out,
            int cell) {
        Tally tally = judged.tally(from);
        byte kind = judged.rows.kind(from);
        boolean hasFigure =
                kind == Rows.MEASURED && (indicator.isCount() || tally.denominator() > 0);
        boolean reached = hasFigure && bar.test(indicator.value(tally));
        out.add(
                cell,
                reached ? 1 : 0,
                hasFigure && !isCount ? 1 : 0,
                tally.reportsDue(),
                tally.reportsIn(),
                kind);
    }

    /** What a place has to pass in each period; empty where no target holds for it. */
    private List<Optional<DoublePredicate>> bars(Bar bar, Indicator indicator, int place) {
        return switch (bar) {
            case Bar.ItsTarget() -> ownTargets(indicator, place);
            case Bar.AtLeast(double least) ->
                    everyPeriod(value -> value >= least - Judgement.ROUNDING);
            case Bar.AtMost(double most) ->
                    everyPeriod(value -> value <= most + Judgement.ROUNDING);
        };
    }

    private List<Optional<DoublePredicate>> everyPeriod(DoublePredicate bar) {
        return Collections.nCopies(periods.size(), Optional.of(bar));
    }

    private List<Optional<DoublePredicate>> ownTargets(Indicator indicator, int place) {
        List<String> areas = new ArrayList<>(tree.path(place));
        areas.addAll(widerAreas);
        List<Campaign> held = campaigns.getOrDefault(indicator.code(), List.of());
        Map<Integer, Optional<Target>> byYear = new HashMap<>();
        List<Optional<DoublePredicate>> bars = new ArrayList<>(periods.size());
        for (Period period : periods) {
            int year = period.last().year();
            Optional<Target> target =
                    byYear.computeIfAbsent(year, y -> targets.find(indicator.code(), areas, y));
            bars.add(
                    target.map(yearly -> RunningTarget.of(indicator, yearly, period, held))
                            .map(running ->
                                    value ->
                                            Judgement.reaches(
                                                    value, running, indicator.direction())));
        }
        return bars;
    }
}
