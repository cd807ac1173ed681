package id.lokmin.access.web;

import id.lokmin.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Where a request comes from. */
final class Callers {

    private Callers() {}

    static Caller of(HttpServletRequest request) {
        return new Caller(
                request.getRemoteAddr(),
                DeviceWords.of(
                        Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("")));
    }

    /** Scheme, name and port as the browser shows them: what a passkey belongs to. */
    static String origin(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = scheme.equals("https") ? port == 443 : port == 80;
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
