package id.lokmin.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that holds the token of a session. Not {@code Strict}: a link from a chat or a
 * calendar would then look like nobody had signed in.
 */
final class SessionCookie {

    private static final String NAME = "lokmin-sesi";
    private static final Duration KEPT = Duration.ofDays(7);

    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    static String with(String token, HttpServletRequest request) {
        return cookie(token, KEPT, request);
    }

    static String gone(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static String cookie(String token, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
