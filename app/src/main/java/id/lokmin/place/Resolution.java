package id.lokmin.place;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.util.List;

/** Which place a written name means. Where more than one fits it is never guessed. */
public sealed interface Resolution {

    /**
     * One place fits.
     *
     * @param index its position in the tree that was asked
     * @param code its code
     */
    record Found(int index, String code) implements Resolution {}

    /** None fits. */
    record Unknown(String written) implements Resolution {}

    /**
     * Several fit, for example RW 07 of two villages.
     *
     * @param places their codes, ascending, each with the name of what it lies in
     */
    record Ambiguous(String written, List<String> places) implements Resolution {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /** The finding to show where no single place was found. */
    static Finding finding(Resolution resolution, String where) {
        return switch (resolution) {
            case Found found -> throw new IllegalArgumentException("found: " + found.code());
            case Unknown unknown -> Finding.of(Problem.AREA_UNKNOWN, where, unknown.written());
            case Ambiguous several ->
                    Finding.of(
                            Problem.AREA_AMBIGUOUS,
                            where,
                            several.written(),
                            String.join(", ", several.places()));
        };
    }
}
