package id.lokmin.meeting.closing;

import id.lokmin.meeting.live.Signature;
import java.time.Instant;

/**
 * That somebody signed a line of a sheet. Prints without the name, so that it never lands in a log.
 *
 * @param signer who signed; {@code standingFor} whom they stood in for, empty where nobody
 * @param drawn what the pen drew; none where the signature is on paper
 * @param notedBy the account that noted it, or the link the signer came by
 */
public record Signing(
        Way way, String signer, String standingFor, Signature drawn, Instant at, String notedBy) {

    /** How long a name may be. */
    public static final int LONGEST = 100;

    /** Where the signature is. */
    public enum Way {
        SCREEN("screen"),
        PAPER("paper");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Way of(String code) {
            return code.equals(SCREEN.code) ? SCREEN : PAPER;
        }
    }

    public Signing {
        if (signer.isBlank()) {
            throw new IllegalArgumentException("a signature is somebody's");
        }
    }

    @Override
    public String toString() {
        return "Signing[" + way + ", " + at + "]";
    }
}
