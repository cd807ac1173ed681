package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.AreaTree;
import id.lokmin.access.Grant;
import id.lokmin.access.Issued;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who can sign in, and making a new account. */
@Controller
@ConditionalOnWebApplication
class AccountsPage {

    static final String ADDRESS = "/pengaturan/akun";

    /**
     * An account in the list.
     *
     * @param sign ✓ where it opens something, ✕ where it is closed, ! where something is lacking
     */
    record Row(String id, String shownAs, String signIn, String roles, String state, String sign) {}

    record View(Frame frame, Texts texts, String search, List<Row> rows) {}

    record NewView(
            Frame frame,
            Texts texts,
            String signIn,
            String shownAs,
            List<RolesForm.Choice> roles,
            String wrongField,
            String wrong) {

        boolean isWrong(String field) {
            return wrongField.equals(field);
        }
    }

    /** A start password, shown once. */
    record IssuedView(Frame frame, Texts texts, String shownAs, String signIn, String password) {}

    private final Accounts accounts;
    private final Pages pages;

    AccountsPage(Accounts accounts, Pages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> page(@RequestParam(defaultValue = "") String q, Visit visit) {
        Texts texts = visit.texts("access");
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<Row> rows =
                accounts.list().stream()
                        .filter(account -> fits(account, wanted))
                        .map(account -> row(account, visit))
                        .toList();
        return pages.page(
                HttpStatus.OK,
                "access/web/accounts.jte",
                new View(
                        visit.frame(texts.get("accounts.title"), Section.SETTINGS)
                                .with("access.css"),
                        texts,
                        q,
                        rows));
    }

    private static boolean fits(Account account, String wanted) {
        return account.signIn().contains(wanted)
                || account.shownAs().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Row row(Account account, Visit visit) {
        String state = state(account, visit.visitor().areas());
        return new Row(
                account.id(),
                account.shownAs(),
                account.signIn(),
                RoleWords.of(account.grants(), visit),
                visit.texts("access").get(state),
                switch (state) {
                    case "accounts.open", "accounts.must_change" -> "✓";
                    case "accounts.closed" -> "✕";
                    default -> "!";
                });
    }

    /** Key of the one thing to know about an account first. */
    static String state(Account account, AreaTree areas) {
        if (account.isDisabled()) {
            return "accounts.closed";
        }
        if (account.grants().isEmpty()) {
            return "accounts.no_role";
        }
        boolean lacksArea =
                account.grants().stream().anyMatch(grant -> !grant.holdsSomewhere(areas));
        if (lacksArea) {
            return "accounts.no_area";
        }
        return account.mustChange() ? "accounts.must_change" : "accounts.open";
    }

    @GetMapping(ADDRESS + "/baru")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> form(Visit visit) {
        return form(HttpStatus.OK, visit, "", "", List.of(), "", "");
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status,
            Visit visit,
            String signIn,
            String shownAs,
            List<Grant> grants,
            String wrongField,
            String wrong) {
        Texts texts = visit.texts("access");
        return pages.page(
                status,
                "access/web/newaccount.jte",
                new NewView(
                        below(visit, texts.get("account.new.title")),
                        texts,
                        signIn,
                        shownAs,
                        RolesForm.choices(grants, visit),
                        wrongField,
                        wrong));
    }

    /** The frame of a page below the list. */
    static Frame below(Visit visit, String title) {
        return visit.frame(
                        title,
                        Section.SETTINGS,
                        new Crumb(visit.texts("access").get("accounts.title"), ADDRESS))
                .with("access.css");
    }

    @PostMapping(ADDRESS + "/baru")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> make(@RequestParam MultiValueMap<String, String> form, Visit visit) {
        String signIn = first(form, AccountFields.SIGN_IN);
        String shownAs = first(form, AccountFields.SHOWN_AS);
        try {
            List<Grant> grants = RolesForm.read(form, visit);
            return issued(
                    accounts.create(signIn, shownAs, grants, visit.visitor().actor()),
                    visit,
                    pages);
        } catch (Refusal refusal) {
            return form(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    visit,
                    signIn,
                    shownAs,
                    RolesForm.readGently(form),
                    AccountFields.of(refusal.finding().problem()),
                    refusal.finding().sentence(visit.language())
                            + " "
                            + refusal.finding().advice(visit.language()));
        }
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst();
    }

    /**
     * A start password, as the answer to the form: it is stored nowhere, so no page could be asked
     * for it afterwards, and sending the form twice makes another one or is refused.
     */
    static ResponseEntity<byte[]> issued(Issued issued, Visit visit, Pages pages) {
        Texts texts = visit.texts("access");
        return pages.page(
                HttpStatus.OK,
                "access/web/issued.jte",
                new IssuedView(
                        below(visit, texts.get("issued.title")),
                        texts,
                        issued.account().shownAs(),
                        issued.account().signIn(),
                        issued.startPassword()));
    }
}
