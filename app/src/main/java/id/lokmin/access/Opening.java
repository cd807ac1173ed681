package id.lokmin.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a guest link opens: one page about one thing, and nothing else. */
public enum Opening {
    /** Telling how a promise goes. */
    PROMISE("janji"),
    /** Arriving at a meeting. */
    CHECK_IN("hadir"),
    /** Giving points to problems. */
    SCORING("nilai"),
    /** Answering an invitation. */
    ANSWER("jawab"),
    /** Handing in the page of a cluster before the meeting. */
    CLUSTER_PAGE("kluster"),
    /** Signing one line of an agreement. */
    SIGNING("tanda-tangan"),
    /** Following a meeting. */
    MEETING_ROOM("ruang");

    private final String page;

    Opening(String page) {
        this.page = page;
    }

    /** The last part of the address of its page: {@code /t/<token>/janji}. */
    public String page() {
        return page;
    }

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Opening> find(String code) {
        return Arrays.stream(values()).filter(opening -> opening.code().equals(code)).findFirst();
    }
}
