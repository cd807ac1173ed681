package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.AreaTree;
import id.lokmin.access.Session;
import id.lokmin.access.Sessions;
import id.lokmin.access.StartCode;
import id.lokmin.access.Visitor;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Knows who asks, by the session of their cookie, and asks once a request.
 *
 * <p>Accounts are kept in memory until something is written, so a page of somebody signed in costs
 * the database a look at its revision. What is written takes effect at the next request: a closed
 * account, a role taken away, an ended session.
 */
@Component
@ConditionalOnWebApplication
class Visitors {

    private static final String ASKED = Visitors.class.getName();
    private static final int ACCOUNTS_KEPT = 500;
    private static final String ANY = "";

    /** Who asks, in which session. */
    private record Known(Visitor visitor, Optional<Session> session, Optional<Account> account) {}

    private final ObjectProvider<AreaTree> areas;
    private final Sessions sessions;
    private final Kept<String, Optional<Account>> accounts;
    private final Kept<String, Boolean> none;
    private final Accounts all;
    private final StartCode startCode;

    Visitors(
            ObjectProvider<AreaTree> areas,
            Sessions sessions,
            Accounts accounts,
            StartCode startCode,
            Storage storage) {
        this.startCode = startCode;
        this.areas = areas;
        this.sessions = sessions;
        this.all = accounts;
        this.accounts = new Kept<>(storage, ACCOUNTS_KEPT);
        this.none = new Kept<>(storage, 1);
    }

    Visitor of(HttpServletRequest request) {
        return known(request).visitor();
    }

    /** The account of who asks; empty where nobody is signed in. */
    Optional<Account> account(HttpServletRequest request) {
        return known(request).account();
    }

    /** The session of who asks; empty where nobody is signed in. */
    Optional<Session> session(HttpServletRequest request) {
        return known(request).session();
    }

    /** The areas that roles are bound to. */
    AreaTree areas() {
        return areas.getIfAvailable(() -> (_, _) -> false);
    }

    private Known known(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Known known) {
            return known;
        }
        if (hasFailed(request)) {
            return new Known(Visitor.stranger(), Optional.empty(), Optional.empty());
        }
        Known known = find(request);
        request.setAttribute(ASKED, known);
        return known;
    }

    /** Whether the request failed before anybody was known: then nothing more is asked. */
    static boolean hasFailed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
    }

    /** Who asks as far as it is known already, without asking anything of the database. */
    Visitor ofKnown(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof Known known
                ? known.visitor()
                : Visitor.stranger();
    }

    private Known find(HttpServletRequest request) {
        Optional<Session> session =
                SessionCookie.token(request)
                        .flatMap(sessions::find)
                        .filter(live -> !live.awaitsCode());
        Optional<Account> account =
                session.flatMap(live -> accounts.get(live.accountId(), all::find))
                        .filter(found -> !found.isDisabled());
        if (session.isPresent() && account.isPresent()) {
            sessions.seen(session.get());
            return new Known(Visitor.of(account.get(), areas()), session, account);
        }
        return new Known(
                mayBegin(request) ? Visitor.newcomer() : Visitor.stranger(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Whether there is no account yet, and the request comes from the machine itself or from
     * somebody who typed the code that is printed there.
     */
    boolean mayBegin(HttpServletRequest request) {
        return isWithoutAccounts()
                && (isHere(request) || StartPass.of(request).filter(startCode::gave).isPresent());
    }

    boolean isWithoutAccounts() {
        return none.get(ANY, _ -> all.isEmpty());
    }

    private static boolean isHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
