package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Recipe.Strand;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of one indicator of sums of elements, at all places of its unit level.
 *
 * <p>Each reporting place is read once. Month-by-month rules are worked out for every month and
 * then added up to periods. For a place: {@code width × 25} bytes of scratch, nothing allocated.
 */
final class LinearPass {

    private final FigureBoard board;
    private final Recipe recipe;
    private final Cumulation rule;
    private final Windows windows;
    private final Rows out;
    private final int outStart;

    private final ReportedRow reports;
    private final int[] reporters;
    private final int[] remaindersInUnits;
    private final int[] remaindersAbove;
    private final List<Yearly> yearly;
    private final Rows scratch;
    private final Rows remainder;
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
        this.recipe = recipe;
        this.rule = rule;
        this.windows = windows;
        this.out = out;
        this.outStart = outStart;
        boolean apart = rule.adding() == Adding.TO_DATE;
        MonthCells cells =
                weeks == null
                        ? new MonthCells(
                                recipe,
                                apart,
                                board.months(),
                                windows.firstMonth(),
                                windows.lastMonth())
                        : new MonthCells(recipe, apart, weeks.weeks(), 0, weeks.weeks() - 1);
        reports = new ReportedRow(cells, rule, windows, weeks, board.months());
        reporters = board.tree().atLevel(recipe.monthlyAt());
        int[] remainders = recipe.remainderPlaces();
        remaindersInUnits = Arrays.stream(remainders).filter(this::isInUnit).toArray();
        remaindersAbove = Arrays.stream(remainders).filter(p -> !isInUnit(p)).toArray();
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
                weeks == null && remaindersInUnits.length == 0
                        ? FullRows.of(
                                recipe,
                                rule,
                                windows,
                                board.months(),
                                yearly.stream().map(Yearly::inForce).toList())
                        : Optional.empty();
        scratch = new Rows(isByMonth() ? board.months() : windows.size());
        remainder = new Rows(remainders.length == 0 ? 0 : scratch.kinds.length);
    }

    private boolean isInUnit(int place) {
        return board.tree().within(place, recipe.unit()).isPresent();
    }

    private boolean isByMonth() {
        return rule.adding() == Adding.MONTH_BY_MONTH;
    }

    /** Fills the indicator's rows of all places: those of the unit level, then those above. */
    void run() {
        PlaceTree tree = board.tree();
        if (tree.size() == 0) {
            return;
        }
        int width = windows.size();
        int[] fullBelow = new int[tree.size()];
        clearAllButUnits();
        fullRows.ifPresent(full -> full.begin(out, outStart));
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

    /** What lies between two units is one stretch: a fill each, not one for every place. */
    private void clearAllButUnits() {
        PlaceTree tree = board.tree();
        int from = 0;
        for (int unit : tree.atLevel(recipe.unit())) {
            clear(from, unit);
            from = unit + 1;
        }
        clear(from, tree.size());
    }

    private void clear(int from, int to) {
        int width = windows.size();
        out.clear(outStart + from * width, outStart + to * width);
    }

    /** Brings the reports of a unit place and its sasaran together in the scratch row. */
    private int gather(int place, int from) {
        int next = from;
        scratch.clear(0, scratch.kinds.length);
        if (recipe.hasMonthly()) {
            for (; next < reporters.length && reporters[next] < board.tree().end(place); next++) {
                reports.add(reporters[next], scratch);
            }
            joinRemainders(place);
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
            boolean hasRemainder = Arrays.binarySearch(remaindersAbove, place) >= 0;
            boolean empty = tree.end(place) == place + 1 && !hasRemainder;
            if (empty || tree.level(place) == recipe.unit()) {
                continue;
            }
            int own = outStart + place * width;
            int below = fullBelow[place];
            if (below > 0) {
                fullRows.ifPresent(full -> full.addReports(out, own, below));
            }
            if (hasRemainder) {
                addRemainder(place, own);
            }
            if (tree.parent(place) >= 0) {
                out.addWithin(own, outStart + tree.parent(place) * width, width);
            }
        }
    }

    /** Adds the remainders of a unit and of places in it to its reports, before the sasaran. */
    private void joinRemainders(int unit) {
        for (int place : remaindersInUnits) {
            if (place >= unit && place < board.tree().end(unit)) {
                workOutRemainder(place);
                for (int j = 0; j < scratch.kinds.length; j++) {
                    joinRemainder(scratch, j, j);
                }
            }
        }
    }

    /** Adds the remainder of a place above the units to its row, periods as {@link #hand} does. */
    private void addRemainder(int place, int own) {
        workOutRemainder(place);
        for (int k = 0; k < windows.size(); k++) {
            if (windows.isOpen(k)) {
                int first = isByMonth() ? windows.from()[k] : k;
                int last = isByMonth() ? windows.to()[k] : k;
                for (int j = first; j <= last; j++) {
                    joinRemainder(out, own + k, j);
                }
            }
        }
    }

    private void workOutRemainder(int place) {
        remainder.clear(0, remainder.kinds.length);
        reports.addRemainder(place, remainder);
    }

    /** A remainder waits where reports are awaited or not yet due; it is none itself. */
    private void joinRemainder(Rows sums, int cell, int j) {
        byte kind = sums.kinds[cell];
        if (remainder.kinds[j] == Rows.MEASURED
                && (kind == Rows.MEASURED || kind == Rows.NOT_APPLICABLE)) {
            double above = remainder.numerators[j];
            double below = remainder.denominators[j];
            sums.add(cell, above, below, 0, 0, Rows.MEASURED);
        }
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
