package id.lokmin.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a letter that was posted: how far it is, and neither to whom nor what it says.
 *
 * @param trouble why it is not out, or was not at the last try; empty where nothing is wrong
 * @param tries how often the server was asked
 * @param changed when it came to this state
 */
public record Posted(
        String key,
        String bundle,
        State state,
        Optional<Trouble> trouble,
        int tries,
        String by,
        Instant changed) {

    /** How far a letter is. */
    public enum State {
        /** Stays to be sent. */
        WAITING,
        /** Is being handed over. */
        LEAVING,
        /** The server took it. */
        SENT,
        /** Will not be sent by itself any more. */
        FAILED;

        /** As it is stored, and behind {@code state.} in the texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whether it is on its way or gone, so that it must not be posted again. */
    public boolean isUnderWayOrSent() {
        return state != State.FAILED;
    }
}
