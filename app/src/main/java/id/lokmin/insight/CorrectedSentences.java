package id.lokmin.insight;

import java.util.Optional;

/** The sentences that people put into words of their own; all others are worked out. */
public interface CorrectedSentences {

    /** The one that holds now; empty where the worked-out one does. */
    Optional<CorrectedSentence> find(CorrectedSentence.Key key);

    /**
     * Puts other words in the place of those that hold now, which are kept.
     *
     * @param workedOut the sentence worked out of the figures of this moment
     */
    void correct(CorrectedSentence.Key key, String words, String workedOut, String actor);

    /** Takes back the latest words, so that those before hold again; false where there are none. */
    boolean takeBack(CorrectedSentence.Key key, String actor);

    /** Takes back all words: the worked-out sentence holds again. False where it did already. */
    boolean restore(CorrectedSentence.Key key, String actor);
}
