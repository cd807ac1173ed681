package id.lokmin.problem;

import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What the scorers of a round said, and what follows from it: worked out from the scores stored
 * now.
 *
 * @param lines in the order of the round
 * @param phones how many phones gave a score
 * @param hands how many hands were counted: the most for any one problem and criterion
 */
public record ScoreTable(ScoringRound round, List<Line> lines, int phones, int hands) {

    /**
     * A problem's line.
     *
     * @param scores by criterion of the rule
     */
    public record Line(
            int number, ScoringRound.Candidate problem, List<Scores> scores, Verdict verdict) {

        public Line {
            scores = List.copyOf(scores);
        }
    }

    public ScoreTable {
        lines = List.copyOf(lines);
    }

    public int scorers() {
        return phones + hands;
    }

    /** First places first; what was held back or not scored stands last, in the order read out. */
    public List<Line> byRank() {
        return lines.stream().sorted(Comparator.comparingInt(ScoreTable::place)).toList();
    }

    private static int place(Line line) {
        return switch (line.verdict()) {
            case Verdict.Ranked(int rank, _) -> rank;
            case Verdict.HeldBack _ -> Integer.MAX_VALUE - 1;
            case Verdict.Unscored _ -> Integer.MAX_VALUE;
        };
    }
}
