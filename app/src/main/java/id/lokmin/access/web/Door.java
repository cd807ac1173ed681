package id.lokmin.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The addresses at which one signs in, and the way from there to where somebody wanted to go. */
final class Door {

    static final String SIGN_IN = "/masuk";
    static final String CODE = "/masuk/kode";

    /** Where the start code is typed while nobody has an account. */
    static final String START_CODE = "/masuk/mulai";

    static final String UNSENT = "/masuk/lanjut";
    static final String OWN_PASSWORD = "/akun/sandi";

    /** The wizard of the first start, where it is. */
    static final String WIZARD = "/mulai";

    /** The parameter that carries where somebody wanted to go. */
    static final String WANTED = "ke";

    private static final int LONGEST = 500;

    private Door() {}

    /** Whether an address is one of signing in, out, or of one's own account. */
    static boolean isAt(String path) {
        return path.startsWith(SIGN_IN) || path.startsWith("/keluar") || path.startsWith("/akun");
    }

    /** An address within the application and not at the door; the start page for any other. */
    static String inside(String address) {
        boolean within =
                address.startsWith("/")
                        && !address.startsWith("//")
                        && address.length() <= LONGEST
                        && address.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127)
                        && !isAt(address);
        return within ? address : "/";
    }

    /** The sign-in page that leads to what a request asked for. */
    static String before(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return SIGN_IN;
        }
        String query =
                Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
        return withWanted(SIGN_IN, inside(request.getRequestURI() + query));
    }

    static String withWanted(String address, String wanted) {
        return wanted.equals("/")
                ? address
                : address + "?" + WANTED + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
