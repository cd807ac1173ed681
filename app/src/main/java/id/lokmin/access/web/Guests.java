package id.lokmin.access.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.GuestLinks.Ending;
import id.lokmin.access.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Knows which guest link a request holds, by its path, and asks once a request.
 *
 * <p>An address that tried 30 wrong links within a minute is told of none for a while, not even of
 * a right one. A link that once was right is no guess.
 */
@Component
@ConditionalOnWebApplication
class Guests implements HandlerMethodArgumentResolver {

    private static final String ASKED = Guests.class.getName();
    private static final String ENDED = ASKED + ".ended";

    private final GuestLinks links;
    private final Throttle wrong;

    Guests(GuestLinks links, Clock clock) {
        this.links = links;
        this.wrong = new Throttle(clock);
    }

    /** Whether a request is one of a guest, right or wrong; also while its error is told. */
    static boolean isGuest(HttpServletRequest request) {
        return Visits.path(request).startsWith(GuestLink.ROOT);
    }

    /** The live link that a request holds. */
    Optional<GuestLink> link(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Optional<?> known) {
            return known.map(GuestLink.class::cast);
        }
        Optional<GuestLink> found = find(request);
        request.setAttribute(ASKED, found);
        return found;
    }

    /** The same as far as it was asked already, without asking anything of the database. */
    static Optional<GuestLink> known(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof Optional<?> known
                ? known.map(GuestLink.class::cast)
                : Optional.empty();
    }

    /** How the link ended that a request holds, where it once was one. */
    Optional<Ending> ended(HttpServletRequest request) {
        link(request);
        return Optional.ofNullable(request.getAttribute(ENDED)).map(Ending.class::cast);
    }

    private Optional<GuestLink> find(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!isGuest(request) || wrong.isSpent(address)) {
            return Optional.empty();
        }
        String rest = Visits.path(request).substring(GuestLink.ROOT.length());
        int slash = rest.indexOf('/');
        String token = slash < 0 ? rest : rest.substring(0, slash);
        Optional<GuestLink> found = links.find(token);
        if (found.isEmpty()) {
            links.ended(token)
                    .ifPresentOrElse(
                            ending -> request.setAttribute(ENDED, ending),
                            () -> wrong.admits(address));
        }
        return found;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == GuestLink.class;
    }

    @Override
    public GuestLink resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(this::link)
                .orElseThrow(() -> new IllegalStateException("a route that is not for guests"));
    }
}
