package id.lokmin.access.totp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes of RFC 6238: HMAC-SHA-1, steps of 30 seconds, six digits, which are the
 * values every phone app knows.
 */
public final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;

    /** Steps before and after now that also open: a phone's clock may be half a minute off. */
    private static final int TOLERATED = 1;

    /** 160 bits, as RFC 4226, section 4, recommends. */
    private static final int SECRET_BYTES = 20;

    private Totp() {}

    /** A new secret. */
    public static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /**
     * The step whose code this is, of now and the tolerated ones around it.
     *
     * @param after only steps later than this count: a code that opened once opens never again
     */
    public static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long present = stepOf(now);
        for (long step = present - TOLERATED; step <= present + TOLERATED; step++) {
            if (step > after && sameDigits(code(secret, step, DIGITS), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of now. */
    public static String code(byte[] secret, Instant now) {
        return code(secret, stepOf(now), DIGITS);
    }

    static long stepOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** RFC 4226, section 5.3, over the number of the step. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
            int modulus = 1;
            for (int i = 0; i < digits; i++) {
                modulus *= 10;
            }
            String plain = String.valueOf(number % modulus);
            return "0".repeat(digits - plain.length()) + plain;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    /** In the same time wherever they differ. */
    private static boolean sameDigits(String right, String typed) {
        int different = right.length() ^ typed.length();
        for (int i = 0; i < right.length() && i < typed.length(); i++) {
            different |= right.charAt(i) ^ typed.charAt(i);
        }
        return different == 0;
    }
}
