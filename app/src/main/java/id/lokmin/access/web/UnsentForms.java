package id.lokmin.access.web;

import id.lokmin.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What people typed while their session ran out: kept for the account that the session was of, and
 * offered to it again after signing in. Half an hour, one form an account, in memory: a browser
 * that never was signed in cannot leave anything here.
 *
 * <p>Forms of the door itself are not kept, so no password ever is; nor are files.
 */
@Component
@ConditionalOnWebApplication
class UnsentForms {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int LONGEST = 500_000;
    private static final int MOST = 50;

    private record Waiting(UnsentForm form, Instant until) {}

    private final Sessions sessions;
    private final InstantSource clock;
    private final Map<String, Waiting> forms =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Waiting> eldest) {
                    return size() > MOST;
                }
            };

    UnsentForms(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Keeps the form of a request for whom its ended session was of. */
    boolean keep(HttpServletRequest request) {
        return SessionCookie.token(request)
                .flatMap(sessions::ownerOfEnded)
                .map(account -> keep(account, request))
                .orElse(false);
    }

    /** Keeps the form of a request for an account. */
    boolean keep(String account, HttpServletRequest request) {
        if (!isKept(request)) {
            return false;
        }
        List<UnsentForm.Field> fields = new ArrayList<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    for (String value : values) {
                        if (!name.equals("_csrf")) {
                            fields.add(new UnsentForm.Field(name, value));
                        }
                    }
                });
        UnsentForm form = new UnsentForm(request.getRequestURI(), fields);
        if (form.length() > LONGEST) {
            return false;
        }
        synchronized (forms) {
            forms.put(account, new Waiting(form, clock.instant().plus(KEPT)));
        }
        return true;
    }

    private static boolean isKept(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        return request.getMethod().equals("POST")
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && !Door.isAt(request.getRequestURI());
    }

    /** The form that waits for an account. */
    Optional<UnsentForm> find(String account) {
        synchronized (forms) {
            return Optional.ofNullable(forms.get(account))
                    .filter(waiting -> clock.instant().isBefore(waiting.until()))
                    .map(Waiting::form);
        }
    }

    void forget(String account) {
        synchronized (forms) {
            forms.remove(account);
        }
    }

    /** A form arrived: the one that waited for the same address is not offered any more. */
    void arrived(String account, String address) {
        synchronized (forms) {
            Waiting waiting = forms.get(account);
            if (waiting != null && waiting.form().address().equals(address)) {
                forms.remove(account);
            }
        }
    }
}
