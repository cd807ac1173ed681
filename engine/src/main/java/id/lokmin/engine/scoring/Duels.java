package id.lokmin.engine.scoring;

import java.util.List;

/**
 * Who won each pair under one criterion: n(n−1)/2 duels of n problems.
 *
 * <p>A room may decide each by itself; from scores a duel goes to the higher one. Equal scores
 * share it, half a win each (our choice: the documents found have no equal pair), so that the wins
 * of all add up to n(n−1)/2 always.
 */
public final class Duels {

    private final double[] wins;

    private Duels(int problems) {
        this.wins = new double[problems];
    }

    /** Decided by the room. */
    @FunctionalInterface
    public interface Winner {
        /** Which of the two it is, {@code one} or {@code other}. */
        int of(int one, int other);
    }

    /** All duels of so many problems, each decided by itself. */
    public static Duels decided(int problems, Winner winner) {
        Duels duels = new Duels(problems);
        for (int one = 0; one < problems; one++) {
            for (int other = one + 1; other < problems; other++) {
                duels.wins[winner.of(one, other)]++;
            }
        }
        return duels;
    }

    /** All duels between problems with these scores. */
    static Duels between(List<Double> scores) {
        Duels duels = new Duels(scores.size());
        for (int one = 0; one < scores.size(); one++) {
            for (int other = one + 1; other < scores.size(); other++) {
                double more = scores.get(one) - scores.get(other);
                boolean equal = Math.abs(more) <= Scoring.ROUNDING;
                duels.wins[one] += equal ? 0.5 : more > 0 ? 1 : 0;
                duels.wins[other] += equal ? 0.5 : more > 0 ? 0 : 1;
            }
        }
        return duels;
    }

    /** How many duels a problem won. */
    public double wins(int problem) {
        return wins[problem];
    }
}
