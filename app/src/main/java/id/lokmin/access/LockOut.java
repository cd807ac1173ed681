package id.lokmin.access;

import java.time.Duration;

/**
 * How long a door stays closed after so many failures in a row.
 *
 * <p>[4 free] 5 → 30 s, 6 → 1 min, 7 → 2 min, 8 → 4 min, 9 → 8 min, 10 and more → 15 min; from the
 * 100th on a day. The wait grows and ends, so that nobody can shut a colleague out for good; the
 * bound of 100 is the one of NIST SP 800-63B-4 (2025), section 3.2.2, on failures in a row.
 *
 * @param free failures without any wait
 */
public record LockOut(int free) {

    /** For one typed name. */
    public static final LockOut OF_A_NAME = new LockOut(4);

    /** For one address, which a whole office may share. */
    public static final LockOut OF_AN_ADDRESS = new LockOut(20);

    /** After how long without a failure the count begins anew. */
    public static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int BOUND = 100;

    /** The wait after so many failures. */
    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        if (failures - free > BOUND - OF_A_NAME.free) {
            return Duration.ofDays(1);
        }
        Duration wait = FIRST;
        for (int more = failures - free; more > 1 && wait.compareTo(LONGEST) < 0; more--) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
