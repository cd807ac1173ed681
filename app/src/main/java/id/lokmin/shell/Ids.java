package id.lokmin.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Identities of everything that is stored: UUID version 7 (RFC 9562, section 5.7), so that they
 * sort by the millisecond they were made in and tables grow at their end.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final InstantSource CLOCK = Clock.systemUTC();

    private Ids() {}

    /**
     * A new identity in its 36 characters, such as {@code 0199a6f0-7b1c-7d3e-9a55-0c0ffee0c0de}.
     */
    public static String next() {
        return next(CLOCK);
    }

    /** A new identity made at the moment the clock tells. */
    public static String next(InstantSource clock) {
        long random = RANDOM.nextLong();
        long high = clock.millis() << 16 | 0x7000 | random & 0x0FFF;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
