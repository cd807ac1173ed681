package id.lokmin.insight;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.shell.Language;
import java.time.Instant;

/**
 * The sentence of an indicator in somebody's own words.
 *
 * @param workedOut the sentence that was worked out when it was written: where today's differs, the
 *     figures have changed since
 * @param actor who wrote it, as people read it
 */
public record CorrectedSentence(Key key, String words, String workedOut, String actor, Instant at) {

    /** Longer ones are no sentence and fit no slide. */
    public static final int LONGEST = 600;

    public CorrectedSentence {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a sentence has 1 to " + LONGEST + " characters");
        }
    }

    /** What a sentence is about: an indicator over the areas of a level. */
    public record Key(String indicator, Period period, Level level, Language language) {}

    /** Whether the figures are no longer those it was written about. */
    public boolean isOutdated(String workedOutNow) {
        return !workedOut.equals(workedOutNow);
    }
}
