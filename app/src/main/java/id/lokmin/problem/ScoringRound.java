package id.lokmin.problem;

import id.lokmin.engine.scoring.ScoringRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Problems put to scorers. While it is open, phones and counted hands add scores and may correct
 * them; once closed, its ranking stands with the rule it was made by.
 *
 * @param problems in the order they are read out
 * @param openedBy who opened it; {@code closed} when it ended, empty while it is open
 */
public record ScoringRound(
        String id,
        String meeting,
        ScoringRule rule,
        List<Candidate> problems,
        Instant opened,
        String openedBy,
        Optional<Instant> closed) {

    /** More than these nobody scores with care. */
    public static final int MOST_PROBLEMS = 12;

    /**
     * A problem as the scorers read it.
     *
     * @param words its statement when the round was opened
     * @param rank what it came to when the round was closed; empty before, and where it has none
     */
    public record Candidate(String problem, String words, OptionalInt rank) {

        /** One that is put to the scorers. */
        public static Candidate of(HealthProblem problem) {
            return new Candidate(problem.id(), problem.statement(), OptionalInt.empty());
        }
    }

    public ScoringRound {
        problems = List.copyOf(problems);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** The rank of a problem; empty where it has none, was not scored, or the round is open. */
    public OptionalInt rank(String problem) {
        return problems.stream()
                .filter(candidate -> candidate.problem().equals(problem))
                .map(Candidate::rank)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
