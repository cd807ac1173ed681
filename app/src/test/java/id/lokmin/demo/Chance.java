package id.lokmin.demo;

import java.util.List;
import java.util.Random;

/**
 * A seeded stream of chance with a name: changing how one file is made leaves the others as they
 * were.
 *
 * <p>{@link Random} is used because its sequence is part of its specification.
 */
final class Chance {
    private static final long SEED = 3_274_031_025L;

    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    static Chance of(String stream) {
        return new Chance(new Random(SEED ^ ((long) stream.hashCode() << 21)));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double upTo(double limit) {
        return random.nextDouble() * limit;
    }

    double gaussian() {
        return random.nextGaussian();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Position drawn with probability proportional to its weight. */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = upTo(sum);
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
