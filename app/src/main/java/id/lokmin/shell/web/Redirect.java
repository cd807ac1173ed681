package id.lokmin.shell.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/**
 * Where an act leads when it is done: to a page that is asked for anew, so that reloading it does
 * nothing twice.
 */
public final class Redirect {

    /** The cookie that a {@link Notice} travels in. */
    public static final String NOTICE = "lokmin-kabar";

    private Redirect() {}

    /**
     * @param address within the application: begins with {@code /}
     */
    public static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, within(address))
                .build();
    }

    /** The same, and the next page tells what became of it. */
    public static ResponseEntity<byte[]> to(String address, Notice notice) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, within(address))
                .header(HttpHeaders.SET_COOKIE, cookie(notice.packed(), 60).toString())
                .build();
    }

    /** Takes the notice out of the browser once it was shown. */
    public static ResponseCookie shown() {
        return cookie("", 0);
    }

    private static ResponseCookie cookie(String value, int seconds) {
        return ResponseCookie.from(NOTICE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(seconds)
                .build();
    }

    private static String within(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.startsWith("/\\")) {
            throw new IllegalArgumentException("leads out of the application");
        }
        return address;
    }
}
