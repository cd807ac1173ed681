package id.lokmin.door.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Turns away what says it is too large before anything of it is read: later on the secret of the
 * form would be lost with the rest, and a person would be told the wrong reason.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadBound implements Filter {

    private final long most;

    UploadBound(MultipartProperties uploads) {
        most = uploads.getMaxRequestSize().toBytes();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= most
                || !(request instanceof HttpServletRequest asked)) {
            rest.doFilter(request, response);
            return;
        }
        asked.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        asked.getRequestDispatcher("/error").forward(new Unread(asked), response);
    }

    /** The request without what it carries, so that nobody behind this looks into it. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
