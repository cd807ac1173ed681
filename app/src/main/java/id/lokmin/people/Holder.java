package id.lokmin.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds a position from a day to a day. Prints without the name, so that it never lands in a
 * log.
 *
 * @param email where they read e-mail; empty for most
 * @param from the first day
 * @param until the first day no longer; empty: until further notice
 */
public record Holder(
        String name, String phone, String email, LocalDate from, Optional<LocalDate> until) {

    /** A holder who is not known to read e-mail. */
    public Holder(String name, String phone, LocalDate from, Optional<LocalDate> until) {
        this(name, phone, "", from, until);
    }

    public Holder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holder needs a name");
        }
    }

    @Override
    public String toString() {
        return "Holder[since " + from + "]";
    }
}
