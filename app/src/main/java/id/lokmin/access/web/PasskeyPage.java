package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.SignInAnswer;
import id.lokmin.access.SignIns;
import id.lokmin.access.Throttle;
import id.lokmin.access.Visit;
import id.lokmin.access.passkey.PasskeyCeremony;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the module {@code access.js} asks for passkeys: a question for the browser, and what becomes
 * of its answer. Answers are JSON: {@code ticket} and {@code options}, or {@code to}, or {@code
 * sentence}.
 */
@Controller
@ConditionalOnWebApplication
class PasskeyPage {

    private static final int LONGEST_LABEL = 60;

    private final PasskeyCeremony ceremony;
    private final SignIns signIns;
    private final Entrance entrance;
    private final Throttle throttle;
    private final JsonMapper json = JsonMapper.builder().build();

    PasskeyPage(PasskeyCeremony ceremony, SignIns signIns, Entrance entrance, Clock clock) {
        this.ceremony = ceremony;
        this.signIns = signIns;
        this.entrance = entrance;
        this.throttle = new Throttle(clock);
    }

    @PostMapping("/masuk/passkey/mulai")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> askToEnter(HttpServletRequest request, Visit visit) {
        if (!throttle.admits(request.getRemoteAddr())) {
            return refused(Problem.SIGN_IN_BUSY, visit);
        }
        return question(ceremony.toEnter(Callers.origin(request)));
    }

    @PostMapping("/masuk/passkey")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> enter(
            @RequestParam String ticket,
            @RequestParam String answer,
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        try {
            String accountId = ceremony.entered(Callers.origin(request), ticket, answer);
            if (signIns.withPasskey(accountId, Callers.of(request))
                    instanceof SignInAnswer.Welcome(Account account, String token)) {
                return Entrance.carrying(
                        answer(
                                HttpStatus.OK,
                                Map.of("to", entrance.next(account, Door.inside(wanted)))),
                        request,
                        token);
            }
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Map.of("sentence", visit.texts("access").get("signin.closed")));
        } catch (Refusal refusal) {
            return refused(refusal.finding().problem(), visit);
        }
    }

    @PostMapping("/akun/passkey/mulai")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> askToMake(HttpServletRequest request, Visit visit) {
        return question(ceremony.toMake(own(visit), Callers.origin(request)));
    }

    @PostMapping("/akun/passkey")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> make(
            @RequestParam String ticket,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            Visit visit) {
        String called = label.isBlank() ? Callers.of(request).device() : label.strip();
        try {
            ceremony.made(
                    own(visit),
                    Callers.origin(request),
                    ticket,
                    answer,
                    called.substring(0, Math.min(called.length(), LONGEST_LABEL)),
                    visit.visitor().actor());
            return answer(HttpStatus.OK, Map.of("to", "/akun#passkey"));
        } catch (Refusal refusal) {
            return refused(refusal.finding().problem(), visit);
        }
    }

    private static String own(Visit visit) {
        Optional<String> account = visit.visitor().account();
        return account.orElseThrow(() -> Refusal.because(Problem.ACCOUNT_UNKNOWN));
    }

    private ResponseEntity<byte[]> question(PasskeyCeremony.Question question) {
        return answer(
                HttpStatus.OK,
                Map.of("ticket", question.ticket(), "options", json.readTree(question.options())));
    }

    private ResponseEntity<byte[]> refused(Problem problem, Visit visit) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Map.of(
                        "sentence",
                        problem.sentence(visit.language())
                                + " "
                                + problem.advice(visit.language())));
    }

    private ResponseEntity<byte[]> answer(HttpStatusCode status, Map<String, ?> content) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(content));
    }
}
