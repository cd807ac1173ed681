package id.lokmin.register;

import java.util.OptionalInt;

/**
 * What the child received by the row: PMT (supplementary food) in grams, vitamin A capsules, and
 * whether it has a Buku KIA or KMS.
 */
public record Services(OptionalInt pmtGrams, OptionalInt vitaminA, Answer kiaBook) {

    public static final Services NONE =
            new Services(OptionalInt.empty(), OptionalInt.empty(), Answer.UNSAID);

    /** Whether a Buku KIA was seen: not asked is not "no". */
    public enum Answer {
        YES,
        NO,
        UNSAID
    }

    public Services {
        if (pmtGrams.orElse(0) < 0 || vitaminA.orElse(0) < 0) {
            throw new IllegalArgumentException("Nobody receives less than nothing");
        }
    }
}
