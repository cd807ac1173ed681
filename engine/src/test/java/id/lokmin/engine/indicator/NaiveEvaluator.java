package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.EpiWeek;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.WeekBoard;
import id.lokmin.engine.indicator.Formula.Bar;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.indicator.Formula.PlacesAt;
import id.lokmin.engine.indicator.Formula.PlacesReaching;
import id.lokmin.engine.indicator.NaiveStanding.Kind;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Works out one outcome at a time, straight from the definitions, slowly: the twin that {@link
 * Evaluator} must agree with. It shares the rules' windows with it, and nothing else.
 */
final class NaiveEvaluator {

    private final FigureBoard board;
    private final Optional<WeekBoard> weeks;
    private final List<Campaign> campaigns;
    private final Targets targets;
    private final Map<String, Indicator> indicators;
    private final PlaceTree tree;
    private final NaiveLift lifted;
    private final NaiveFormulas formulas;

    NaiveEvaluator(
            FigureBoard board,
            Optional<WeekBoard> weeks,
            List<Campaign> campaigns,
            Targets targets,
            List<Indicator> indicators) {
        this.board = board;
        this.weeks = weeks;
        this.campaigns = campaigns;
        this.targets = targets;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, i -> i));
        this.tree = board.tree();
        this.lifted = new NaiveLift(tree);
        this.formulas = new NaiveFormulas(board, weeks);
    }

    /** One month or week at one place with all monthly elements together. */
    private record Cell(CellState state, double above, double below, double aboveS, double belowS) {
        static Cell blank(CellState state) {
            return new Cell(state, 0, 0, 0, 0);
        }
    }

    Outcome outcome(Indicator indicator, int place, Period period, Reading reading) {
        NaiveStanding standing = standing(indicator, place, period, reading);
        Tally tally = standing.tally();
        return switch (standing.kind()) {
            case NOT_APPLICABLE -> new Outcome.NotApplicable();
            case NOT_YET_DUE -> new Outcome.NotYetDue();
            case AWAITING -> new Outcome.AwaitingReports(tally);
            case COUNTED ->
                    indicator.isCount() || tally.denominator() > 0
                            ? new Outcome.Measured(tally, indicator.value(tally))
                            : new Outcome.NobodyDue(tally);
        };
    }

    private NaiveStanding standing(Indicator indicator, int place, Period period, Reading reading) {
        return switch (indicator.numerator()) {
            case PlacesAt(Level level) ->
                    sum(
                            level,
                            place,
                            _ ->
                                    new NaiveStanding(
                                            Kind.COUNTED,
                                            new Tally(1, indicator.isCount() ? 0 : 1, 0, 0)));
            case PlacesReaching reaching ->
                    sum(reaching.level(), place, p -> reaching(indicator, reaching, p, period));
            case Linear _ -> linear(indicator, place, period, reading);
            case Formula.Nothing() -> throw new AssertionError();
        };
    }

    private interface AtPlace {
        NaiveStanding standing(int place);
    }

    private NaiveStanding sum(Level level, int place, AtPlace each) {
        NaiveStanding sum = NaiveStanding.NONE;
        for (int at : tree.atLevel(level, place)) {
            sum = sum.and(each.standing(at));
        }
        return sum;
    }

    private NaiveStanding reaching(
            Indicator indicator, PlacesReaching reaching, int place, Period period) {
        Indicator judged = Objects.requireNonNull(indicators.get(reaching.indicatorCode()));
        Optional<Target> target =
                targets.find(judged.code(), tree.path(place), period.last().year());
        if (reaching.bar() instanceof Bar.ItsTarget && target.isEmpty()) {
            return NaiveStanding.NONE;
        }
        NaiveStanding its = standing(judged, place, period, Reading.TO_DATE);
        OptionalDouble value = outcome(judged, place, period, Reading.TO_DATE).measuredValue();
        boolean reached =
                value.isPresent()
                        && switch (reaching.bar()) {
                            case Bar.AtLeast(double least) -> value.getAsDouble() >= least - 1e-9;
                            case Bar.AtMost(double most) -> value.getAsDouble() <= most + 1e-9;
                            case Bar.ItsTarget() ->
                                    Judgement.reaches(
                                            value.getAsDouble(),
                                            RunningTarget.of(
                                                    judged,
                                                    target.orElseThrow(),
                                                    period,
                                                    campaignsOf(judged)),
                                            judged.direction());
                        };
        double one = value.isPresent() && !indicator.isCount() ? 1 : 0;
        return new NaiveStanding(
                its.kind(),
                new Tally(reached ? 1 : 0, one, its.tally().reportsDue(), its.tally().reportsIn()));
    }

    private List<Campaign> campaignsOf(Indicator indicator) {
        return campaigns.stream().filter(c -> c.indicatorCode().equals(indicator.code())).toList();
    }

    private NaiveStanding linear(Indicator indicator, int place, Period period, Reading reading) {
        Cumulation rule = indicator.cumulation();
        List<Campaign> held = campaignsOf(indicator);
        Period asked = reading == Reading.LAST_MONTH ? Period.month(period.last()) : period;
        Window window = rule.window(asked, held);
        Window reports = rule.asked(asked, held);
        if (reading == Reading.LAST_MONTH
                && rule.monthsAddUp()
                && window instanceof Window.Months months) {
            window =
                    months.contains(period.last())
                            ? new Window.Months(period.last(), period.last())
                            : new Window.NotHeld();
            reports = window;
        }
        if (formulas.columns(indicator).isEmpty()) {
            return switch (window) {
                case Window.Months _ -> new NaiveStanding(Kind.AWAITING, Tally.NONE);
                case Window.NotBegun() -> new NaiveStanding(Kind.NOT_YET_DUE, Tally.NONE);
                case Window.NotHeld() -> NaiveStanding.NONE;
            };
        }
        Window chosen = window;
        Window counted = reports;
        return gathered(
                indicator,
                place,
                at ->
                        switch (chosen) {
                            case Window.NotBegun() ->
                                    new NaiveStanding(Kind.NOT_YET_DUE, Tally.NONE);
                            case Window.NotHeld() -> NaiveStanding.NONE;
                            case Window.Months months ->
                                    atUnit(
                                            indicator,
                                            at,
                                            months,
                                            (Window.Months) counted,
                                            period.last());
                        },
                at ->
                        chosen instanceof Window.Months months
                                ? remainder(indicator, at, months)
                                : NaiveStanding.NONE);
    }

    /** A unit as it stands; above the units all places in it together, and its own remainder. */
    private NaiveStanding gathered(
            Indicator indicator, int place, AtPlace atUnit, AtPlace remainder) {
        if (tree.within(place, formulas.unit(indicator)).isPresent()) {
            return tree.level(place) == formulas.unit(indicator)
                    ? atUnit.standing(place)
                    : NaiveStanding.NONE;
        }
        NaiveStanding sum = NaiveStanding.NONE;
        for (int child : tree.children(place)) {
            sum = sum.and(gathered(indicator, child, atUnit, remainder));
        }
        return sum.with(remainder.standing(place));
    }

    /** What is known of a place as a whole, over all months of a window. */
    private NaiveStanding remainder(Indicator indicator, int place, Window.Months window) {
        if (!formulas.haveRemainders(indicator, place)) {
            return NaiveStanding.NONE;
        }
        if (indicator.cumulation().adding() != Adding.MONTH_BY_MONTH) {
            CellAt cells = step -> remainderCell(indicator, place, step);
            return overMonths(indicator, cells, window, window, window.last());
        }
        NaiveStanding sum = NaiveStanding.NONE;
        for (Month month : monthsOf(window)) {
            sum = sum.and(inMonth(indicator, step -> remainderCell(indicator, place, step), month));
        }
        return sum;
    }

    private NaiveStanding atUnit(
            Indicator indicator, int unit, Window.Months window, Window.Months asked, Month last) {
        if (indicator.cumulation().adding() != Adding.MONTH_BY_MONTH) {
            NaiveStanding reported =
                    reported(
                            indicator,
                            unit,
                            at ->
                                    overMonths(
                                            indicator,
                                            step -> cell(indicator, at, step),
                                            window,
                                            asked,
                                            last));
            for (int at = unit; at < tree.end(unit); at++) {
                reported = reported.with(remainder(indicator, at, window));
            }
            return withSasaran(indicator, unit, window.last(), reported);
        }
        NaiveStanding sum = NaiveStanding.NONE;
        for (Month month : monthsOf(window)) {
            NaiveStanding reported =
                    reported(
                            indicator,
                            unit,
                            at -> inMonth(indicator, step -> cell(indicator, at, step), month));
            for (int at = unit; at < tree.end(unit); at++) {
                reported = reported.with(remainder(indicator, at, new Window.Months(month, month)));
            }
            sum = sum.and(withSasaran(indicator, unit, month, reported));
        }
        return sum;
    }

    private NaiveStanding reported(Indicator indicator, int unit, AtPlace reporter) {
        boolean hasMonthly =
                !formulas.monthly(indicator).isEmpty() || formulas.someNeverReported(indicator);
        return hasMonthly
                ? sum(formulas.monthlyAt(indicator), unit, reporter)
                : new NaiveStanding(Kind.COUNTED, Tally.NONE);
    }

    private NaiveStanding inMonth(Indicator indicator, CellAt cells, Month month) {
        if (!formulas.isWeekly(indicator)) {
            return pair(cells.at(board.firstMonth().until(month)));
        }
        WeekBoard weekly = weeks.orElseThrow();
        NaiveStanding sum = NaiveStanding.NONE;
        for (int w = 0; w < weekly.weeks(); w++) {
            EpiWeek week = weekly.firstWeek().plus(w);
            if (week.month().equals(month)) {
                sum = sum.and(pair(cells.at(w)));
            }
        }
        return sum;
    }

    private static NaiveStanding pair(Cell cell) {
        return switch (cell.state()) {
            case REPORTED ->
                    new NaiveStanding(
                            Kind.COUNTED,
                            new Tally(
                                    cell.above() + cell.aboveS(),
                                    cell.below() + cell.belowS(),
                                    1,
                                    1));
            case MISSING -> new NaiveStanding(Kind.AWAITING, new Tally(0, 0, 1, 0));
            case NOT_YET_DUE -> new NaiveStanding(Kind.NOT_YET_DUE, Tally.NONE);
            case NOT_APPLICABLE -> NaiveStanding.NONE;
        };
    }

    private NaiveStanding overMonths(
            Indicator indicator,
            CellAt source,
            Window.Months window,
            Window.Months asked,
            Month last) {
        List<Cell> cells = cells(source, window);
        List<Cell> in = cells.stream().filter(c -> c.state() == CellState.REPORTED).toList();
        boolean missing = cells.stream().anyMatch(c -> c.state() == CellState.MISSING);
        boolean notYet = cells.stream().anyMatch(c -> c.state() == CellState.NOT_YET_DUE);
        Cumulation rule = indicator.cumulation();
        boolean once = rule.isReportedOnce();
        Kind kind =
                !in.isEmpty()
                        ? Kind.COUNTED
                        : missing && (!once || rule.isOver(last))
                                ? Kind.AWAITING
                                : missing || notYet ? Kind.NOT_YET_DUE : Kind.NOT_APPLICABLE;
        double above = 0;
        double below = 0;
        if (!in.isEmpty()) {
            Cell latest = in.getLast();
            boolean latestOnly = rule.adding() == Adding.LATEST;
            List<Cell> summed = latestOnly ? List.of(latest) : in;
            above = summed.stream().mapToDouble(Cell::above).sum() + latest.aboveS();
            below = summed.stream().mapToDouble(Cell::below).sum() + latest.belowS();
        }
        List<Cell> owed = cells(source, asked);
        int reportsIn = count(owed, CellState.REPORTED);
        int reportsDue = reportsIn + count(owed, CellState.MISSING);
        if (once) {
            reportsIn = in.isEmpty() ? 0 : 1;
            reportsDue = kind == Kind.AWAITING ? 1 : reportsIn;
        }
        return new NaiveStanding(kind, new Tally(above, below, reportsDue, reportsIn));
    }

    private static int count(List<Cell> cells, CellState state) {
        return (int) cells.stream().filter(c -> c.state() == state).count();
    }

    private List<Month> monthsOf(Window.Months window) {
        return IntStream.range(0, board.months())
                .mapToObj(board.firstMonth()::plus)
                .filter(window::contains)
                .toList();
    }

    private List<Cell> cells(CellAt source, Window.Months window) {
        return monthsOf(window).stream()
                .map(month -> source.at(board.firstMonth().until(month)))
                .toList();
    }

    private interface CellAt {
        Cell at(int step);
    }

    /** In where any element knows something of the place itself; the others are then 0. */
    private Cell remainderCell(Indicator indicator, int place, int step) {
        double[] sums = new double[4];
        boolean any = false;
        for (NaiveFormulas.Side side :
                formulas.someNeverReported(indicator)
                        ? List.<NaiveFormulas.Side>of()
                        : formulas.monthly(indicator)) {
            Column column = side.column();
            Level level = formulas.monthlyAt(indicator);
            boolean inReport =
                    column.reportedAt() != level && tree.within(place, level).isPresent();
            if (step >= side.back() && !inReport) {
                double value = column.remainders().at(place, step - side.back());
                any |= !Double.isNaN(value);
                sums[side.sum()] += Double.isNaN(value) ? 0 : side.factor() * value;
            }
        }
        return any
                ? new Cell(CellState.REPORTED, sums[0], sums[1], sums[2], sums[3])
                : Cell.blank(CellState.NOT_APPLICABLE);
    }

    /** Reported only when everything is; else the strongest reason why not. */
    private Cell cell(Indicator indicator, int place, int step) {
        double[] sums = new double[4];
        List<CellState> states = new ArrayList<>();
        if (formulas.someNeverReported(indicator)) {
            states.add(CellState.MISSING);
        }
        for (NaiveFormulas.Side side : formulas.monthly(indicator)) {
            Optional<Double> value = Optional.empty();
            CellState state = CellState.MISSING;
            int at = step - side.back();
            if (at >= 0) {
                state = lifted.state(side.column(), formulas.monthlyAt(indicator), place, at);
                value =
                        state == CellState.REPORTED
                                ? Optional.of(
                                        lifted.value(
                                                side.column(),
                                                formulas.monthlyAt(indicator),
                                                place,
                                                at))
                                : value;
            }
            states.add(state);
            sums[side.sum()] += side.factor() * value.orElse(0.0);
        }
        List<CellState> strongest =
                List.of(CellState.NOT_APPLICABLE, CellState.MISSING, CellState.NOT_YET_DUE);
        for (CellState state : strongest) {
            if (states.contains(state)) {
                return Cell.blank(state);
            }
        }
        return new Cell(CellState.REPORTED, sums[0], sums[1], sums[2], sums[3]);
    }

    private NaiveStanding withSasaran(
            Indicator indicator, int unit, Month month, NaiveStanding reported) {
        if (reported.kind() == Kind.NOT_APPLICABLE) {
            return NaiveStanding.NONE;
        }
        double above = reported.tally().numerator();
        double below = reported.tally().denominator();
        boolean known = true;
        boolean applies = true;
        for (NaiveFormulas.Side side : formulas.yearly(indicator)) {
            CellState state = CellState.REPORTED;
            double sum = 0;
            int[] reporters = tree.atLevel(side.column().reportedAt(), unit);
            boolean anyApplies = false;
            for (int reporter : reporters) {
                Optional<Double> value = inForce(indicator, side, reporter, month);
                boolean has = !value.orElse(0.0).isNaN();
                anyApplies |= has;
                state = has && value.isEmpty() ? CellState.MISSING : state;
                sum += has ? value.orElse(0.0) : 0;
            }
            // A sasaran of last year's cohort that lies before the board is not known by anybody.
            if (month.minus(side.back()).isBefore(board.firstMonth())) {
                anyApplies = true;
                state = CellState.MISSING;
            }
            applies &= anyApplies;
            known &= state == CellState.REPORTED;
            above += side.above() ? side.factor() * sum : 0;
            below += side.above() ? 0 : side.factor() * sum;
        }
        if (!applies) {
            return NaiveStanding.NONE;
        }
        if (indicator.denominator() instanceof PlacesAt(Level level)) {
            below += tree.atLevel(level, unit).length;
        }
        Tally tally = reported.tally();
        if (!known) {
            Kind kind = reported.kind() == Kind.COUNTED ? Kind.AWAITING : reported.kind();
            return new NaiveStanding(kind, new Tally(0, 0, tally.reportsDue(), 0));
        }
        return reported.kind() == Kind.COUNTED
                ? new NaiveStanding(
                        Kind.COUNTED,
                        new Tally(above, below, tally.reportsDue(), tally.reportsIn()))
                : reported;
    }

    /** The latest sasaran reported since it expired; NaN where it does not apply. */
    private Optional<Double> inForce(
            Indicator indicator, NaiveFormulas.Side side, int place, Month month) {
        boolean notApplicable = false;
        for (Month at = month.minus(side.back());
                !at.isBefore(board.firstMonth());
                at = at.minus(1)) {
            int cell = board.cell(place, at);
            if (side.column().state(cell) == CellState.REPORTED) {
                return Optional.of(side.column().values()[cell]);
            }
            notApplicable |= side.column().state(cell) == CellState.NOT_APPLICABLE;
            if (indicator.cumulation().sasaranExpires(at, campaignsOf(indicator))) {
                break;
            }
        }
        return notApplicable ? Optional.of(Double.NaN) : Optional.empty();
    }
}
