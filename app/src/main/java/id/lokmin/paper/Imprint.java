package id.lokmin.paper;

import java.time.Instant;
import java.util.Objects;

/**
 * What a file says about itself: its title, who issued it and when it was made.
 *
 * <p>The instant is given, never read from the machine, so that a paper printed again from the same
 * figures carries the same date.
 *
 * @param issuer the office named as author in the file's properties, never a person
 */
public record Imprint(String title, String issuer, Instant made) {

    public Imprint {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(made);
    }
}
