package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way in, once somebody is signed in: past an unsent form to where they wanted to go. */
@Component
@ConditionalOnWebApplication
class Entrance {

    private final UnsentForms unsent;

    Entrance(UnsentForms unsent) {
        this.unsent = unsent;
    }

    /** Where somebody goes who just signed in. */
    String next(Account account, String wanted) {
        if (account.mustChange()) {
            return Door.withWanted(Door.OWN_PASSWORD, wanted);
        }
        return unsent.find(account.id()).isPresent()
                ? Door.withWanted(Door.UNSENT, wanted)
                : wanted;
    }

    ResponseEntity<byte[]> welcome(
            HttpServletRequest request, Account account, String token, String wanted) {
        return carrying(Redirect.to(next(account, wanted)), request, token);
    }

    /** An answer that gives the browser its session. */
    static ResponseEntity<byte[]> carrying(
            ResponseEntity<byte[]> answer, HttpServletRequest request, String token) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.add(HttpHeaders.SET_COOKIE, SessionCookie.with(token, request));
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }
}
