package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Grant;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Role;
import id.lokmin.access.SignInAnswer;
import id.lokmin.access.SignIns;
import id.lokmin.access.Visit;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The very first account, where a data folder has areas or figures but nobody who can sign in: made
 * at the machine itself, and only while there is none.
 */
@Controller
@ConditionalOnWebApplication
class FirstAccountPage {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Pages pages;

    FirstAccountPage(
            Accounts accounts,
            SignIns signIns,
            Entrance entrance,
            Visitors visitors,
            Pages pages) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.entrance = entrance;
        this.visitors = visitors;
        this.pages = pages;
    }

    @GetMapping(Door.FIRST)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> page(HttpServletRequest request, Visit visit) {
        if (!visitors.isWithoutAccounts()) {
            return Redirect.to(Door.SIGN_IN);
        }
        return page(HttpStatus.OK, request, visit, "", "", "", "");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            HttpServletRequest request,
            Visit visit,
            String signIn,
            String shownAs,
            String wrongField,
            String wrong) {
        Texts texts = visit.texts("access");
        return pages.page(
                status,
                "access/web/first.jte",
                new FirstAccountView(
                        visit.frame(texts.get("first.title")).with("access.css"),
                        texts,
                        visitors.mayBegin(request),
                        signIn,
                        shownAs,
                        wrongField,
                        wrong));
    }

    @PostMapping(Door.FIRST)
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> make(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String tampil,
            @RequestParam(defaultValue = "") String sandi,
            HttpServletRequest request,
            Visit visit) {
        if (!visitors.mayBegin(request)) {
            throw Refusal.because(Problem.ACCOUNTS_THERE_ALREADY);
        }
        try {
            Account account =
                    accounts.first(
                            nama, tampil, List.of(Grant.everywhere(Role.KEEPER)), sandi);
            return signIns.withoutAsking(account, Callers.of(request))
                            instanceof SignInAnswer.Welcome(Account entered, String token)
                    ? entrance.welcome(request, entered, token, "/")
                    : Redirect.to(Door.SIGN_IN);
        } catch (Refusal refusal) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    request,
                    visit,
                    nama,
                    tampil,
                    AccountFields.of(refusal.finding().problem()),
                    refusal.finding().sentence(visit.language())
                            + " "
                            + refusal.finding().advice(visit.language()));
        }
    }
}
