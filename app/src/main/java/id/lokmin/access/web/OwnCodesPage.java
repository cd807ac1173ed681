package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Needs;
import id.lokmin.access.OneTimeCodes;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.access.totp.QrSquare;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turning one's second factor on and off: an app on the phone, and codes on paper. */
@Controller
@ConditionalOnWebApplication
class OwnCodesPage {

    /**
     * @param secret in groups of four, for typing where the camera fails
     */
    record SetUp(Frame frame, Texts texts, QrSquare square, String secret, String wrong) {}

    record Recovery(Frame frame, Texts texts, List<String> codes) {}

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Pages pages;

    OwnCodesPage(Accounts accounts, OneTimeCodes codes, Pages pages) {
        this.accounts = accounts;
        this.codes = codes;
        this.pages = pages;
    }

    @GetMapping("/akun/kode")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> page(Visit visit) {
        if (codes.isOn(OwnAccountPage.own(visit))) {
            return Redirect.to("/akun");
        }
        return setUp(HttpStatus.OK, visit, "");
    }

    private ResponseEntity<byte[]> setUp(HttpStatus status, Visit visit, String wrong) {
        Texts texts = visit.texts("access");
        Account account = accounts.get(OwnAccountPage.own(visit));
        String secret = codes.offered(account.id());
        return pages.page(
                status,
                "access/web/codes.jte",
                new SetUp(
                        frame(visit, "codes.title"),
                        texts,
                        QrSquare.of(uri(account, secret, visit.office())),
                        secret.replaceAll("(.{4})", "$1 ").strip(),
                        wrong));
    }

    private static Frame frame(Visit visit, String title) {
        Texts texts = visit.texts("access");
        return visit.frame(texts.get(title)).with("access.css");
    }

    /** As phone apps read it; see the key URI format of Google Authenticator. */
    private static String uri(Account account, String secret, String office) {
        String issuer = encoded(office.isEmpty() ? "Lokmin" : "Lokmin " + office);
        return "otpauth://totp/"
                + issuer
                + ":"
                + encoded(account.signIn())
                + "?secret="
                + secret
                + "&issuer="
                + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @PostMapping("/akun/kode")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> confirm(@RequestParam(defaultValue = "") String kode, Visit visit) {
        String id = OwnAccountPage.own(visit);
        if (codes.isOn(id)) {
            return Redirect.to("/akun");
        }
        Optional<List<String>> recovery = codes.confirm(id, kode, visit.visitor().actor());
        return recovery.isPresent()
                ? recovery(visit, recovery.get())
                : setUp(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        visit,
                        visit.texts("access").get("codes.wrong"));
    }

    /** The one page that is shown as the answer to a form: its codes exist nowhere else. */
    private ResponseEntity<byte[]> recovery(Visit visit, List<String> recovery) {
        return pages.page(
                HttpStatus.OK,
                "access/web/recovery.jte",
                new Recovery(frame(visit, "recovery.title"), visit.texts("access"), recovery));
    }

    @PostMapping("/akun/kode/cadangan")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> renew(@RequestParam(defaultValue = "") String sandi, Visit visit) {
        String id = OwnAccountPage.own(visit);
        if (!isOwner(id, sandi)) {
            return wrongPassword(visit);
        }
        return codes.isOn(id)
                ? recovery(visit, codes.renewRecovery(id, visit.visitor().actor()))
                : Redirect.to("/akun");
    }

    @PostMapping("/akun/kode/hapus")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> turnOff(@RequestParam(defaultValue = "") String sandi, Visit visit) {
        String id = OwnAccountPage.own(visit);
        if (!isOwner(id, sandi)) {
            return wrongPassword(visit);
        }
        codes.turnOff(id, visit.visitor().actor());
        return Redirect.to("/akun", Notice.done(visit.texts("access").get("codes.off")));
    }

    private boolean isOwner(String id, String password) {
        return accounts.opened(accounts.get(id).signIn(), password).isPresent();
    }

    private static ResponseEntity<byte[]> wrongPassword(Visit visit) {
        return Redirect.to(
                "/akun", Notice.failed(visit.texts("access").get("codes.wrong_password")));
    }
}
