package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Audit;
import id.lokmin.access.AuditEntry;
import id.lokmin.access.AuditQuestion;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail to read: by who, what and when, page by page, as a table to take away. */
@Controller
@ConditionalOnWebApplication
class AuditPage {

    private static final String ADDRESS = "/pengaturan/jejak";
    private static final int ON_A_PAGE = 50;
    private static final int MOST_TAKEN_AWAY = 100_000;

    record Row(String when, String who, String what, String subject, String detail) {}

    record Choice(String value, String words, boolean chosen) {}

    record View(
            Frame frame,
            Texts texts,
            AuditAsked asked,
            List<Choice> actors,
            List<Choice> acts,
            String count,
            List<Row> rows,
            String newer,
            String older,
            String csv,
            String xlsx,
            String wrong) {}

    private final Audit audit;
    private final Accounts accounts;
    private final Moments moments;
    private final Pages pages;

    AuditPage(Audit audit, Accounts accounts, Moments moments, Pages pages) {
        this.audit = audit;
        this.accounts = accounts;
        this.moments = moments;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_AUDIT)
    ResponseEntity<byte[]> page(@RequestParam Map<String, String> address, Visit visit) {
        Texts texts = visit.texts("access");
        AuditAsked asked = AuditAsked.of(address);
        Optional<String> wrong = asked.wrongDate();
        AuditQuestion question =
                wrong.isPresent() ? AuditQuestion.everything() : asked.question(moments.zone());
        int count = audit.count(question);
        List<Row> rows = rows(audit.find(question, asked.page() * ON_A_PAGE, ON_A_PAGE), visit);
        boolean more = (asked.page() + 1) * ON_A_PAGE < count;
        return pages.page(
                wrong.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "access/web/audit.jte",
                new View(
                        visit.frame(texts.get("audit.title"), Section.SETTINGS).with("access.css"),
                        texts,
                        asked,
                        choices(audit.actors(), asked.who(), actor -> actor),
                        choices(audit.acts(), asked.what(), act -> act(act, texts)),
                        texts.get("audit.count", Formats.of(visit.language()).number(count)),
                        rows,
                        asked.page() > 0 ? asked.at(ADDRESS, asked.page() - 1) : "",
                        more ? asked.at(ADDRESS, asked.page() + 1) : "",
                        asked.at(ADDRESS + ".csv", 0),
                        asked.at(ADDRESS + ".xlsx", 0),
                        wrong.map(date -> texts.get("audit.date_wrong", date)).orElse("")));
    }

    private static List<Choice> choices(
            List<String> values, String chosen, UnaryOperator<String> words) {
        return values.stream()
                .map(value -> new Choice(value, words.apply(value), value.equals(chosen)))
                .toList();
    }

    /** The act in words where there are some; its stable name otherwise. */
    private static String act(String act, Texts texts) {
        return texts.has("act." + act) ? texts.get("act." + act) : act;
    }

    private List<Row> rows(List<AuditEntry> entries, Visit visit) {
        Texts texts = visit.texts("access");
        Map<String, String> names =
                accounts.list().stream().collect(Collectors.toMap(Account::id, Account::signIn));
        return entries.stream()
                .map(entry ->
                        new Row(
                                moments.words(entry.at(), visit),
                                entry.actor(),
                                act(entry.act(), texts),
                                names.getOrDefault(entry.subject(), entry.subject()),
                                entry.detail()))
                .toList();
    }

    @GetMapping(ADDRESS + ".csv")
    @Needs(Permission.SEE_AUDIT)
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> address, Visit visit) {
        return Download.of("jejak.csv", new AuditTable(visit.texts("access"), all(address)).csv());
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(Permission.SEE_AUDIT)
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> address, Visit visit) {
        List<AuditEntry> entries = all(address);
        return Download.of(
                "jejak.xlsx",
                new AuditTable(visit.texts("access"), entries)
                        .xlsx(rows(entries, visit), moments.zone()));
    }

    private List<AuditEntry> all(Map<String, String> address) {
        AuditAsked asked = AuditAsked.of(address);
        return audit.find(
                asked.wrongDate().isPresent()
                        ? AuditQuestion.everything()
                        : asked.question(moments.zone()),
                0,
                MOST_TAKEN_AWAY);
    }

    @PostMapping(ADDRESS + "/periksa")
    @Needs(Permission.SEE_AUDIT)
    ResponseEntity<byte[]> check(Visit visit) {
        Texts texts = visit.texts("access");
        Formats formats = Formats.of(visit.language());
        Notice found =
                audit.firstBroken()
                        .map(line -> Notice.failed(texts.get("audit.broken", formats.number(line))))
                        .orElseGet(() ->
                                Notice.done(
                                        texts.get(
                                                "audit.whole",
                                                formats.number(
                                                        audit.count(AuditQuestion.everything())))));
        return Redirect.to(ADDRESS, found);
    }
}
