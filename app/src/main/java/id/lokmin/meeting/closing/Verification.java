package id.lokmin.meeting.closing;

import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the text of a sheet is the one that was signed, found out by comparing fingerprints.
 *
 * <p>With a code the text is compared with it, and nothing else is needed. Without one it is looked
 * for among the sheets that were drawn up here.
 */
public sealed interface Verification {

    /** The fingerprint of the text, or of the code where there is no text. */
    Fingerprint workedOut();

    /**
     * The text is the one with the code.
     *
     * @param sheet the sheet, where it was drawn up here
     */
    record Same(Fingerprint workedOut, Optional<Commitment> sheet) implements Verification {}

    /** The text is another than the one with the code. */
    record Different(Fingerprint workedOut, Fingerprint code) implements Verification {}

    /** There was no code to compare with, and no sheet here has this fingerprint. */
    record Unknown(Fingerprint workedOut) implements Verification {}

    /**
     * Compares a text, copied from a sheet with whatever stands around it, with a code.
     *
     * @param sheets finds a sheet by its fingerprint
     */
    static Verification of(
            String text, Fingerprint code, Function<Fingerprint, Optional<Commitment>> sheets) {
        Fingerprint workedOut = Fingerprint.ofSheet(text);
        return workedOut.equals(code)
                ? new Same(workedOut, sheets.apply(workedOut))
                : new Different(workedOut, code);
    }

    /** Looks for the sheet with a fingerprint; a text that was altered since is not it. */
    static Verification among(
            Fingerprint looked, Function<Fingerprint, Optional<Commitment>> sheets) {
        return sheets.apply(looked)
                .filter(Commitment::isUntouched)
                .<Verification>map(sheet -> new Same(looked, Optional.of(sheet)))
                .orElseGet(() -> new Unknown(looked));
    }
}
