package id.lokmin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The code that lets somebody set up an empty data folder from another machine: printed where
 * Lokmin was started, so that only who stands there can hand it on. Eight digits, made anew at each
 * start and kept in memory only. On the machine itself nobody is asked for it.
 *
 * <p>After fifty wrong codes it opens nothing more until the next start: 50 of 100,000,000 guesses
 * leave one chance in two million.
 *
 * <p>Safe for several threads.
 */
@Component
public final class StartCode {

    private static final int DIGITS = 100_000_000;
    private static final int WRONG_ALLOWED = 50;

    private final SecureRandom random = new SecureRandom();
    private final String code = "%08d".formatted(random.nextInt(DIGITS));
    private final AtomicInteger wrong = new AtomicInteger();
    private final Set<String> passes = ConcurrentHashMap.newKeySet();

    /** As it is printed: {@code 4821-7730}. */
    public String shown() {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /**
     * A pass for whoever typed the code, however they grouped its digits; empty where it is not
     * that code, or too many were wrong.
     */
    public Optional<String> open(String typed) {
        if (wrong.get() >= WRONG_ALLOWED) {
            return Optional.empty();
        }
        if (!same(typed.replaceAll("[^0-9]", ""), code)) {
            wrong.incrementAndGet();
            return Optional.empty();
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String pass = HexFormat.of().formatHex(bytes);
        passes.add(pass);
        return Optional.of(pass);
    }

    /** Whether a pass was given out since the start. */
    public boolean gave(String pass) {
        return passes.contains(pass);
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "StartCode";
    }
}
