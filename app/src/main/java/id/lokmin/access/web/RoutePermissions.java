package id.lokmin.access.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides by the {@link Needs} of the method that would answer a request, or by its {@link
 * ForGuests}: one without either is refused to everybody.
 *
 * <p>An address that no method answers is let through to where only the stylesheet and the "not
 * found" page are.
 */
final class RoutePermissions implements AuthorizationManager<RequestAuthorizationContext> {

    /** How a route names the area it is about. */
    private static final String AREA = "area";

    private final RequestMappingHandlerMapping routes;
    private final Visitors visitors;
    private final Guests guests;

    RoutePermissions(RequestMappingHandlerMapping routes, Visitors visitors, Guests guests) {
        this.routes = routes;
        this.visitors = visitors;
        this.guests = guests;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isOpen(context.getRequest()));
    }

    private boolean isOpen(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain answering = routes.getHandler(request);
            return answering == null || mayVisit(answering.getHandler(), request);
        } catch (HttpRequestMethodNotSupportedException nobodyAnswers) {
            return true;
        } catch (Exception unclear) {
            return false;
        }
    }

    private boolean mayVisit(Object handler, HttpServletRequest request) {
        return handler instanceof HandlerMethod method
                && (isOpenToGuest(method, request)
                        || Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                                .filter(needs -> isAllowed(needs, request))
                                .isPresent());
    }

    private boolean isOpenToGuest(HandlerMethod method, HttpServletRequest request) {
        ForGuests opened = method.getMethodAnnotation(ForGuests.class);
        if (opened == null) {
            return false;
        }
        List<Opening> kinds = List.of(opened.value());
        return guests.link(request)
                .filter(link -> kinds.isEmpty() || kinds.contains(link.opens()))
                .isPresent();
    }

    private boolean isAllowed(Needs needs, HttpServletRequest request) {
        Visitor visitor = visitors.of(request);
        return needs.inArea()
                ? area(request).filter(area -> visitor.mayIn(needs.value(), area)).isPresent()
                : visitor.may(needs.value());
    }

    private static Optional<String> area(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> named
                        && named.get(AREA) instanceof String inPath
                ? Optional.of(inPath)
                : Optional.ofNullable(request.getParameter(AREA));
    }
}
