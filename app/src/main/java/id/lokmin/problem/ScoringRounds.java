package id.lokmin.problem;

import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import java.util.List;
import java.util.Optional;

/** All rounds of scoring that were ever opened. */
public interface ScoringRounds {

    /** Those of a meeting, the latest first. */
    List<ScoringRound> list(String meeting);

    Optional<ScoringRound> find(String id);

    /** The ranking that stands for a meeting: that of the round closed last. */
    default Optional<ScoringRound> standing(String meeting) {
        return list(meeting).stream().filter(round -> !round.isOpen()).findFirst();
    }

    ScoringRound open(
            String meeting, ScoringRule rule, List<ScoringRound.Candidate> problems, String actor);

    /**
     * Takes the scores of one phone in the place of those it gave before.
     *
     * @param scorer what the phone is known by, and nobody's name
     * @return false where the round is closed, or a score is not on its scale
     */
    boolean score(String round, String scorer, Ballot ballot);

    /** What a phone gave so far. */
    Ballot ballot(String round, String scorer);

    /**
     * Notes the hands counted for one problem in the place of those noted before.
     *
     * @param problem its place in the round, from 0
     * @param hands by criterion
     * @return false where the round is closed
     */
    boolean countHands(String round, int problem, List<Scores> hands, String actor);

    /** The hands counted for one problem, by criterion. */
    List<Scores> hands(ScoringRound round, int problem);

    /** What everybody said, worked out from the scores stored now. */
    ScoreTable table(ScoringRound round);

    /** Ends a round and keeps its ranking; nothing happens where it has ended. */
    void close(String round, String actor);

    /** Takes scores again, as if it had not been closed. */
    void reopen(String round, String actor);

    /** Marks a round as not held, or as held after all. */
    void remove(String round, boolean removed, String actor);
}
