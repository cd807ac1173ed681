package id.lokmin.meeting.invite;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody invited answers.
 *
 * @param deputy who comes instead, as a position; empty unless somebody is sent
 * @param note anything else, such as why
 */
public record Answer(Kind kind, String deputy, String note) {

    /** The three answers there are. */
    public enum Kind {
        COMES("hadir"),
        SENDS("diwakilkan"),
        CANNOT("berhalangan");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As it is stored and sent by a form, and behind {@code answer.} in the texts. */
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    public Answer {
        if (kind == Kind.SENDS && deputy.isBlank()) {
            throw new IllegalArgumentException("whoever sends somebody says whom");
        }
        deputy = kind == Kind.SENDS ? deputy : "";
    }
}
