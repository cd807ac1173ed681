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
import java.util.Arrays;
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
public final class GrowthSpeed {

    private static final int CHILDREN = 200_000;
    private static final int NAIVE_CHILDREN = 20_000;
    private static final int ROUNDS = 15;
    private static final long SEED = 20251003;

    /**
     * What one run found; children a second on one core, medians of the rounds.
     *
     * @param spread the slowest and fastest round's distance from each other, as a share of the
     *     median of the fast way
     */
    public record Result(int children, double fast, double oneByOne, double naive, double spread) {

        /** The line of the log. */
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "growth children=%d columns_per_s_core=%.0f one_by_one_per_s_core=%.0f"
                            + " naive_per_s_core=%.0f times_naive=%.1f spread=%.2f",
                    children,
                    fast,
                    oneByOne,
                    naive,
                    fast / naive,
                    spread);
        }
    }

    private GrowthSpeed() {}

    public static void main(String[] arguments) {
        System.out.println(measure().line());
    }

    /** Draws the children, warms up, measures. */
    public static Result measure() {
        GrowthStandard standard = GrowthStandard.who2006();
        var naive = new NaiveGrowthStandard();
        Anthropometry[] children = children(standard);
        var columns = new ChildColumns(CHILDREN);
        for (int i = 0; i < CHILDREN; i++) {
            columns.set(i, children[i]);
        }
        var scores = new ScoreColumns(CHILDREN);

        double[] fast = new double[ROUNDS];
        double[] oneByOne = new double[ROUNDS];
        double[] slow = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            int at = Math.max(round, 0);
            long start = System.nanoTime();
            standard.score(columns, 0, CHILDREN, scores);
            fast[at] = rate(CHILDREN, start);

            start = System.nanoTime();
            double sum = 0;
            for (int i = 0; i < NAIVE_CHILDREN; i++) {
                sum += sum(standard.score(children[i]));
            }
            oneByOne[at] = rate(NAIVE_CHILDREN, start);
            agree(sum(scores), sum);

            start = System.nanoTime();
            sum = 0;
            for (int i = 0; i < NAIVE_CHILDREN; i++) {
                for (double z : naive.score(children[i]).values()) {
                    sum += z;
                }
            }
            slow[at] = rate(NAIVE_CHILDREN, start);
            agree(sum(scores), sum);
        }
        Arrays.sort(fast);
        double median = median(fast);
        return new Result(
                CHILDREN,
                median,
                median(oneByOne),
                median(slow),
                (fast[ROUNDS - 1] - fast[0]) / median);
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
        return children * 1e9 / (System.nanoTime() - start);
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
