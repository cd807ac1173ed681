package id.lokmin.engine.scoring;

import java.util.List;

/** What became of a problem that was put to the scorers. */
public sealed interface Verdict {

    /**
     * It has a total and a place.
     *
     * @param rank 1 is first; equal totals share one and the next is left out: 1, 2, 2, 4
     */
    record Ranked(int rank, double total) implements Verdict {}

    /**
     * More people say no than yes to one of PEARL's five: it is held back, whatever its total.
     *
     * @param failed those to which no was said, at least one
     */
    record HeldBack(List<Criterion> failed) implements Verdict {
        public HeldBack {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Nobody scored it under some criterion, so it has no total; a missing score is no zero.
     *
     * @param missing the criteria without any score, at least one
     */
    record Unscored(List<Criterion> missing) implements Verdict {
        public Unscored {
            missing = List.copyOf(missing);
        }
    }
}
