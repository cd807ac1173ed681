package id.lokmin.access.web;

import id.lokmin.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A visitor in the words of Spring Security: somebody who need not sign in. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String actor;

    SignedIn(Visitor visitor) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = visitor.actor();
        setAuthenticated(true);
    }

    /** Nothing: the token stays in its cookie. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn same && same.actor.equals(actor) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
