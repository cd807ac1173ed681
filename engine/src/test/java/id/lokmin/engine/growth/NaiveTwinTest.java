package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fast standard against the one written down rule by rule, on children nobody chose. */
class NaiveTwinTest {

    private static final int CHILDREN = 10_000;

    private final GrowthStandard standard = GrowthStandard.who2006();
    private final NaiveGrowthStandard naive = new NaiveGrowthStandard();

    @Test
    void columns_one_by_one_and_naive_agree_on_random_children() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var columns = new ChildColumns(CHILDREN);
        var children = new Anthropometry[CHILDREN];
        for (int i = 0; i < CHILDREN; i++) {
            children[i] = anyChild(random);
            columns.set(i, children[i]);
        }
        var scores = new ScoreColumns(CHILDREN);
        standard.score(columns, 0, CHILDREN / 2, scores);
        standard.score(columns, CHILDREN / 2, CHILDREN, scores);
        for (int i = 0; i < CHILDREN; i++) {
            GrowthScores alone = standard.score(children[i]);
            Map<GrowthIndex, Double> expected = naive.score(children[i]);
            for (GrowthIndex index : GrowthIndex.values()) {
                double z = scores.z(i, index);
                double written = expected.getOrDefault(index, Double.NaN);
                String who = "seed " + seed + " child " + children[i] + " " + index;
                assertThat(Double.compare(z, alone.z(index).orElse(Double.NaN))).as(who).isZero();
                assertThat(scores.isFlagged(i, index)).as(who).isEqualTo(alone.isFlagged(index));
                assertThat(Double.isNaN(z)).as(who).isEqualTo(Double.isNaN(written));
                if (!Double.isNaN(z)) {
                    assertThat(Math.abs(z - written))
                            .as(who)
                            .isLessThanOrEqualTo(1e-8 * Math.max(1, Math.abs(z)));
                }
            }
        }
    }

    private static Anthropometry anyChild(SplittableRandom random) {
        Sex sex = Sex.values()[random.nextInt(20) == 0 ? 2 : random.nextInt(2)];
        return Anthropometry.of(sex, anyAge(random))
                .withWeight(any(random, 30))
                .withLength(
                        random.nextInt(4) == 0 ? any(random, 140) : 45 + any(random, 75),
                        Position.values()[random.nextInt(3)])
                .withHead(any(random, 60))
                .withArm(any(random, 30))
                .withSkinfolds(any(random, 30), any(random, 30))
                .withOedema(random.nextInt(20) == 0);
    }

    private static Age anyAge(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Age.UNKNOWN;
            case 1 -> Age.ofMonths(random.nextDouble(62));
            case 2 -> Age.ofDays(random.nextDouble(1900));
            case 3 -> Age.ofDays(random.nextInt(725, 740));
            case 4 -> Age.ofDays(random.nextInt(268, 280));
            default -> Age.ofDays(random.nextInt(1850));
        };
    }

    /** Up to {@code most}, to a tenth or to a thousandth; now and then none at all, or zero. */
    private static double any(SplittableRandom random, int most) {
        return switch (random.nextInt(30)) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2, 3, 4, 5 -> random.nextInt(1, most * 1000) / 1000.0;
            default -> random.nextInt(1, most * 10) / 10.0;
        };
    }
}
