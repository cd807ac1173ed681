package id.lokmin.meeting.closing;

import java.time.Instant;
import java.util.List;

/**
 * That a meeting was closed: when, by whom, with which figures.
 *
 * @param cells how many cells of the grid were frozen
 * @param figures the fingerprint of them all
 * @param excused promises that were let through although something is missing
 */
public record Closing(
        String id,
        String meeting,
        Instant at,
        String by,
        int cells,
        Fingerprint figures,
        List<Excuse> excused) {

    public Closing {
        excused = List.copyOf(excused);
    }

    /**
     * Why a promise was let through as it is.
     *
     * @param promise its identity; {@code number} as people call it
     * @param lacks the codes of the problems it had
     */
    public record Excuse(String promise, int number, List<String> lacks, String reason) {

        public Excuse {
            lacks = List.copyOf(lacks);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an excuse gives its reason");
            }
        }
    }
}
