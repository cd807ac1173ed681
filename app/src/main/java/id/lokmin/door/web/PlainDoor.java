package id.lokmin.door.web;

import id.lokmin.door.LanDoor;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Enumeration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Stands before everything else: what comes in plain and not from this machine sees the page that
 * helps to trust the certificate, and is sent to HTTPS for all the rest.
 *
 * <p>It goes by the connection, not by a port, so no setting can open more. On such a connection no
 * cookie is taken and none is given: anybody on the network could read it or put one there.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainDoor implements Filter {

    private final LanDoor door;

    PlainDoor(LanDoor door) {
        this.door = door;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        if (!(asked instanceof HttpServletRequest request)
                || !(answer instanceof HttpServletResponse response)
                || request.isSecure()
                || isThisMachine(request)) {
            rest.doFilter(asked, answer);
        } else if (isHelp(request)) {
            rest.doFilter(new WithoutCookies(request), new GivingNoCookies(response));
        } else {
            response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
            response.setHeader(HttpHeaders.LOCATION, secure(request));
        }
    }

    private static boolean isThisMachine(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress();
    }

    private static boolean isHelp(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("GET")
                && (path.equals(TrustPage.ADDRESS)
                        || path.equals(TrustPage.CERTIFICATE)
                        || path.startsWith("/assets/"));
    }

    /** By the name that was asked for where it is ours, otherwise by number. */
    private String secure(HttpServletRequest request) {
        String base =
                door.contains(request.getServerName())
                        ? door.addressOf(request.getServerName())
                        : door.numberedAddress();
        return base + request.getRequestURI();
    }

    private static final class WithoutCookies extends HttpServletRequestWrapper {

        WithoutCookies(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.COOKIE)
                    ? java.util.Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }
    }

    private static final class GivingNoCookies extends HttpServletResponseWrapper {

        GivingNoCookies(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            // Not over a connection that everybody reads.
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                super.setHeader(name, value);
            }
        }
    }
}
