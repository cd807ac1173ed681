package id.lokmin.bench;

import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.ChildColumns;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthScores;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.NaiveGrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.ScoreColumns;
import id.lokmin.engine.growth.Sex;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How many children a second get all eight WHO z-scores on one core, beside the naive twin in the
 * same run.
 *
 * <p>The children are drawn with a fixed seed: uniform in age, each measure normal around the
 * median of its age (standard deviation 1.3), so that about 2 % lie in the restricted tails, 3 %
 * measured the other way and 1 % with oedema. Every run's answer is summed and compared, so that
 * nothing can be optimised away and both ways must agree.
 */
final class GrowthSpeed implements Measurement {

    private static final int CHILDREN = 200_000;
    private static final int NAIVE_CHILDREN = 20_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;
    private static final long SEED = 20251003;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String work() {
        return "All eight z-scores of WHO 2006 for 200,000 children held in columns, on one core; and"
                + " 20,000 of them one by one, by the same engine and by its naive twin, which reads"
                + " the published tables rule by rule.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        GrowthStandard standard = GrowthStandard.who2006();
        var naive = new NaiveGrowthStandard();
        Anthropometry[] children = children(standard);
        log.input(
                CHILDREN + " children drawn with seed " + SEED,
                Hashes.of(out -> write(children, out)));
        var columns = new ChildColumns(CHILDREN);
        for (int i = 0; i < CHILDREN; i++) {
            columns.set(i, children[i]);
        }
        var scores = new ScoreColumns(CHILDREN);
        double[] fast = new double[ROUNDS];
        double[] oneByOne = new double[ROUNDS];
        double[] slow = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int at = Math.max(round, 0);
            long start = THREADS.getCurrentThreadCpuTime();
            standard.score(columns, 0, CHILDREN, scores);
            fast[at] = rate(CHILDREN, start);

            start = THREADS.getCurrentThreadCpuTime();
            double sum = 0;
            for (int i = 0; i < NAIVE_CHILDREN; i++) {
                sum += sum(standard.score(children[i]));
            }
            oneByOne[at] = rate(NAIVE_CHILDREN, start);
            agree(sum(scores), sum);

            start = THREADS.getCurrentThreadCpuTime();
            sum = 0;
            for (int i = 0; i < NAIVE_CHILDREN; i++) {
                for (double z : naive.score(children[i]).values()) {
                    sum += z;
                }
            }
            slow[at] = rate(NAIVE_CHILDREN, start);
            agree(sum(scores), sum);
            if (round >= 0) {
                log.line(
                        String.format(
                                Locale.ROOT,
                                "round %d, children a second: columns %.0f, one by one %.0f, naive %.0f",
                                round + 1,
                                fast[at],
                                oneByOne[at],
                                slow[at]));
            }
        }
        Rounds inColumns = new Rounds(fast);
        double twin = new Rounds(slow).median();
        log.figure(
                "children a CPU second, in columns, median",
                inColumns.median(),
                "/s",
                Goal.atLeast(2_000_000));
        log.figure("the same, best", inColumns.most(), "/s");
        log.figure(
                "children a CPU second, one by one, median", new Rounds(oneByOne).median(), "/s");
        log.figure("children a CPU second, naive twin, median", twin, "/s");
        log.figure("in columns over naive twin", inColumns.median() / twin, "×");
    }

    /** What was drawn, for the hash: sex, day, weight, length a line. */
    private static void write(Anthropometry[] children, OutputStream out) throws IOException {
        for (Anthropometry child : children) {
            out.write((child + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Anthropometry[] children(GrowthStandard standard) {
        var random = new SplittableRandom(SEED);
        var children = new Anthropometry[CHILDREN];
        for (int i = 0; i < CHILDREN; i++) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            int day = random.nextInt(91, GrowthStandard.LAST_DAY + 1);
            boolean asWanted = random.nextInt(100) >= 3;
            children[i] =
                    Anthropometry.of(sex, Age.ofDays(day))
                            .withWeight(
                                    draw(standard, GrowthIndex.WEIGHT_FOR_AGE, sex, day, random))
                            .withLength(
                                    draw(standard, GrowthIndex.LENGTH_FOR_AGE, sex, day, random),
                                    day < 731 == asWanted ? Position.LYING : Position.STANDING)
                            .withHead(draw(standard, GrowthIndex.HEAD_FOR_AGE, sex, day, random))
                            .withArm(draw(standard, GrowthIndex.ARM_FOR_AGE, sex, day, random))
                            .withSkinfolds(
                                    draw(standard, GrowthIndex.TRICEPS_FOR_AGE, sex, day, random),
                                    draw(
                                            standard,
                                            GrowthIndex.SUBSCAPULAR_FOR_AGE,
                                            sex,
                                            day,
                                            random))
                            .withOedema(random.nextInt(100) == 0);
        }
        return children;
    }

    /** A measure as it is written down: in tenths. */
    private static double draw(
            GrowthStandard standard, GrowthIndex index, Sex sex, int day, SplittableRandom random) {
        double z = Math.clamp(random.nextGaussian(-0.8, 1.3), -4.5, 4.5);
        return Math.rint(standard.measurementAt(index, sex, day, z) * 10) / 10;
    }

    private static double rate(int children, long start) {
        return children * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private static double sum(GrowthScores scores) {
        double sum = 0;
        for (GrowthIndex index : GrowthIndex.values()) {
            sum += scores.z(index).orElse(0);
        }
        return sum;
    }

    private static double sum(ScoreColumns scores) {
        double sum = 0;
        for (int i = 0; i < NAIVE_CHILDREN; i++) {
            for (GrowthIndex index : GrowthIndex.values()) {
                double z = scores.z(i, index);
                sum += Double.isNaN(z) ? 0 : z;
            }
        }
        return sum;
    }

    private static void agree(double one, double other) {
        if (Math.abs(one - other) > 1e-6) {
            throw new IllegalStateException("Two ways disagree: " + one + " and " + other);
        }
    }
}
