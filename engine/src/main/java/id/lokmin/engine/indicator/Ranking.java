package id.lokmin.engine.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The places of one table strip in order, best first.
 *
 * <p>Equal values share a rank and the next one is skipped: {@code 90, 80, 80, 70 → 1, 2, 2, 4}.
 * Places without a figure, or with one of too few people, have no rank and take none away from
 * others; a descriptive indicator ranks nobody. Going down is better for {@link Direction#DOWN};
 * within a {@link Direction#RANGE} all are equally good, outside the nearer one is better.
 */
public final class Ranking {

    private Ranking() {}

    /** The rank of each outcome, in the order given. {@code target} matters for a range only. */
    public static List<OptionalInt> of(
            Indicator indicator,
            List<Outcome> outcomes,
            RunningTarget target,
            SmallNumbers smallNumbers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (indicator.direction() != Direction.DESCRIPTIVE
                    && outcomes.get(i) instanceof Outcome.Measured(Tally tally, double value)
                    && !smallNumbers.isSmall(indicator, tally)) {
                candidates.add(
                        new Candidate(i, Judgement.badness(value, target, indicator.direction())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::badness));
        List<OptionalInt> ranks = new ArrayList<>();
        outcomes.forEach(_ -> ranks.add(OptionalInt.empty()));
        int rank = 0;
        for (int position = 0; position < candidates.size(); position++) {
            Candidate candidate = candidates.get(position);
            boolean tied =
                    position > 0
                            && candidate.badness() - candidates.get(position - 1).badness()
                                    <= Judgement.ROUNDING;
            rank = tied ? rank : position + 1;
            ranks.set(candidate.position(), OptionalInt.of(rank));
        }
        return List.copyOf(ranks);
    }

    private record Candidate(int position, double badness) {}
}
