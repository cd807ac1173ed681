package id.lokmin.followup;

import id.lokmin.shell.Photo;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What somebody tells about a promise.
 *
 * @param state how far it is
 * @param amount how many were reached, where they say so
 * @param note one line of their own; what is in the way where it is stuck
 * @param way how it was heard
 * @param toldBy the position that said it where staff noted it; empty by the link, which is the
 *     owner's
 */
public record News(PromiseState state, OptionalDouble amount, String note, Way way, String toldBy) {

    public News {
        if (amount.isPresent() && !(amount.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("nobody reaches fewer than none");
        }
    }

    /**
     * What is shown with it.
     *
     * @param document the number of a document; empty for none
     * @param seen what was seen, and by whom; empty for nothing
     */
    public record Shown(Optional<Photo> photo, String document, String seen) {

        public static final Shown NOTHING = new Shown(Optional.empty(), "", "");

        public boolean isNothing() {
            return photo.isEmpty() && document.isBlank() && seen.isBlank();
        }
    }
}
