package id.lokmin.meeting.web;

import id.lokmin.access.Permission;
import java.util.Locale;

/**
 * A part of one meeting's pages, in the order in which a meeting lives. Each brings its word to the
 * meeting's texts under {@link #key()}.
 */
public enum MeetingPart {
    PREPARATION("persiapan", Permission.SEE_FIGURES),
    PROBLEMS("masalah", Permission.SEE_FIGURES),
    ROOM("ruang", Permission.HOLD_MEETINGS),
    CLOSING("penutupan", Permission.SEE_FIGURES),
    PAPERS("berkas", Permission.MAKE_PAPERS);

    private final String step;
    private final Permission permission;

    MeetingPart(String step, Permission permission) {
        this.step = step;
        this.permission = permission;
    }

    /** Where it stands: {@code /pertemuan/0199a6f0…/persiapan}. */
    public String address(String meeting) {
        return "/pertemuan/" + meeting + "/" + step;
    }

    /** What somebody needs to open it. */
    public Permission permission() {
        return permission;
    }

    public String key() {
        return "part." + name().toLowerCase(Locale.ROOT);
    }
}
