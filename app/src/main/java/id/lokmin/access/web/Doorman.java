package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Visitor;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a request that is not let in: who has not signed in is led to the door, and from
 * there back to where they wanted to go; who has is told why not, in words that fit the reason.
 *
 * <p>A part fetched by a script gets a sentence with status 401 instead of the page of the door.
 */
@Component
@ConditionalOnWebApplication
class Doorman implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The reason, for the page that tells it: a key of the shell's texts. */
    static final String REASON = Doorman.class.getName();

    /** The reason where a guest link opens nothing, or not this; how it ended follows. */
    private static final String LINK_OVER = "error.403.link";

    private final Visitors visitors;
    private final UnsentForms unsent;
    private final Guests guests;

    Doorman(Visitors visitors, UnsentForms unsent, Guests guests) {
        this.visitors = visitors;
        this.unsent = unsent;
        this.guests = guests;
    }

    private String whyNot(HttpServletRequest request) {
        if (guests.link(request).isPresent()) {
            return LINK_OVER + ".other";
        }
        return guests.ended(request)
                .map(ending -> LINK_OVER + "." + ending.name().toLowerCase(Locale.ROOT))
                .orElse(LINK_OVER);
    }

    /** Nobody is signed in. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException {
        if (Guests.isGuest(request)) {
            request.setAttribute(REASON, whyNot(request));
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        Texts texts = Texts.of("access", Visits.language(request));
        if (isPart(request)) {
            tell(response, texts);
            return;
        }
        boolean wasSignedIn = SessionCookie.token(request).isPresent();
        boolean kept = unsent.keep(request);
        String door = Door.before(request);
        if (kept) {
            send(response, Redirect.to(door, Notice.mind(texts.get("door.kept"))));
        } else if (wasSignedIn) {
            send(response, Redirect.to(door, Notice.mind(texts.get("door.ended"))));
        } else {
            send(response, Redirect.to(door));
        }
    }

    /** Somebody is signed in, and may not; or a form came without its secret. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Visitor visitor = visitors.of(request);
        if (denied instanceof CsrfException) {
            staleForm(request, response, visitor);
            return;
        }
        if (Guests.isGuest(request)) {
            request.setAttribute(REASON, whyNot(request));
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        Optional<Account> account = visitors.account(request);
        if (account.map(Account::mustChange).orElse(false) && !isPart(request)) {
            send(response, Redirect.to(Door.OWN_PASSWORD));
            return;
        }
        if (account.map(known -> known.grants().isEmpty()).orElse(false)) {
            request.setAttribute(REASON, "error.403.no_role");
        } else if (visitor.grants().isEmpty()) {
            request.setAttribute(REASON, "error.403.no_area");
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private void staleForm(
            HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException {
        boolean ours =
                !Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                        .orElse("same-origin")
                        .startsWith("cross");
        if (ours
                && !isPart(request)
                && visitor.account().map(id -> unsent.keep(id, request)).orElse(false)) {
            send(response, Redirect.to(Door.UNSENT));
            return;
        }
        request.setAttribute(REASON, "error.403.stale");
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Whether a script fetches a part of a page, or somebody opens a page. */
    private static boolean isPart(HttpServletRequest request) {
        return !Optional.ofNullable(request.getHeader("Sec-Fetch-Mode"))
                .orElse("navigate")
                .equals("navigate");
    }

    private static void tell(HttpServletResponse response, Texts texts) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String sentence =
                "<p role=\"alert\" class=\"alert alert-warning\">"
                        + texts.get("door.ended.part")
                        + " <a href=\"/masuk\" target=\"_blank\">"
                        + texts.get("door.again")
                        + "</a></p>";
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, ResponseEntity<byte[]> answer) {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders()
                .forEach(
                        (name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
