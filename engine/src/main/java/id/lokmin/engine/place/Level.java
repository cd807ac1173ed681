package id.lokmin.engine.place;

import java.util.Arrays;
import java.util.Locale;

/**
 * What kind of place a place is, from the nation down to a neighbourhood; the last two are sites.
 *
 * <p>The order is that of containment, but for the sites: a posyandu serves several RW, and a
 * school's pupils come from anywhere, so both lie in a village and contain no RW.
 */
public enum Level {
    NATION("nasional"),
    PROVINCE("provinsi"),
    DISTRICT("kabkota"),
    SUBDISTRICT("kecamatan"),
    PUSKESMAS("puskesmas"),
    VILLAGE("desa"),
    HAMLET("dusun"),
    RW("rw"),
    RT("rt"),
    POSYANDU("posyandu"),
    SCHOOL("sekolah");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** The word used in files and commands: {@code rw}, {@code desa}, {@code puskesmas}. */
    public String code() {
        return code;
    }

    /** The level with that code; case does not matter. */
    public static Level parse(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> level.code.equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No level is called " + code + "; there are " + codes()));
    }

    private static String codes() {
        return String.join(", ", Arrays.stream(values()).map(Level::code).toList());
    }

    /** Whether this is a posyandu or a school. */
    public boolean isSite() {
        return this == POSYANDU || this == SCHOOL;
    }

    /**
     * The finest level whose places hold whole places of both: of RW and village it is the village,
     * of RW and posyandu the village, of posyandu and Puskesmas the Puskesmas.
     */
    public Level containing(Level other) {
        if (this == other) {
            return this;
        }
        Level coarser = compareTo(other) < 0 ? this : other;
        boolean siteAmongThem = isSite() || other.isSite();
        return siteAmongThem && coarser.compareTo(VILLAGE) > 0 ? VILLAGE : coarser;
    }
}
