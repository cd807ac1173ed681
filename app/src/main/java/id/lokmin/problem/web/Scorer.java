package id.lokmin.problem.web;

import id.lokmin.problem.ScoringRound;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The phone that scores: 128 random bits in a cookie of its own, which say nothing of whose phone
 * it is. Stored is only a hash of them with the round, so that nobody can tell whether the phone of
 * one round is that of another.
 */
final class Scorer {

    private static final String COOKIE = "lokmin-penilai";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String bits;

    private Scorer(String bits) {
        this.bits = bits;
    }

    /** The phone of a request; one that has no bits yet is given some. */
    static Scorer of(HttpServletRequest request, HttpServletResponse response) {
        return known(request).map(Scorer::new).orElseGet(() -> fresh(response));
    }

    private static Optional<String> known(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9a-f]{32}"))
                        .findFirst();
    }

    private static Scorer fresh(HttpServletResponse response) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String value = HexFormat.of().formatHex(bits);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/t/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(2))
                        .build()
                        .toString());
        return new Scorer(value);
    }

    /** What a round knows it by. */
    String in(ScoringRound round) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (round.id() + " " + bits)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
