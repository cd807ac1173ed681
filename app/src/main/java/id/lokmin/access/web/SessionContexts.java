package id.lokmin.access.web;

import id.lokmin.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Tells Spring Security who is signed in; saving is what {@link id.lokmin.access.Sessions} does.
 */
final class SessionContexts implements SecurityContextRepository {

    private final Visitors visitors;

    SessionContexts(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return of(holder.getRequest());
    }

    private SecurityContext of(HttpServletRequest request) {
        Visitor visitor = visitors.of(request);
        return visitor.isSignedIn()
                ? new SecurityContextImpl(new SignedIn(visitor))
                : new SecurityContextImpl();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session begins and ends at the door only.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visitors.of(request).isSignedIn();
    }
}
