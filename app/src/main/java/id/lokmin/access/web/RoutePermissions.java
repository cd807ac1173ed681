package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides by the {@link Needs} of the method that would answer a request: one without is refused to
 * everybody.
 *
 * <p>An address that no method answers is let through to where only the stylesheet and the "not
 * found" page are.
 */
final class RoutePermissions implements AuthorizationManager<RequestAuthorizationContext> {

    /** What whoever sits at this machine may do without signing in. */
    private static final Set<Permission> OF_THE_VISITOR =
            Set.of(Permission.ENTER, Permission.SEE_FIGURES);

    private final RequestMappingHandlerMapping routes;

    RoutePermissions(RequestMappingHandlerMapping routes) {
        this.routes = routes;
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
            return answering == null || mayVisit(answering.getHandler());
        } catch (HttpRequestMethodNotSupportedException nobodyAnswers) {
            return true;
        } catch (Exception unclear) {
            return false;
        }
    }

    private static boolean mayVisit(Object handler) {
        return handler instanceof HandlerMethod method
                && Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                        .filter(needs -> OF_THE_VISITOR.contains(needs.value()))
                        .isPresent();
    }
}
