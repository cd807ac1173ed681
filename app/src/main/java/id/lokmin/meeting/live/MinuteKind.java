package id.lokmin.meeting.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the minutes is: decided, told, or promised. */
public enum MinuteKind {
    DECISION,
    INFORMATION,
    PROMISE;

    /** As it is stored, and as texts are named after it: {@code kind.decision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MinuteKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
