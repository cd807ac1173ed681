package id.lokmin.problem;

import id.lokmin.engine.calendar.Period;

/** A problem as it is picked from the grid or typed. */
public record ProblemEntry(
        String meeting,
        Period period,
        String statement,
        String indicator,
        String place,
        Shown shown) {

    /** A statement longer than this is no sentence any more. */
    public static final int LONGEST = 300;

    public ProblemEntry {
        statement = statement.strip();
        if (statement.isEmpty() || statement.length() > LONGEST) {
            throw new IllegalArgumentException("a problem is one sentence");
        }
    }
}
