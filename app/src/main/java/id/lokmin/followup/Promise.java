package id.lokmin.followup;

import java.time.LocalDate;

/**
 * A promise as it stands now.
 *
 * @param id identity
 * @param origin where it was made
 * @param says what it says
 */
public record Promise(String id, Origin origin, PromiseEntry says) {

    public PromiseState state() {
        return says.progress().state();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** Whether it is open and its day has passed. */
    public boolean isLate(LocalDate today) {
        return isOpen() && says.due().map(due -> due.isBefore(today)).orElse(false);
    }
}
