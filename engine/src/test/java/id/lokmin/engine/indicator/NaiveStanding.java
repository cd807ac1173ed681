package id.lokmin.engine.indicator;

/** How a place stands: from "does not apply" to "has a figure", and its tally. */
record NaiveStanding(Kind kind, Tally tally) {
    static final NaiveStanding NONE = new NaiveStanding(Kind.NOT_APPLICABLE, Tally.NONE);

    NaiveStanding and(NaiveStanding other) {
        return new NaiveStanding(
                kind.compareTo(other.kind) > 0 ? kind : other.kind,
                tally.acrossPlaces(other.tally));
    }

    /** With what is known beyond reports, which waits for reports and is none. */
    NaiveStanding with(NaiveStanding remainder) {
        Tally t = remainder.tally;
        return remainder.kind == Kind.COUNTED
                        && (kind == Kind.COUNTED || kind == Kind.NOT_APPLICABLE)
                ? and(
                        new NaiveStanding(
                                Kind.COUNTED, new Tally(t.numerator(), t.denominator(), 0, 0)))
                : this;
    }

    /** From the least known to the most. */
    enum Kind {
        NOT_APPLICABLE,
        NOT_YET_DUE,
        AWAITING,
        COUNTED
    }
}
