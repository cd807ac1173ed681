package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Needs;
import id.lokmin.access.OneTimeCodes;
import id.lokmin.access.Passkeys;
import id.lokmin.access.Permission;
import id.lokmin.access.Session;
import id.lokmin.access.Sessions;
import id.lokmin.access.Visit;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: name, password, second factor, passkeys, sessions. */
@Controller
@ConditionalOnWebApplication
class OwnAccountPage {

    /** A row of the list of sessions or passkeys. */
    record Row(String id, String name, String told, boolean here) {}

    record View(
            Frame frame,
            Texts texts,
            Account account,
            String roles,
            boolean codesOn,
            int recoveryLeft,
            List<Row> passkeys,
            List<Row> sessions) {}

    record PasswordView(
            Frame frame,
            Texts texts,
            boolean must,
            String signIn,
            String wanted,
            String wrongField,
            String wrong) {

        boolean isWrong(String field) {
            return wrongField.equals(field);
        }
    }

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Visitors visitors;
    private final Moments moments;
    private final Pages pages;

    OwnAccountPage(
            Accounts accounts,
            OneTimeCodes codes,
            Passkeys passkeys,
            Sessions sessions,
            Visitors visitors,
            Moments moments,
            Pages pages) {
        this.accounts = accounts;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.visitors = visitors;
        this.moments = moments;
        this.pages = pages;
    }

    /** The account of who asks. */
    static String own(Visit visit) {
        return visit.visitor()
                .account()
                .orElseThrow(() -> Refusal.because(Problem.ACCOUNT_UNKNOWN));
    }

    @GetMapping("/akun")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> page(HttpServletRequest request, Visit visit) {
        Account account = accounts.get(own(visit));
        Texts texts = visit.texts("access");
        String present = visitors.session(request).map(Session::id).orElse("");
        List<Row> devices =
                sessions.list(account.id()).stream()
                        .map(session ->
                                new Row(
                                        session.id(),
                                        session.device().equals("?")
                                                ? texts.get("own.device_unknown")
                                                : session.device(),
                                        texts.get(
                                                "own.session",
                                                at(session.began(), visit),
                                                at(session.seen(), visit),
                                                session.address()),
                                        session.id().equals(present)))
                        .toList();
        List<Row> keys =
                passkeys.list(account.id()).stream()
                        .map(key ->
                                new Row(
                                        key.id(),
                                        key.label(),
                                        texts.get(
                                                "own.passkey",
                                                at(key.made(), visit),
                                                at(key.used(), visit)),
                                        false))
                        .toList();
        return pages.page(
                HttpStatus.OK,
                "access/web/own.jte",
                new View(
                        visit.frame(texts.get("own.title")).with("access.css", "access.js"),
                        texts,
                        account,
                        RoleWords.of(account.grants(), visit),
                        codes.isOn(account.id()),
                        codes.recoveryLeft(account.id()),
                        keys,
                        devices));
    }

    private String at(Instant moment, Visit visit) {
        return moments.words(moment, visit);
    }

    @PostMapping("/akun/nama")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> rename(@RequestParam(defaultValue = "") String tampil, Visit visit) {
        Texts texts = visit.texts("access");
        try {
            accounts.rename(own(visit), tampil, visit.visitor().actor());
            return Redirect.to("/akun", Notice.done(texts.get("own.renamed")));
        } catch (Refusal refusal) {
            return Redirect.to(
                    "/akun", Notice.failed(refusal.finding().sentence(visit.language())));
        }
    }

    @GetMapping(Door.OWN_PASSWORD)
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> password(
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted, Visit visit) {
        return password(HttpStatus.OK, visit, Door.inside(wanted), "", "");
    }

    private ResponseEntity<byte[]> password(
            HttpStatus status, Visit visit, String wanted, String wrongField, String wrong) {
        Texts texts = visit.texts("access");
        Account account = accounts.get(own(visit));
        return pages.page(
                status,
                "access/web/password.jte",
                new PasswordView(
                        visit.frame(texts.get("password.title")).with("access.css"),
                        texts,
                        account.mustChange(),
                        account.signIn(),
                        wanted,
                        wrongField,
                        wrong));
    }

    @PostMapping(Door.OWN_PASSWORD)
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> changePassword(
            @RequestParam(defaultValue = "") String sekarang,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        String id = own(visit);
        boolean must = accounts.get(id).mustChange();
        try {
            accounts.changePassword(id, sekarang, sandi, visit.visitor().actor());
        } catch (Refusal refusal) {
            return password(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    visit,
                    Door.inside(wanted),
                    AccountFields.of(refusal.finding().problem()),
                    refusal.finding().sentence(visit.language())
                            + " "
                            + refusal.finding().advice(visit.language()));
        }
        visitors.session(request)
                .ifPresent(kept -> sessions.endOthers(id, kept.id(), visit.visitor().actor()));
        return Redirect.to(
                must ? Door.inside(wanted) : "/akun",
                Notice.done(visit.texts("access").get("password.changed")));
    }

    @PostMapping("/akun/sesi/{session}/akhiri")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> end(@PathVariable String session, Visit visit) {
        sessions.end(own(visit), session, visit.visitor().actor());
        return Redirect.to("/akun", Notice.done(visit.texts("access").get("own.ended")));
    }

    @PostMapping("/akun/sesi/akhiri")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> endOthers(HttpServletRequest request, Visit visit) {
        sessions.endOthers(
                own(visit),
                visitors.session(request).map(Session::id).orElse(""),
                visit.visitor().actor());
        return Redirect.to("/akun", Notice.done(visit.texts("access").get("own.ended_others")));
    }

    @PostMapping("/akun/passkey/{passkey}/hapus")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> removePasskey(@PathVariable String passkey, Visit visit) {
        passkeys.remove(own(visit), passkey, visit.visitor().actor());
        return Redirect.to("/akun", Notice.done(visit.texts("access").get("own.passkey_removed")));
    }
}
