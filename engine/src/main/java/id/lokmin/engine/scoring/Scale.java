package id.lokmin.engine.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The whole scores that may be given, both ends included: {@code 1–5}.
 *
 * <p>USG is scored 1–5 or 1–10 (Puskesmas form "USG Perkesmas"), CARL 1–5, 1–10 or 0–10 (three
 * documents, three scales), so none of them is the right one.
 */
public record Scale(int lowest, int highest) {

    /** The highest score that any scale may end with. */
    public static final int MOST = 10;

    public static final Scale ONE_TO_FIVE = new Scale(1, 5);
    public static final Scale ONE_TO_TEN = new Scale(1, 10);
    public static final Scale ZERO_TO_TEN = new Scale(0, 10);

    /** No or yes, for what either holds or does not. */
    public static final Scale NO_OR_YES = new Scale(0, 1);

    /** Those that were found in use. */
    public static final List<Scale> USUAL = List.of(ONE_TO_FIVE, ONE_TO_TEN, ZERO_TO_TEN);

    public Scale {
        if (lowest < 0 || highest <= lowest || highest > MOST) {
            throw new IllegalArgumentException("a scale lies within 0 and " + MOST);
        }
    }

    /** Reads {@code 1-5}. */
    public static Scale parse(String text) {
        String[] ends = text.split("[-–]", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a scale: " + text);
        }
        return new Scale(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip()));
    }

    public boolean holds(int score) {
        return score >= lowest && score <= highest;
    }

    /** Every score, lowest first. */
    public List<Integer> scores() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    /**
     * Whether opinions lie so far apart that the room should talk before it goes on: a standard
     * deviation above a quarter of the scale's width, half of what it can be at most. On 1–5 that
     * is more than 1 point. The threshold is this product's own choice.
     */
    public boolean isDivided(Scores.Spread spread) {
        return spread.deviation() > (highest - lowest) / 4.0 + 1e-9;
    }

    /** As it is stored: {@code 1-5}. */
    public String code() {
        return lowest + "-" + highest;
    }

    /** As it is printed: {@code 1–5}. */
    @Override
    public String toString() {
        return lowest + "–" + highest;
    }
}
