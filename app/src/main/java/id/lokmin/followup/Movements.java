package id.lokmin.followup;

import id.lokmin.shell.Language;
import java.util.List;
import java.util.Optional;

/** Whether the figure of a promise moved. The room that knows figures tells it. */
public interface Movements {

    /** Empty where a promise aims at no indicator, or at one that is not known. */
    Optional<Told> of(Promise promise, Language language);

    /**
     * What can be told.
     *
     * @param sentence honest and plain
     * @param method how it was worked out, and what it does not show
     * @param lines before and after, here and elsewhere; empty where there is nothing to compare
     */
    record Told(String sentence, String method, List<Line> lines) {

        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** {@code RW 03, RW 06 | 30 dari 60 (50 %) | 42 dari 60 (70 %) | naik 20 poin}. */
    record Line(String where, String before, String after, String change) {}
}
