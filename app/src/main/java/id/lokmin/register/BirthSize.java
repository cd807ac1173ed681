package id.lokmin.register;

import java.util.OptionalInt;

/** Weight at birth in grams and length at birth in millimetres, each where it was written. */
public record BirthSize(OptionalInt grams, OptionalInt millimetres) {

    public static final BirthSize UNKNOWN = new BirthSize(OptionalInt.empty(), OptionalInt.empty());

    /** This size with its blanks filled by another, or, where that is newer, replaced by it. */
    public BirthSize completedBy(BirthSize other, boolean newer) {
        return new BirthSize(
                one(grams, other.grams, newer), one(millimetres, other.millimetres, newer));
    }

    private static OptionalInt one(OptionalInt known, OptionalInt told, boolean newer) {
        return known.isEmpty() || newer && told.isPresent() ? told : known;
    }
}
