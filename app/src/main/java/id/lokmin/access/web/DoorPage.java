package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.SignInAnswer;
import id.lokmin.access.SignIns;
import id.lokmin.access.Visit;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and a password, then a code where one is wanted; signing out. */
@Controller
@ConditionalOnWebApplication
class DoorPage {

    private final SignIns signIns;
    private final Demonstration demonstration;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Pages pages;

    DoorPage(
            SignIns signIns,
            Demonstration demonstration,
            Entrance entrance,
            Visitors visitors,
            Pages pages) {
        this.signIns = signIns;
        this.demonstration = demonstration;
        this.entrance = entrance;
        this.visitors = visitors;
        this.pages = pages;
    }

    @GetMapping(Door.SIGN_IN)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> door(
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        if (visit.visitor().isSignedIn()) {
            return Redirect.to(Door.inside(wanted));
        }
        if (visitors.mayBegin(request)) {
            return Redirect.to(Door.WIZARD);
        }
        if (visitors.isWithoutAccounts()) {
            return Redirect.to(Door.START_CODE);
        }
        return door(HttpStatus.OK, visit, "", Door.inside(wanted), "", "");
    }

    private ResponseEntity<byte[]> door(
            HttpStatus status,
            Visit visit,
            String typed,
            String wanted,
            String wrong,
            String advice) {
        Texts texts = visit.texts("access");
        List<SignInView.Sample> samples =
                demonstration.accounts().stream()
                        .map(account ->
                                new SignInView.Sample(
                                        account.id(),
                                        account.shownAs(),
                                        RoleWords.of(account.grants(), visit, visitors.areas())))
                        .toList();
        return pages.page(
                status,
                "access/web/signin.jte",
                new SignInView(
                        visit.frame(texts.get("signin.title")).with("access.css", "access.js"),
                        texts,
                        typed,
                        wanted,
                        wrong,
                        advice,
                        samples));
    }

    @PostMapping(Door.SIGN_IN)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> enter(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        String inside = Door.inside(wanted);
        Texts texts = visit.texts("access");
        SignInAnswer answer = signIns.withPassword(nama, sandi, Callers.of(request));
        return switch (answer) {
            case SignInAnswer.Welcome(Account account, String token) ->
                    entrance.welcome(request, account, token, inside);
            case SignInAnswer.CodeWanted(String token) ->
                    Entrance.carrying(
                            Redirect.to(Door.withWanted(Door.CODE, inside)), request, token);
            case SignInAnswer.Closed _ ->
                    door(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visit,
                            nama,
                            inside,
                            texts.get("signin.closed"),
                            texts.get("signin.closed.do"));
            case SignInAnswer.Wrong _, SignInAnswer.Expired _ ->
                    door(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visit,
                            nama,
                            inside,
                            texts.get("signin.wrong"),
                            texts.get("signin.wrong.do"));
            case SignInAnswer.Wait(var howLong) ->
                    door(
                            HttpStatus.TOO_MANY_REQUESTS,
                            visit,
                            nama,
                            inside,
                            texts.get("signin.wait", Waits.words(howLong, visit)),
                            texts.get("signin.wait.do"));
            case SignInAnswer.Busy _ ->
                    door(
                            HttpStatus.TOO_MANY_REQUESTS,
                            visit,
                            nama,
                            inside,
                            Problem.SIGN_IN_BUSY.sentence(visit.language()),
                            Problem.SIGN_IN_BUSY.advice(visit.language()));
        };
    }

    @GetMapping(Door.CODE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> code(
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted, Visit visit) {
        return code(HttpStatus.OK, visit, Door.inside(wanted), "", "");
    }

    private ResponseEntity<byte[]> code(
            HttpStatus status, Visit visit, String wanted, String wrong, String advice) {
        Texts texts = visit.texts("access");
        return pages.page(
                status,
                "access/web/code.jte",
                new SignInView(
                        visit.frame(texts.get("code.title")).with("access.css"),
                        texts,
                        "",
                        wanted,
                        wrong,
                        advice,
                        List.of()));
    }

    @PostMapping(Door.CODE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> enterCode(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        String inside = Door.inside(wanted);
        Texts texts = visit.texts("access");
        SignInAnswer answer =
                signIns.withCode(
                        SessionCookie.token(request).orElse(""), kode, Callers.of(request));
        return switch (answer) {
            case SignInAnswer.Welcome(Account account, String token) ->
                    entrance.welcome(request, account, token, inside);
            case SignInAnswer.Wait(var howLong) ->
                    code(
                            HttpStatus.TOO_MANY_REQUESTS,
                            visit,
                            inside,
                            texts.get("signin.wait", Waits.words(howLong, visit)),
                            texts.get("signin.wait.do"));
            case SignInAnswer.Wrong _ ->
                    code(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visit,
                            inside,
                            texts.get("code.wrong"),
                            texts.get("code.wrong.do"));
            case SignInAnswer.CodeWanted _,
                    SignInAnswer.Busy _,
                    SignInAnswer.Closed _,
                    SignInAnswer.Expired _ ->
                    Redirect.to(
                            Door.withWanted(Door.SIGN_IN, inside),
                            Notice.mind(texts.get("code.expired")));
        };
    }

    /** One click in the demonstration, and nowhere else. */
    @PostMapping("/masuk/contoh")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> enterSample(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted,
            HttpServletRequest request,
            Visit visit) {
        Optional<Account> sample =
                demonstration.accounts().stream()
                        .filter(account -> account.id().equals(akun))
                        .findFirst();
        if (sample.isPresent()
                && signIns.withoutAsking(sample.get(), Callers.of(request))
                        instanceof SignInAnswer.Welcome(Account account, String token)) {
            return entrance.welcome(request, account, token, Door.inside(wanted));
        }
        return Redirect.to(
                Door.SIGN_IN, Notice.failed(visit.texts("access").get("signin.no_sample")));
    }

    @PostMapping("/keluar")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> leave(HttpServletRequest request, Visit visit) {
        SessionCookie.token(request).ifPresent(signIns::signOut);
        ResponseEntity<byte[]> door =
                Redirect.to(Door.SIGN_IN, Notice.done(visit.texts("access").get("door.left")));
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(door.getHeaders());
        headers.add(HttpHeaders.SET_COOKIE, SessionCookie.gone(request));
        return new ResponseEntity<>(headers, door.getStatusCode());
    }
}
