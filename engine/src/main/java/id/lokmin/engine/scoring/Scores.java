package id.lokmin.engine.scoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * How often each whole score was given to one problem under one criterion. It does not know by
 * whom, so phones and counted hands add up: {@code plus} is associative and commutative.
 *
 * <pre>{@code
 * Scores.of(4, 5, 5).plus(3, 2)   =>   3 3 4 5 5: mean 4, median 4, from 3 to 5
 * }</pre>
 */
public final class Scores {

    public static final Scores NONE = new Scores(new int[Scale.MOST + 1]);

    private final int[] times;

    private Scores(int[] times) {
        this.times = times;
    }

    /** What all who scored said together; there is none where nobody did. */
    public record Spread(
            int count, double mean, double median, int lowest, int highest, double deviation) {}

    public static Scores of(int... scores) {
        Scores all = NONE;
        for (int score : scores) {
            all = all.plus(score, 1);
        }
        return all;
    }

    /** The same, and a score given by so many more people. */
    public Scores plus(int score, int people) {
        if (score < 0 || score > Scale.MOST || people < 0) {
            throw new IllegalArgumentException("a score lies within 0 and " + Scale.MOST);
        }
        int[] more = times.clone();
        more[score] += people;
        return new Scores(more);
    }

    public Scores plus(Scores others) {
        int[] more = times.clone();
        for (int score = 0; score < more.length; score++) {
            more[score] += others.times[score];
        }
        return new Scores(more);
    }

    /** How many people gave this score. */
    public int times(int score) {
        return times[score];
    }

    /** How many people gave any. */
    public int count() {
        return Arrays.stream(times).sum();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /**
     * Mean, median, extremes and standard deviation; the deviation is that of the people who scored
     * (divided by n), for they are all who are asked and no sample of others.
     */
    public Optional<Spread> spread() {
        int count = count();
        if (count == 0) {
            return Optional.empty();
        }
        long sum = 0;
        long squares = 0;
        int lowest = Scale.MOST;
        int highest = 0;
        for (int score = 0; score < times.length; score++) {
            if (times[score] > 0) {
                sum += (long) score * times[score];
                squares += (long) score * score * times[score];
                lowest = Math.min(lowest, score);
                highest = score;
            }
        }
        double variance = (double) (count * squares - sum * sum) / ((double) count * count);
        double median = (at((count - 1) / 2) + at(count / 2)) / 2.0;
        return Optional.of(
                new Spread(
                        count, (double) sum / count, median, lowest, highest, Math.sqrt(variance)));
    }

    /** The score at a place of the sorted row, counted from 0. */
    private int at(int place) {
        int passed = 0;
        int score = 0;
        while (passed + times[score] <= place) {
            passed += times[score];
            score++;
        }
        return score;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores scores && Arrays.equals(times, scores.times);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(times);
    }

    /** {@code 3×2 4×1 5×2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int score = 0; score < times.length; score++) {
            if (times[score] > 0) {
                text.append(text.isEmpty() ? "" : " ").append(score).append('×');
                text.append(times[score]);
            }
        }
        return text.toString();
    }
}
