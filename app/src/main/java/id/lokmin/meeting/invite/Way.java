package id.lokmin.meeting.invite;

import java.util.Arrays;
import java.util.Optional;

/** How an invitation reached somebody. */
public enum Way {
    WHATSAPP("whatsapp"),
    LETTER("surat"),
    TELEPHONE("telepon"),
    EMAIL("surel");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    /** As it is stored and sent by a form, and behind {@code way.} in the texts. */
    public String code() {
        return code;
    }

    public static Optional<Way> find(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }
}
