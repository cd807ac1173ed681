package id.lokmin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where telephones reach Lokmin, for links and pictures that leave this machine. */
@FunctionalInterface
public interface PhoneAddress {

    /** {@code https://puskesmas.local:8443}, without a path; empty while only this machine may. */
    Optional<String> base();

    /**
     * The whole address of a path: as telephones reach it, or, where none may, as the one who asks
     * does.
     */
    default String of(String path, HttpServletRequest request) {
        return base().orElseGet(() -> asked(request)) + path;
    }

    private static String asked(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
