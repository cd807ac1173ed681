package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Needs;
import id.lokmin.access.OneTimeCodes;
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
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One account: its roles, name, start password, second factor, closing it. Nobody manages an
 * account that may do more than they may: a start password would hand it to them.
 */
@Controller
@ConditionalOnWebApplication
class AccountPage {

    record View(
            Frame frame,
            Texts texts,
            Account account,
            String made,
            String last,
            boolean own,
            boolean codesOn,
            List<RolesForm.Choice> roles,
            String wrong) {

        boolean isOpen() {
            return !account.isDisabled();
        }
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final OneTimeCodes codes;
    private final Moments moments;
    private final Pages pages;

    AccountPage(
            Accounts accounts,
            Sessions sessions,
            OneTimeCodes codes,
            Moments moments,
            Pages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.moments = moments;
        this.pages = pages;
    }

    private static String address(String id) {
        return AccountsPage.ADDRESS + "/" + id;
    }

    /** The account, where the visitor may manage it. */
    private Account managed(String id, Visit visit) {
        Account account = accounts.get(id);
        account.grants().stream()
                .filter(grant -> !visit.visitor().covers(grant.role()))
                .findFirst()
                .ifPresent(grant -> {
                    throw Refusal.because(
                            Problem.ROLE_ABOVE_OWN, RoleWords.of(grant.role(), visit));
                });
        return account;
    }

    private static boolean isOwn(String id, Visit visit) {
        return visit.visitor().account().filter(id::equals).isPresent();
    }

    @GetMapping(AccountsPage.ADDRESS + "/{account}")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> page(@PathVariable String account, Visit visit) {
        return page(HttpStatus.OK, managed(account, visit), visit, "");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Account account, Visit visit, String wrong) {
        Texts texts = visit.texts("access");
        String last =
                sessions.list(account.id()).stream()
                        .findFirst()
                        .map(Session::seen)
                        .map(seen -> texts.get("account.last", moments.words(seen, visit)))
                        .orElseGet(() -> texts.get("account.never"));
        return pages.page(
                status,
                "access/web/account.jte",
                new View(
                        AccountsPage.below(visit, account.shownAs()),
                        texts,
                        account,
                        texts.get("account.created", moments.words(account.createdAt(), visit)),
                        last,
                        isOwn(account.id(), visit),
                        codes.isOn(account.id()),
                        RolesForm.choices(account.grants(), visit),
                        wrong));
    }

    @PostMapping(AccountsPage.ADDRESS + "/{account}/peran")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> grant(
            @PathVariable String account,
            @RequestParam MultiValueMap<String, String> form,
            Visit visit) {
        Account before = managed(account, visit);
        try {
            accounts.grant(account, RolesForm.read(form, visit), visit.visitor().actor());
        } catch (Refusal refusal) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    before,
                    visit,
                    refusal.finding().sentence(visit.language())
                            + " "
                            + refusal.finding().advice(visit.language()));
        }
        return done(account, "account.saved", visit);
    }

    @PostMapping(AccountsPage.ADDRESS + "/{account}/nama")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> rename(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String tampil,
            Visit visit) {
        managed(account, visit);
        try {
            accounts.rename(account, tampil, visit.visitor().actor());
        } catch (Refusal refusal) {
            return Redirect.to(
                    address(account), Notice.failed(refusal.finding().sentence(visit.language())));
        }
        return done(account, "account.renamed", visit);
    }

    @PostMapping(AccountsPage.ADDRESS + "/{account}/sandi")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> reset(@PathVariable String account, Visit visit) {
        managed(account, visit);
        return AccountsPage.issued(accounts.reset(account, visit.visitor().actor()), visit, pages);
    }

    @PostMapping(AccountsPage.ADDRESS + "/{account}/kode/hapus")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> turnCodesOff(@PathVariable String account, Visit visit) {
        managed(account, visit);
        codes.turnOff(account, visit.visitor().actor());
        return done(account, "account.codes.off", visit);
    }

    @PostMapping(AccountsPage.ADDRESS + "/{account}/tutup")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> close(@PathVariable String account, Visit visit) {
        managed(account, visit);
        if (isOwn(account, visit)) {
            throw Refusal.because(Problem.LAST_KEEPER);
        }
        accounts.disable(account, visit.visitor().actor());
        return Redirect.to(
                address(account),
                Notice.done(visit.texts("access").get("account.closed"))
                        .undoAt(address(account) + "/tutup" + Notice.UNDOING));
    }

    @PostMapping(
            path = {
                AccountsPage.ADDRESS + "/{account}/buka",
                AccountsPage.ADDRESS + "/{account}/tutup" + Notice.UNDOING
            })
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> reopen(@PathVariable String account, Visit visit) {
        managed(account, visit);
        accounts.enable(account, visit.visitor().actor());
        return done(account, "account.reopened", visit);
    }

    private static ResponseEntity<byte[]> done(String account, String told, Visit visit) {
        return Redirect.to(address(account), Notice.done(visit.texts("access").get(told)));
    }
}
