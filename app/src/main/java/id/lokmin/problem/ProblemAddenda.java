package id.lokmin.problem;

import java.util.List;

/** All words added to locked problems. */
public interface ProblemAddenda {

    /** Those of a meeting, oldest first. */
    List<ProblemAddendum> list(String meeting);

    ProblemAddendum add(String meeting, String words, String actor);

    /** Marks one as taken back, or as standing after all; nothing happens where it is not known. */
    void remove(String meeting, String id, boolean removed, String actor);
}
