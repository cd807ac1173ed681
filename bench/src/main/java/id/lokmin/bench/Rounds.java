package id.lokmin.bench;

import java.util.Arrays;

/** The same number seen in several rounds. */
final class Rounds {

    private final double[] sorted;

    Rounds(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no round was run");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** The one in the middle, of an even number the upper of the two. */
    double median() {
        return sorted[sorted.length / 2];
    }
}
