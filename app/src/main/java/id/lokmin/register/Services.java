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

    /** These services with their blanks filled from those known before. */
    public Services completedBy(Services known) {
        return new Services(
                pmtGrams.isPresent() ? pmtGrams : known.pmtGrams,
                vitaminA.isPresent() ? vitaminA : known.vitaminA,
                kiaBook == Answer.UNSAID ? known.kiaBook : kiaBook);
    }
}
