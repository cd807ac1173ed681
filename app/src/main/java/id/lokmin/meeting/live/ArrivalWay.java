package id.lokmin.meeting.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it was noted that somebody came. */
public enum ArrivalWay {
    /** By themselves, on their own phone. */
    PHONE,
    /** Typed by a member of staff at the door. */
    STAFF,
    /** Signed on the printed list, and ticked afterwards. */
    PAPER;

    /** As it is stored, and as texts are named after it: {@code way.phone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ArrivalWay> find(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
