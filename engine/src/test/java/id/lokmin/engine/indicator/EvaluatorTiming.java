package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how much processor time 40 indicators × 1,600 RW × 24 months take (best of 100), beside
 * one plain pass over the same arrays. Not a test: start it by hand.
 */
final class EvaluatorTiming {

    private static final int ELEMENTS = 60;
    private static final int MONTHS = 24;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private EvaluatorTiming() {}

    public static void main(String[] arguments) {
        PlaceTree tree = tree();
        FigureBoard board = board(tree);
        PrintStream out = System.out;
        for (Cumulation rule :
                List.of(
                        new Cumulation.Mon(),
                        new Cumulation.CumEv(),
                        new Cumulation.Cum(),
                        new Cumulation.Snap())) {
            List<Indicator> indicators = indicators(rule);
            Evaluator evaluator = Evaluator.on(board);
            OutcomeTable table = evaluator.months(indicators);
            double best = Double.MAX_VALUE;
            double plain = Double.MAX_VALUE;
            double sum = 0;
            for (int round = 0; round < 100; round++) {
                long start = THREADS.getCurrentThreadCpuTime();
                evaluator.fill(table);
                long middle = THREADS.getCurrentThreadCpuTime();
                sum += plainPass(board);
                long end = THREADS.getCurrentThreadCpuTime();
                best = Math.min(best, (middle - start) / 1e6);
                plain = Math.min(plain, (end - middle) / 1e6);
            }
            out.printf(
                    Locale.ROOT,
                    "%-7s %,d outcomes: %.1f ms; plain pass %.1f ms; ratio %.1f (%.0f)%n",
                    rule.code(),
                    table.size(),
                    best,
                    plain,
                    best / plain,
                    sum % 10);
        }
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

    private static PlaceTree tree() {
        PlaceTree.Builder builder =
                PlaceTree.builder().root(new Place("K", "District", Level.DISTRICT));
        for (int p = 0; p < 20; p++) {
            builder.add(new Place("P" + p, "Puskesmas", Level.PUSKESMAS), "K");
            for (int v = 0; v < 10; v++) {
                String village = "P" + p + "V" + v;
                builder.add(new Place(village, "Village", Level.VILLAGE), "P" + p);
                for (int r = 0; r < 8; r++) {
                    builder.add(new Place(village + "R" + r, "RW", Level.RW), village);
                }
            }
        }
        return builder.build();
    }

    private static FigureBoard board(PlaceTree tree) {
        Random random = new Random(7);
        List<Column> columns = new ArrayList<>();
        for (int e = 1; e <= ELEMENTS; e++) {
            Column column =
                    Column.empty(
                            new Element("bench.e" + e, Nature.EVENTS),
                            Level.RW,
                            tree.size() * MONTHS);
            for (int place : tree.atLevel(Level.RW)) {
                for (int m = 0; m < MONTHS; m++) {
                    column.report(
                            place * MONTHS + m,
                            e <= 20 ? 50 + random.nextInt(200) : random.nextInt(40));
                }
            }
            columns.add(column);
        }
        return new FigureBoard(tree, Month.of(2024, 1), MONTHS, columns);
    }

    private static List<Indicator> indicators(Cumulation rule) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            String a = "bench.e" + (20 + i);
            String b = "bench.e" + ((i - 1) % 20 + 1);
            String above = i > 20 && i <= 30 ? a + " + bench.e" + i : a;
            String below = i > 30 ? b + " + bench.e" + (i % 20 + 1) : b;
            indicators.add(
                    new Indicator(
                            "I-" + i,
                            Formula.parse(above),
                            Formula.parse(below),
                            100,
                            rule,
                            Direction.UP));
        }
        return indicators;
    }
}
