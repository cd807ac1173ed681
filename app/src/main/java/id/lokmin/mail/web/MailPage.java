package id.lokmin.mail.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.mail.Mail;
import id.lokmin.mail.MailAddress;
import id.lokmin.mail.MailProgress;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Postman;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting the server of letters, sending one to try it, and what became of the latest. */
@Controller
@ConditionalOnWebApplication
class MailPage {

    static final String ADDRESS = "/pengaturan/surel";

    /** The letters that are sent to try the server. */
    private static final String TRIAL = "uji";

    private static final int LATEST = 20;
    private static final int LONGEST = 200;

    /** A way to speak to the server. */
    record Way(String code, String words, int port, boolean chosen) {}

    /** A letter: what it was, how far it is, when; neither to whom nor what it says. */
    record Line(String what, String state, String tone, String at) {}

    /**
     * The page.
     *
     * @param known whether a server was ever set
     * @param on whether letters leave
     * @param hasPassword whether one is kept; it is never shown
     */
    record View(
            Frame frame,
            Texts texts,
            boolean known,
            boolean on,
            boolean hasPassword,
            List<Way> ways,
            Form form,
            MailProgress trial,
            List<Line> lines,
            boolean waiting) {}

    private final MailSettings settings;
    private final Outbox outbox;
    private final Postman postman;
    private final Institutions institutions;
    private final Pages pages;
    private final Clock clock;

    MailPage(
            MailSettings settings,
            Outbox outbox,
            Postman postman,
            Institutions institutions,
            Pages pages,
            Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.postman = postman;
        this.institutions = institutions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> page(Visit visit) {
        return page(visit, Form.of(Map.of()));
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> save(@RequestParam Map<String, String> typed, Visit visit) {
        Texts texts = visit.texts("mail");
        Form form = Form.of(typed);
        Optional<MailServer> wanted = read(form, texts);
        if (wanted.isEmpty()) {
            return page(visit, form);
        }
        settings.use(wanted.get(), visit.visitor().actor());
        postman.hurry();
        return Redirect.to(ADDRESS, Notice.done(texts.get("server.saved")));
    }

    private Optional<MailServer> read(Form form, Texts texts) {
        if (!form.typed("host").matches("[A-Za-z0-9.-]{1,200}")) {
            form.refuse("host", texts.get("server.host.wrong"));
        }
        if (!form.typed("port").matches("[1-9][0-9]{0,4}")
                || Integer.parseInt(form.typed("port")) > 65_535) {
            form.refuse("port", texts.get("server.port.wrong"));
        }
        Optional<Security> security = Security.find(form.typed("security"));
        if (security.isEmpty()) {
            form.refuse("security", texts.get("server.security.wrong"));
        }
        if (!MailAddress.isOne(form.typed("sender"))) {
            form.refuse("sender", texts.get("server.sender.wrong"));
        }
        if (form.typed("user").length() > LONGEST || form.typed("password").length() > LONGEST) {
            form.refuse("user", texts.get("server.long"));
        }
        String password = password(form);
        if (security.filter(Security.NONE::equals).isPresent() && !password.isEmpty()) {
            form.refuse("security", texts.get("server.security.clear"));
        }
        return form.isWrong()
                ? Optional.empty()
                : Optional.of(
                        new MailServer(
                                form.typed("host"),
                                Integer.parseInt(form.typed("port")),
                                security.orElseThrow(),
                                form.typed("user"),
                                password,
                                form.typed("sender"),
                                form.has("itself")));
    }

    /** What was typed; left empty, the one that is kept for the same server and user. */
    private String password(Form form) {
        if (!form.typed("password").isEmpty() || form.typed("user").isEmpty()) {
            return form.typed("password");
        }
        return settings.known()
                .filter(known -> known.host().equals(form.typed("host")))
                .filter(known -> known.user().equals(form.typed("user")))
                .map(MailServer::password)
                .orElse("");
    }

    /** Sends a letter to oneself, to see whether it arrives. */
    @PostMapping(ADDRESS + "/uji")
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> trial(@RequestParam Map<String, String> typed, Visit visit) {
        Texts texts = visit.texts("mail");
        Form form = Form.of(typed);
        if (!MailAddress.isOne(form.typed("to"))) {
            form.refuse("to", texts.get("trial.wrong"));
            return page(visit, form);
        }
        outbox.post(
                new Mail(
                        TRIAL + "/" + Ids.next(clock),
                        TRIAL,
                        form.typed("to"),
                        texts.get("trial.subject", visit.office()),
                        texts.get("trial.text", visit.office())),
                visit.visitor().actor());
        postman.hurry();
        return Redirect.to(ADDRESS, Notice.done(texts.get("trial.posted")));
    }

    @PostMapping(ADDRESS + "/mati")
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> off(Visit visit) {
        settings.turn(false, visit.visitor().actor());
        return Redirect.to(
                ADDRESS,
                Notice.done(visit.texts("mail").get("server.off.done"))
                        .undoAt(ADDRESS + "/mati" + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/mati" + Notice.UNDOING)
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> on(Visit visit) {
        settings.turn(true, visit.visitor().actor());
        postman.hurry();
        return Redirect.to(ADDRESS, Notice.done(visit.texts("mail").get("server.on.done")));
    }

    /** Tries at once what stays to be sent. */
    @PostMapping(ADDRESS + "/lagi")
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> again(Visit visit) {
        postman.hurry();
        return Redirect.to(ADDRESS, Notice.done(visit.texts("mail").get("latest.again.done")));
    }

    /** How far the letters of a bundle are, for a page that watches them. */
    @GetMapping(MailProgress.ROOT)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> progress(@RequestParam String berkas, Visit visit) {
        return pages.page(
                HttpStatus.OK,
                "mail/progress.jte",
                MailProgress.of(berkas, outbox.progress(berkas), visit.texts("mail")));
    }

    private ResponseEntity<byte[]> page(Visit visit, Form form) {
        Texts texts = visit.texts("mail");
        Optional<MailServer> known = settings.known();
        Form shown = form.over(known.map(MailPage::fields).orElseGet(MailPage::empty));
        Formats formats = Formats.of(visit.language());
        ZoneId zone = institutions.find().map(Institution::zone).orElse(ZoneId.of("Asia/Jakarta"));
        return pages.page(
                form.status(),
                "mail/web/mail.jte",
                new View(
                        visit.frame(texts.get("server.title"), Section.SETTINGS)
                                .with("mail.css", MailProgress.SCRIPT),
                        texts,
                        known.isPresent(),
                        settings.server().isPresent(),
                        known.filter(one -> !one.password().isEmpty()).isPresent(),
                        Arrays.stream(Security.values())
                                .map(one -> way(one, shown, texts))
                                .toList(),
                        shown,
                        MailProgress.of(TRIAL, outbox.progress(TRIAL), texts),
                        outbox.latest(LATEST).stream()
                                .map(letter -> line(letter, texts, formats, zone))
                                .toList(),
                        outbox.isWaiting()));
    }

    private static Way way(Security security, Form shown, Texts texts) {
        return new Way(
                security.code(),
                texts.get("security." + security.code()),
                security.usualPort(),
                security.code().equals(shown.typed("security")));
    }

    private static Line line(Posted letter, Texts texts, Formats formats, ZoneId zone) {
        String kind = letter.bundle().split("[ /]", 2)[0];
        return new Line(
                texts.get("kind." + kind),
                MailProgress.words(letter, texts),
                switch (letter.state()) {
                    case SENT -> "good";
                    case FAILED -> "bad";
                    case WAITING, LEAVING -> letter.trouble().isPresent() ? "warning" : "muted";
                },
                formats.moment(letter.changed(), zone));
    }

    private static Map<String, String> fields(MailServer server) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("host", server.host());
        fields.put("port", String.valueOf(server.port()));
        fields.put("security", server.security().code());
        fields.put("user", server.user());
        fields.put("sender", server.sender());
        fields.put("itself", server.remindsItself() ? "1" : "");
        return fields;
    }

    private static Map<String, String> empty() {
        return Map.of(
                "security", Security.STARTTLS.code(),
                "port", String.valueOf(Security.STARTTLS.usualPort()));
    }
}
