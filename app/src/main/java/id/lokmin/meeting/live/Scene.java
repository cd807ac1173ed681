package id.lokmin.meeting.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the screen of a meeting's room can show. */
public enum Scene {
    /** What meeting this is, and how to check in. */
    WELCOME,
    /** The agenda, with what is on now. */
    AGENDA,
    /** One indicator over its areas. */
    FIGURE,
    /** What the scorers of the latest round said, as it comes in. */
    SCORING,
    /** The minutes as they are typed. */
    MINUTES,
    /** What was promised so far. */
    PROMISES,
    /** Who is there, by sector. */
    PRESENCE;

    /** As it is stored, and as texts are named after it: {@code scene.welcome}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scene> find(String code) {
        return Arrays.stream(values()).filter(scene -> scene.code().equals(code)).findFirst();
    }
}
