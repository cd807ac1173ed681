package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.WeekBoard;
import id.lokmin.engine.place.PlaceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out indicators for all places and periods in one go.
 *
 * <p>For each indicator the reporting places are read once, each as one stretch of its columns, and
 * become one row of tallies; then rows are added into their parents' from the last place to the
 * first, which in pre-order is one straight pass. The table takes 25 bytes an outcome and is the
 * only large allocation; a call to {@link #fill} allocates 9 bytes a cell for every yearly sasaran
 * used and some {@code months × 61} bytes an indicator. Immutable but for the tables it fills;
 * threads may share it.
 *
 * <p>The definition it must agree with, cell by cell, is the naive evaluator among the tests.
 */
public final class Evaluator {

    private final FigureBoard board;
    private final @Nullable WeekBoard weeks;
    private final Map<String, List<Campaign>> campaigns;
    private final Targets targets;
    private final List<String> widerAreas;

    private Evaluator(
            FigureBoard board,
            @Nullable WeekBoard weeks,
            Map<String, List<Campaign>> campaigns,
            Targets targets,
            List<String> widerAreas) {
        this.board = board;
        this.weeks = weeks;
        this.campaigns = campaigns;
        this.targets = targets;
        this.widerAreas = widerAreas;
    }

    /** An evaluator of these figures, without weekly reports, campaigns and targets. */
    public static Evaluator on(FigureBoard board) {
        return new Evaluator(board, null, Map.of(), Targets.NONE, List.of());
    }

    /** With the reports that come by week, for {@link Cumulation.Week}. */
    public Evaluator withWeeks(WeekBoard weekBoard) {
        if (!weekBoard.tree().places().equals(board.tree().places())) {
            throw new IllegalArgumentException("The weeks are of another working area");
        }
        return new Evaluator(board, weekBoard, campaigns, targets, widerAreas);
    }

    /** With the campaigns held and planned, for {@link Cumulation.Camp}. */
    public Evaluator withCampaigns(List<Campaign> held) {
        Map<String, List<Campaign>> byIndicator =
                held.stream().collect(Collectors.groupingBy(Campaign::indicatorCode));
        return new Evaluator(board, weeks, byIndicator, targets, widerAreas);
    }

    /**
     * With targets, for places that reach their own. {@code areasAround} are codes of the district
     * and province, where the tree does not hold them.
     */
    public Evaluator withTargets(Targets known, List<String> areasAround) {
        return new Evaluator(board, weeks, campaigns, known, List.copyOf(areasAround));
    }

    /** All indicators for every place and every month of the board. */
    public OutcomeTable months(List<Indicator> indicators) {
        List<Period> months =
                IntStream.range(0, board.months())
                        .mapToObj(m -> Period.month(board.firstMonth().plus(m)))
                        .toList();
        return outcomes(indicators, months, Reading.TO_DATE);
    }

    /**
     * All indicators for every place and each of the periods, whose last months the board must
     * hold. An indicator that counts places reaching another needs that other one in the list.
     */
    public OutcomeTable outcomes(
            List<Indicator> indicators, List<Period> periods, Reading reading) {
        OutcomeTable table = new OutcomeTable(board.tree(), indicators, periods, reading);
        fill(table);
        return table;
    }

    /** Works a table out again, from the figures as they are now. */
    public void fill(OutcomeTable table) {
        if (table.tree() != board.tree()) {
            throw new IllegalArgumentException("The table is of another working area");
        }
        Sasaran sasaran = new Sasaran(board.tree());
        Set<String> done = new HashSet<>();
        for (Indicator indicator : table.indicators()) {
            work(indicator, table, sasaran, done, new HashSet<>());
        }
    }

    private void work(
            Indicator indicator,
            OutcomeTable table,
            Sasaran sasaran,
            Set<String> done,
            Set<String> under) {
        if (done.contains(indicator.code())) {
            return;
        }
        if (!under.add(indicator.code())) {
            throw new IllegalArgumentException(indicator.code() + " is counted from itself");
        }
        int number = table.indexOf(indicator.code());
        int start = table.cell(number, 0, 0);
        switch (indicator.numerator()) {
            case Formula.Linear _ -> sums(indicator, table, sasaran, start);
            case Formula.PlacesAt(var level) -> {
                clear(table, start);
                places(table).countAll(level, indicator.isCount(), table.rows, start);
                addUp(table, start);
            }
            case Formula.PlacesReaching reaching -> {
                Indicator judged = table.indicators().get(table.indexOf(reaching.indicatorCode()));
                work(judged, table, sasaran, done, under);
                OutcomeTable toDate = toDate(judged, table);
                clear(table, start);
                places(table)
                        .countReaching(reaching, indicator.isCount(), toDate, table.rows, start);
                addUp(table, start);
            }
            case Formula.Nothing() ->
                    throw new IllegalStateException(indicator.code() + " counts nothing");
        }
        done.add(indicator.code());
    }

    /** Places are judged by the figure to date, also when the month alone is asked for. */
    private OutcomeTable toDate(Indicator judged, OutcomeTable table) {
        return table.reading() == Reading.TO_DATE
                ? table
                : outcomes(needed(judged, table), table.periods(), Reading.TO_DATE);
    }

    private static List<Indicator> needed(Indicator indicator, OutcomeTable table) {
        Map<String, Indicator> needed = new HashMap<>();
        Indicator next = indicator;
        while (needed.put(next.code(), next) == null
                && next.numerator() instanceof Formula.PlacesReaching(var _, String code, var _)) {
            next = table.indicators().get(table.indexOf(code));
        }
        return List.copyOf(needed.values());
    }

    private PlacesPass places(OutcomeTable table) {
        return new PlacesPass(board.tree(), table.periods(), targets, widerAreas, campaigns);
    }

    private void sums(Indicator indicator, OutcomeTable table, Sasaran sasaran, int start) {
        List<Campaign> held = campaigns.getOrDefault(indicator.code(), List.of());
        Cumulation rule = indicator.cumulation();
        Windows windows = Windows.of(rule, table.periods(), table.reading(), held, board);
        WeekBoard weekly = rule instanceof Cumulation.Week ? weeks : null;
        boolean byWeek = weekly != null && comesByWeek(indicator, weekly);
        Function<String, Optional<Column>> columns =
                byWeek && weekly != null ? weekly::find : board::find;
        int steps = byWeek && weekly != null ? weekly.weeks() : board.months();
        Optional<Recipe> recipe = Recipe.of(indicator, columns, board.tree(), steps);
        if (recipe.isEmpty()) {
            neverReported(table, windows, start);
            return;
        }
        WeekMonths weekMonths =
                byWeek && weekly != null ? WeekMonths.of(weekly, board.firstMonth()) : null;
        new LinearPass(
                        board,
                        weekMonths,
                        recipe.get(),
                        rule,
                        held,
                        windows,
                        sasaran,
                        table.rows,
                        start)
                .run();
    }

    private static boolean comesByWeek(Indicator indicator, WeekBoard weekly) {
        return indicator.numerator() instanceof Formula.Linear(List<Formula.Term> terms)
                && terms.stream().allMatch(term -> weekly.find(term.elementCode()).isPresent());
    }

    private void neverReported(OutcomeTable table, Windows windows, int start) {
        clear(table, start);
        for (int place = 0; place < board.tree().size(); place++) {
            for (int k = 0; k < windows.size(); k++) {
                table.rows.kinds[start + place * windows.size() + k] =
                        windows.isOpen(k) ? Rows.AWAITING : windows.open()[k];
            }
        }
    }

    private void clear(OutcomeTable table, int start) {
        table.rows.clear(start, start + board.tree().size() * table.periods().size());
    }

    private void addUp(OutcomeTable table, int start) {
        PlaceTree tree = board.tree();
        int width = table.periods().size();
        for (int place = tree.size() - 1; place > 0; place--) {
            int parent = tree.parent(place);
            if (parent >= 0) {
                table.rows.addWithin(start + place * width, start + parent * width, width);
            }
        }
    }
}
