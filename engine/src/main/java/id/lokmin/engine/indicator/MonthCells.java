package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Remainders;
import id.lokmin.engine.indicator.Recipe.Strand;
import java.util.Arrays;
import java.util.List;

/**
 * The months (or weeks) of one place with all monthly elements of an indicator brought together:
 * whether the month is in, and the two sums of its elements.
 *
 * <p>A month is in when every element is reported; it is not applicable when one is; else missing
 * when one is; else not yet due. Scratch space, filled again for every place; holds {@code steps ×
 * 36} bytes and allocates nothing afterwards. Only the steps from {@code first} to {@code last},
 * those somebody looks at, are filled.
 */
final class MonthCells {

    static final byte IN = 0;
    private static final byte NOT_YET_DUE = 1;
    private static final byte MISSING = 2;
    private static final byte NOT_APPLICABLE = 4;

    /** From a stored state to a flag; the greatest flag of a month decides. */
    private static final byte[] FLAGS = flags();

    private final List<Strand> strands;
    private final boolean someNeverReported;
    private final boolean statesApart;
    private final int steps;
    private final int first;
    private final int end;

    /** {@link #IN}, or what the month lacks. */
    final byte[] flags;

    /** Sums of events; of everything where the rule does not treat states apart. */
    final double[] above;

    final double[] below;

    /** Sums of states, where the rule takes the latest of them. */
    final double[] stateAbove;

    final double[] stateBelow;

    /** Whether the month cells of the last place filled are all in. */
    boolean allIn;

    /**
     * @param steps how many the columns have
     * @param first the first that is looked at; {@code last} likewise, less than it for none
     */
    MonthCells(Recipe recipe, boolean statesApart, int steps, int first, int last) {
        this.strands = recipe.monthly();
        this.someNeverReported = recipe.someNeverReported();
        this.statesApart = statesApart && strands.stream().anyMatch(Strand::isState);
        this.steps = steps;
        this.first = first;
        this.end = last + 1;
        flags = new byte[steps];
        above = new double[steps];
        below = new double[steps];
        stateAbove = new double[steps];
        stateBelow = new double[steps];
    }

    private static byte[] flags() {
        byte[] flags = new byte[CellState.values().length];
        flags[CellState.REPORTED.code()] = IN;
        flags[CellState.NOT_YET_DUE.code()] = NOT_YET_DUE;
        flags[CellState.MISSING.code()] = MISSING;
        flags[CellState.NOT_APPLICABLE.code()] = NOT_APPLICABLE;
        return flags;
    }

    boolean hasStatesApart() {
        return statesApart;
    }

    boolean isMissing(int step) {
        return flags[step] >= MISSING && flags[step] < NOT_APPLICABLE;
    }

    boolean isNotYetDue(int step) {
        return flags[step] == NOT_YET_DUE;
    }

    /** The first step that is filled. */
    int first() {
        return first;
    }

    /** One past the last step that is filled. */
    int end() {
        return end;
    }

    void fill(int place) {
        int start = place * steps;
        clear(someNeverReported ? MISSING : IN);
        int seen = someNeverReported ? MISSING : IN;
        for (Strand strand : strands) {
            seen |= mark(strand, start);
        }
        allIn = seen == IN;
        for (Strand strand : strands) {
            sum(strand, start);
        }
    }

    private void clear(byte flag) {
        Arrays.fill(flags, first, end, flag);
        Arrays.fill(above, first, end, 0);
        Arrays.fill(below, first, end, 0);
        if (statesApart) {
            Arrays.fill(stateAbove, first, end, 0);
            Arrays.fill(stateBelow, first, end, 0);
        }
    }

    /**
     * What is known of a place beyond its reports: a month is in where any element has a remainder,
     * and an element without one is 0; other months do not apply.
     */
    void fillRemainder(int place) {
        clear(NOT_APPLICABLE);
        for (Strand strand : strands) {
            Remainders remainders = strand.column().remainders();
            double[] sums = sums(strand);
            for (int m = Math.max(first, strand.back()); m < end; m++) {
                double remainder = remainders.at(place, m - strand.back());
                if (!Double.isNaN(remainder)) {
                    flags[m] = IN;
                    sums[m] += strand.factor() * remainder;
                }
            }
        }
    }

    private double[] sums(Strand strand) {
        boolean apart = statesApart && strand.isState();
        return strand.above() ? (apart ? stateAbove : above) : (apart ? stateBelow : below);
    }

    /** Notes what a strand lacks; returns 0 where it lacks nothing. */
    private int mark(Strand strand, int start) {
        byte[] states = strand.column().states();
        int back = strand.back();
        int last = end;
        int seen = 0;
        for (int m = Math.max(first, back); m < last; m++) {
            seen |= states[start + m - back];
        }
        if (seen == CellState.REPORTED.code() && back <= first) {
            return IN;
        }
        for (int m = first; m < last; m++) {
            flags[m] |= m < back ? MISSING : FLAGS[states[start + m - back]];
        }
        return MISSING;
    }

    private void sum(Strand strand, int start) {
        double[] sums = sums(strand);
        double[] values = strand.column().values();
        double factor = strand.factor();
        int from = start - strand.back();
        int last = end;
        if (allIn) {
            for (int m = first; m < last; m++) {
                sums[m] += factor * values[from + m];
            }
            return;
        }
        for (int m = first; m < last; m++) {
            if (flags[m] == IN) {
                sums[m] += factor * values[from + m];
            }
        }
    }
}
