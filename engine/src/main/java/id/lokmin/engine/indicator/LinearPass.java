package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Recipe.Strand;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of one indicator of sums of elements, at all places of its unit level.
 *
 * <p>Each reporting place is read once, month after month; windows that only grow are continued,
 * not summed anew. Month-by-month rules are worked out for every month and then added up to
 * periods. For a place: {@code width × 25} bytes of scratch, nothing allocated.
 */
final class LinearPass {

    private final FigureBoard board;
    private final Recipe recipe;
    private final Cumulation rule;
    private final Windows windows;
    private final Rows out;
    private final int outStart;

    private final MonthCells cells;
    private final int[] reporters;
    private final List<Yearly> yearly;
    private final Rows scratch;
    private final @Nullable WeekMonths weeks;
    private final Optional<FullRows> fullRows;

    /** A yearly element in force, its factor and side. */
    private record Yearly(InForce inForce, Strand strand) {}

    LinearPass(
            FigureBoard board,
            @Nullable WeekMonths weeks,
            Recipe recipe,
            Cumulation rule,
            List<Campaign> campaigns,
            Windows windows,
            Sasaran sasaran,
            Rows out,
            int outStart) {
        this.board = board;
        this.weeks = weeks;
        this.recipe = recipe;
        this.rule = rule;
        this.windows = windows;
        this.out = out;
        this.outStart = outStart;
        int steps = weeks == null ? board.months() : weeks.weeks();
        cells = new MonthCells(recipe, rule.adding() == Adding.TO_DATE, steps);
        reporters = board.tree().atLevel(recipe.monthlyAt());
        boolean[] expires = new boolean[board.months()];
        for (int m = 0; m < expires.length; m++) {
            expires[m] = rule.sasaranExpires(board.firstMonth().plus(m), campaigns);
        }
        yearly = new ArrayList<>();
        for (Strand strand : recipe.yearly()) {
            yearly.add(
                    new Yearly(sasaran.inForce(strand.column(), recipe.unit(), expires), strand));
        }
        fullRows =
                weeks == null
                        ? FullRows.of(
                                recipe,
                                rule,
                                windows,
                                board.months(),
                                yearly.stream().map(Yearly::inForce).toList())
                        : Optional.empty();
        scratch = new Rows(isByMonth() ? board.months() : windows.size());
    }

    private boolean isByMonth() {
        return rule.adding() == Adding.MONTH_BY_MONTH;
    }

    /** Fills the indicator's rows of all places: those of the unit level, then those above. */
    void run() {
        PlaceTree tree = board.tree();
        int width = windows.size();
        int[] fullBelow = new int[tree.size()];
        clearAllButUnits();
        int next = 0;
        for (int place : tree.atLevel(recipe.unit())) {
            int own = outStart + place * width;
            int parent = tree.parent(place);
            int above = parent < 0 ? -1 : outStart + parent * width;
            if (parent >= 0 && fullRows.isPresent() && fullRows.get().put(out, place, own, above)) {
                fullBelow[parent]++;
                continue;
            }
            while (next < reporters.length && reporters[next] < place) {
                next++;
            }
            next = gather(place, next);
            hand(own);
            if (parent >= 0) {
                out.addWithin(own, above, width);
            }
        }
        addUp(fullBelow);
    }

    private void clearAllButUnits() {
        PlaceTree tree = board.tree();
        int width = windows.size();
        for (int place = 0; place < tree.size(); place++) {
            if (tree.level(place) != recipe.unit()) {
                out.clear(outStart + place * width, outStart + (place + 1) * width);
            }
        }
    }

    /** Brings the reports of a unit place and its sasaran together in the scratch row. */
    private int gather(int place, int from) {
        int next = from;
        scratch.clear(0, scratch.kinds.length);
        if (recipe.hasMonthly()) {
            for (; next < reporters.length && reporters[next] < board.tree().end(place); next++) {
                addReporter(reporters[next]);
            }
        } else {
            expectSasaranOnly();
        }
        meetSasaran(place);
        return next;
    }

    /** Adds the places above the units up, from the last to the first; units are in already. */
    private void addUp(int[] fullBelow) {
        PlaceTree tree = board.tree();
        int width = windows.size();
        for (int place = tree.size() - 1; place >= 0; place--) {
            boolean empty = tree.end(place) == place + 1;
            if (empty || tree.level(place) == recipe.unit()) {
                continue;
            }
            int own = outStart + place * width;
            int below = fullBelow[place];
            if (below > 0) {
                fullRows.ifPresent(full -> full.addReports(out, own, below));
            }
            if (tree.parent(place) >= 0) {
                out.addWithin(own, outStart + tree.parent(place) * width, width);
            }
        }
    }

    private void addReporter(int place) {
        cells.fill(place);
        switch (rule.adding()) {
            case MONTH_BY_MONTH -> byMonth();
            case TO_DATE -> toDate();
            case LATEST -> latest();
        }
    }

    private void byMonth() {
        int steps = weeks == null ? board.months() : weeks.weeks();
        for (int step = 0; step < steps; step++) {
            int month = weeks == null ? step : weeks.monthOf(step);
            if (month < 0 || month >= board.months()) {
                continue;
            }
            if (cells.flags[step] == MonthCells.IN) {
                scratch.add(month, cells.above[step], cells.below[step], 1, 1, Rows.MEASURED);
            } else if (cells.isMissing(step)) {
                scratch.add(month, 0, 0, 1, 0, Rows.AWAITING);
            } else if (cells.isNotYetDue(step)) {
                scratch.add(month, 0, 0, 0, 0, Rows.NOT_YET_DUE);
            }
        }
    }

    private void toDate() {
        double above = 0;
        double below = 0;
        int latestIn = -1;
        int in = 0;
        int missing = 0;
        int notYet = 0;
        int next = 0;
        for (int k = 0; k < windows.size(); k++) {
            if (!windows.isOpen(k)) {
                continue;
            }
            int from = windows.from()[k];
            int to = windows.to()[k];
            if (k == 0
                    || !windows.isOpen(k - 1)
                    || from != windows.from()[k - 1]
                    || to < next - 1) {
                above = 0;
                below = 0;
                latestIn = -1;
                in = 0;
                missing = 0;
                notYet = 0;
                next = from;
            }
            for (; next <= to; next++) {
                if (cells.flags[next] == MonthCells.IN) {
                    above += cells.above[next];
                    below += cells.below[next];
                    latestIn = next;
                    in++;
                } else if (cells.isMissing(next)) {
                    missing++;
                } else if (cells.isNotYetDue(next)) {
                    notYet++;
                }
            }
            byte kind = kind(k, in, missing, notYet);
            double a = above;
            double b = below;
            if (cells.hasStatesApart() && latestIn >= 0) {
                a += cells.stateAbove[latestIn];
                b += cells.stateBelow[latestIn];
            }
            if (rule.isReportedOnce()) {
                int due = kind >= Rows.AWAITING ? 1 : 0;
                scratch.add(k, a, b, due, kind == Rows.MEASURED ? 1 : 0, kind);
            } else if (windows.askedFrom()[k] == from && windows.askedTo()[k] == to) {
                scratch.add(k, a, b, in + missing, in, kind);
            } else {
                scratch.add(k, a, b, 0, 0, kind);
                countAsked(k);
            }
        }
    }

    private void latest() {
        for (int k = 0; k < windows.size(); k++) {
            if (!windows.isOpen(k)) {
                continue;
            }
            int missing = 0;
            int notYet = 0;
            int month = windows.to()[k];
            for (; month >= windows.from()[k] && cells.flags[month] != MonthCells.IN; month--) {
                missing += cells.isMissing(month) ? 1 : 0;
                notYet += cells.isNotYetDue(month) ? 1 : 0;
            }
            if (month >= windows.from()[k]) {
                scratch.add(k, cells.above[month], cells.below[month], 0, 0, Rows.MEASURED);
            } else {
                scratch.add(k, 0, 0, 0, 0, kind(k, 0, missing, notYet));
            }
            countAsked(k);
        }
    }

    private void countAsked(int k) {
        for (int month = windows.askedFrom()[k]; month <= windows.askedTo()[k]; month++) {
            if (cells.flags[month] == MonthCells.IN) {
                scratch.due[k]++;
                scratch.in[k]++;
            } else if (cells.isMissing(month)) {
                scratch.due[k]++;
            }
        }
    }

    private byte kind(int k, int in, int missing, int notYet) {
        if (in > 0) {
            return Rows.MEASURED;
        }
        if (missing > 0 && rule.isReportedOnce() && !windows.over()[k]) {
            return Rows.NOT_YET_DUE;
        }
        if (missing > 0) {
            return Rows.AWAITING;
        }
        return notYet > 0 ? Rows.NOT_YET_DUE : Rows.NOT_APPLICABLE;
    }

    private void expectSasaranOnly() {
        for (int j = 0; j < scratch.kinds.length; j++) {
            scratch.kinds[j] = Rows.MEASURED;
        }
    }

    /**
     * Puts the yearly sasaran beside what was reported. Where it is not known no figure can be
     * made: the reports stay due and none counts as in, and the place adds nothing to those above
     * it.
     */
    private void meetSasaran(int place) {
        if (yearly.isEmpty() && recipe.placesBelow() == null) {
            return;
        }
        int counted = placesBelow(place);
        for (int j = 0; j < scratch.kinds.length; j++) {
            int month = isByMonth() ? j : windows.to()[j];
            if (scratch.kinds[j] == Rows.NOT_APPLICABLE || !isByMonth() && !windows.isOpen(j)) {
                continue;
            }
            switch (sasaranState(place, month)) {
                case InForce.KNOWN -> {
                    if (scratch.kinds[j] == Rows.MEASURED) {
                        addSasaran(j, place, month, counted);
                    }
                }
                case InForce.NOT_KNOWN -> withdraw(j);
                default -> {
                    withdraw(j);
                    scratch.due[j] = 0;
                    scratch.kinds[j] = Rows.NOT_APPLICABLE;
                }
            }
        }
    }

    private int placesBelow(int place) {
        return recipe.placesBelow() == null
                ? 0
                : board.tree().atLevel(recipe.placesBelow(), place).length;
    }

    private byte sasaranState(int place, int month) {
        byte state = InForce.KNOWN;
        for (Yearly element : yearly) {
            int at = month - element.strand.back();
            byte found =
                    at < 0
                            ? InForce.NOT_KNOWN
                            : element.inForce.states[place * board.months() + at];
            state = (byte) Math.max(state, found);
        }
        return state;
    }

    private void addSasaran(int j, int place, int month, int counted) {
        scratch.denominators[j] += counted;
        for (Yearly element : yearly) {
            int cell = place * board.months() + month - element.strand.back();
            double value = element.strand.factor() * element.inForce.values[cell];
            if (element.strand.above()) {
                scratch.numerators[j] += value;
            } else {
                scratch.denominators[j] += value;
            }
        }
    }

    private void withdraw(int j) {
        scratch.numerators[j] = 0;
        scratch.denominators[j] = 0;
        scratch.in[j] = 0;
        if (scratch.kinds[j] == Rows.MEASURED) {
            scratch.kinds[j] = Rows.AWAITING;
        }
    }

    /**
     * Hands the place's row over, months gathered into periods where they are added month by month.
     */
    private void hand(int start) {
        out.clear(start, start + windows.size());
        for (int k = 0; k < windows.size(); k++) {
            if (!windows.isOpen(k)) {
                out.kinds[start + k] = windows.open()[k];
                continue;
            }
            if (isByMonth()) {
                for (int month = windows.from()[k]; month <= windows.to()[k]; month++) {
                    out.add(start + k, scratch, month);
                }
            } else {
                out.add(start + k, scratch, k);
            }
        }
    }
}
