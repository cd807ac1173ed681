package id.lokmin.bench;

import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.place.Level;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * How long all outcomes of a district take, beside one plain pass over the same arrays. Times are
 * CPU times of the one thread at work.
 */
final class EvaluateSpeed implements Measurement {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 100;
    private static final List<Cumulation> RULES =
            List.of(
                    new Cumulation.Mon(),
                    new Cumulation.Snap(),
                    new Cumulation.CumEv(),
                    new Cumulation.Cum());
    private static final Goal WITHIN_FOUR = Goal.atMost(4);

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String work() {
        return "40 indicators × 1,600 RW and the 222 places above them × 24 months, by the engine's"
                + " evaluator, and one plain pass that reads the same arrays and adds them up.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        NeutralFigures figures = NeutralFigures.MIDDLE;
        log.input(
                "values.csv of size M, " + figures.size() + " values",
                Hashes.of(figures::writeValues));
        FigureBoard board = figures.board();
        // All before any: what the compiler has not seen yet would else slow down the first.
        for (Cumulation rule : RULES) {
            warmUp(board, rule);
        }
        for (Cumulation rule : RULES) {
            measure(board, rule, log);
        }
    }

    private static void warmUp(FigureBoard board, Cumulation rule) {
        Evaluator evaluator = Evaluator.on(board);
        OutcomeTable table = evaluator.months(NeutralFigures.indicators(rule));
        for (int round = 0; round < WARM_UP; round++) {
            evaluator.fill(table);
        }
    }

    private static void measure(FigureBoard board, Cumulation rule, RunLog log) {
        Evaluator evaluator = Evaluator.on(board);
        OutcomeTable table = evaluator.months(NeutralFigures.indicators(rule));
        double[] evaluating = new double[ROUNDS];
        double[] passing = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        double sum = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            evaluator.fill(table);
            long middle = THREADS.getCurrentThreadCpuTime();
            sum += plainPass(board);
            long end = THREADS.getCurrentThreadCpuTime();
            if (round >= 0) {
                evaluating[round] = (middle - start) / 1e6;
                passing[round] = (end - middle) / 1e6;
                ratios[round] = evaluating[round] / passing[round];
                log.line(
                        String.format(
                                Locale.ROOT,
                                "%s round %d: evaluator %.2f ms, plain pass %.2f ms",
                                rule.code(),
                                round + 1,
                                evaluating[round],
                                passing[round]));
            }
        }
        log.line(
                String.format(Locale.ROOT, "%s all plain passes together: %.0f", rule.code(), sum));
        if (rule instanceof Cumulation.Mon) {
            check(table);
        }
        Rounds evaluated = new Rounds(evaluating);
        Rounds passed = new Rounds(passing);
        String what = rule.code() + ": ";
        log.figure(
                what + "evaluator over plain pass, median of " + ROUNDS,
                new Rounds(ratios).median(),
                "×",
                WITHIN_FOUR);
        log.figure(what + "evaluator, median", evaluated.median(), "ms");
        log.figure(what + "plain pass, median", passed.median(), "ms");
    }

    /** Reads every value and state once and adds up what is reported. */
    private static double plainPass(FigureBoard board) {
        double sum = 0;
        for (Column column : board.byCode().values()) {
            double[] values = column.values();
            byte[] states = column.states();
            for (int cell = 0; cell < values.length; cell++) {
                if (states[cell] == 0) {
                    sum += values[cell];
                }
            }
        }
        return sum;
    }

    /** The first indicator of every RW and month, against the formula of the data set. */
    private static void check(OutcomeTable table) {
        int rw = 0;
        for (int place : table.tree().atLevel(Level.RW)) {
            rw++;
            for (int m = 0; m < NeutralFigures.MONTHS; m++) {
                int cell = table.cell(0, place, m);
                if (table.numerator(cell) != NeutralFigures.value(rw, 21, m + 1)
                        || table.denominator(cell) != NeutralFigures.value(rw, 1, m + 1)) {
                    throw new IllegalStateException("RW " + rw + " is wrong in month " + m);
                }
            }
        }
    }
}
