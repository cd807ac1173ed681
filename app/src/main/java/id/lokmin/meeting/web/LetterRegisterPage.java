package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.meeting.invite.Letter;
import id.lokmin.meeting.invite.LetterBook;
import id.lokmin.meeting.web.LetterRegister.Line;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.paper.Table;
import id.lokmin.place.Institution.Office;
import id.lokmin.place.Institutions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Query;
import id.lokmin.shell.web.Redirect;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The registers of letters: what number went to whom, when, about what; of the Puskesmas and of the
 * Kecamatan, each by year. Letters that invite to no meeting are entered here too, so that no
 * number is given twice.
 */
@Controller
@ConditionalOnWebApplication
class LetterRegisterPage {

    static final String ADDRESS = "/pertemuan/surat";

    private static final int LONGEST = 200;

    record View(
            Frame frame,
            Texts texts,
            List<Choice> offices,
            List<Choice> years,
            String asked,
            String office,
            int year,
            List<Line> lines,
            String query,
            int next,
            boolean mayEnter,
            Form form) {}

    /** Which register is asked for, and what is looked for in it. */
    private record Asked(Issuer issuer, int year, String words) {

        Query query() {
            return new Query(Map.of("kantor", code(issuer)))
                    .with("tahun", String.valueOf(year))
                    .with("cari", words);
        }
    }

    private final LetterBook letters;
    private final LetterRegister register;
    private final Institutions institutions;
    private final PuskesmasDay day;
    private final Press press;
    private final Pages pages;
    private final Clock clock;

    LetterRegisterPage(
            LetterBook letters,
            LetterRegister register,
            Institutions institutions,
            PuskesmasDay day,
            Press press,
            Pages pages,
            Clock clock) {
        this.letters = letters;
        this.register = register;
        this.institutions = institutions;
        this.day = day;
        this.press = press;
        this.pages = pages;
        this.clock = clock;
    }

    private static String code(Issuer issuer) {
        return issuer.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Issuer> issuer(String code) {
        return Arrays.stream(Issuer.values()).filter(one -> code(one).equals(code)).findFirst();
    }

    private Asked asked(String kantor, Optional<Integer> tahun, String cari) {
        return new Asked(
                issuer(kantor).orElse(Issuer.PUSKESMAS),
                tahun.filter(year -> year >= 2000 && year < 2100)
                        .orElseGet(() ->
                                letters.years().stream().findFirst().orElse(day.today().getYear())),
                cari.strip());
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> page(
            @RequestParam(defaultValue = "") String kantor,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String cari,
            Visit visit) {
        return page(asked(kantor, tahun, cari), visit, Form.of(Map.of()));
    }

    /** Enters a letter that invites to no meeting. */
    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> enter(@RequestParam Map<String, String> typed, Visit visit) {
        Texts texts = visit.texts("invite");
        Form form = Form.of(typed);
        Issuer issuer =
                issuer(form.typed("issuer"))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<LocalDate> dated = dated(form, texts);
        if (!form.typed("number").matches("[1-9][0-9]{0,4}")) {
            form.refuse("number", texts.get("letter.number.wrong"));
        }
        for (String field : List.of("to", "matter")) {
            if (!form.has(field) || form.typed(field).length() > LONGEST) {
                form.refuse(field, texts.get("register." + field + ".wrong"));
            }
        }
        Asked shown = new Asked(issuer, dated.map(LocalDate::getYear).orElse(year()), "");
        if (form.isWrong()) {
            return page(shown, visit, form);
        }
        Letter letter = letter(issuer, dated.orElseThrow(), form);
        try {
            letters.enter(letter, visit.visitor().actor());
        } catch (Refusal taken) {
            form.refuse("number", texts.get("letter.number.taken", form.typed("number")));
            return page(shown, visit, form);
        }
        return Redirect.to(
                shown.query().at(ADDRESS),
                Notice.done(texts.get("register.entered", letter.written()))
                        .undoAt(address(letter) + Notice.UNDOING));
    }

    private int year() {
        return day.today().getYear();
    }

    private static Optional<LocalDate> dated(Form form, Texts texts) {
        try {
            return Optional.of(LocalDate.parse(form.typed("dated")));
        } catch (DateTimeException unreadable) {
            form.refuse("dated", texts.get("letter.dated.wrong"));
            return Optional.empty();
        }
    }

    private Letter letter(Issuer issuer, LocalDate dated, Form form) {
        int number = Integer.parseInt(form.typed("number"));
        return new Letter(
                issuer,
                dated.getYear(),
                number,
                LetterBook.written(
                        issuer.letterNumber(institutions.find()), dated.getYear(), number),
                form.typed("matter"),
                dated,
                form.typed("to"),
                Optional.empty(),
                false);
    }

    private static String address(Letter letter) {
        return ADDRESS + "/" + code(letter.issuer()) + "/" + letter.year() + "/" + letter.number();
    }

    /** Marks a number as not used; it stays in the register and is not given again. */
    @PostMapping({
        ADDRESS + "/{kantor}/{tahun}/{nomor}",
        ADDRESS + "/{kantor}/{tahun}/{nomor}" + Notice.UNDOING
    })
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> cancel(
            @PathVariable String kantor,
            @PathVariable int tahun,
            @PathVariable int nomor,
            Visit visit) {
        return mark(kantor, tahun, nomor, true, visit);
    }

    @PostMapping(ADDRESS + "/{kantor}/{tahun}/{nomor}/pakai" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> restore(
            @PathVariable String kantor,
            @PathVariable int tahun,
            @PathVariable int nomor,
            Visit visit) {
        return mark(kantor, tahun, nomor, false, visit);
    }

    private ResponseEntity<byte[]> mark(
            String kantor, int year, int number, boolean voided, Visit visit) {
        Issuer issuer =
                issuer(kantor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!letters.markVoid(issuer, year, number, voided, visit.visitor().actor())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Notice told =
                Notice.done(
                        visit.texts("invite")
                                .get(voided ? "register.voided" : "register.restored", number));
        String back =
                ADDRESS + "/" + kantor + "/" + year + "/" + number + "/pakai" + Notice.UNDOING;
        return Redirect.to(
                new Asked(issuer, year, "").query().at(ADDRESS), voided ? told.undoAt(back) : told);
    }

    private ResponseEntity<byte[]> page(Asked asked, Visit visit, Form form) {
        Texts texts = visit.texts("invite");
        TreeSet<Integer> years = new TreeSet<>(letters.years());
        years.add(asked.year());
        years.add(year());
        int next = letters.next(asked.issuer(), asked.year());
        return pages.page(
                form.status(),
                "meeting/web/register.jte",
                new View(
                        visit.frame(texts.get("register.title"), Section.MEETINGS)
                                .with("meeting.css"),
                        texts,
                        Arrays.stream(Issuer.values())
                                .map(one ->
                                        new Choice(
                                                code(one),
                                                texts.get("letter." + code(one)),
                                                one == asked.issuer()))
                                .toList(),
                        years.descendingSet().stream()
                                .map(one ->
                                        new Choice("" + one, "" + one, one.equals(asked.year())))
                                .toList(),
                        asked.words(),
                        code(asked.issuer()),
                        asked.year(),
                        register.lines(
                                asked.issuer(),
                                asked.year(),
                                asked.words(),
                                texts,
                                Formats.of(visit.language())),
                        asked.query().at(""),
                        next,
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        form.over(Map.of("number", "" + next, "dated", day.today().toString()))));
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String kantor,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String cari,
            Visit visit) {
        Asked asked = asked(kantor, tahun, cari);
        Texts texts = visit.texts("invite");
        List<List<Cell>> rows =
                register
                        .lines(
                                asked.issuer(),
                                asked.year(),
                                asked.words(),
                                texts,
                                Formats.of(visit.language()))
                        .stream()
                        .map(line ->
                                List.of(
                                        Cell.number(line.number()),
                                        Cell.words(line.written()),
                                        Cell.words(line.dated()),
                                        Cell.words(line.to()),
                                        Cell.words(line.matter()),
                                        Cell.words(line.meeting()),
                                        Cell.words(
                                                line.voided() ? texts.get("register.void") : "")))
                        .toList();
        Sheet sheet =
                new Sheet(
                        texts.get("letter." + code(asked.issuer())) + " " + asked.year(),
                        List.of(
                                column(texts, "no", 6),
                                column(texts, "number", 28),
                                column(texts, "dated", 20),
                                column(texts, "to", 32),
                                column(texts, "matter", 40),
                                column(texts, "meeting", 40),
                                column(texts, "state", 12)),
                        rows);
        return Download.of(
                "register-surat.xlsx", press.xlsx(new SheetBook(imprint(visit), List.of(sheet))));
    }

    private static SheetBook.Column column(Texts texts, String name, double width) {
        return new SheetBook.Column(texts.get("register." + name), width);
    }

    private Imprint imprint(Visit visit) {
        return new Imprint("register-surat", visit.office(), clock.instant());
    }

    /** The register as a paper, always in Indonesian. */
    @GetMapping(ADDRESS + ".pdf")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> paper(
            @RequestParam(defaultValue = "") String kantor,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String cari,
            Visit visit) {
        Asked asked = asked(kantor, tahun, cari);
        Texts texts = Texts.of("invite", Language.INDONESIAN);
        List<Line> lines =
                register.lines(
                        asked.issuer(),
                        asked.year(),
                        asked.words(),
                        texts,
                        Formats.of(Language.INDONESIAN));
        Table.Builder table =
                Table.of(
                                Table.Column.centre(1),
                                Table.Column.left(5),
                                Table.Column.left(3),
                                Table.Column.left(5),
                                Table.Column.left(6),
                                Table.Column.left(6))
                        .head(
                                texts.get("register.no"),
                                texts.get("register.number"),
                                texts.get("register.dated"),
                                texts.get("register.to"),
                                texts.get("register.matter"),
                                texts.get("register.meeting"));
        lines.reversed()
                .forEach(line ->
                        table.row(
                                "" + line.number(),
                                line.written()
                                        + (line.voided()
                                                ? " (" + texts.get("register.void") + ")"
                                                : ""),
                                line.dated(),
                                line.to(),
                                line.matter(),
                                line.meeting()));
        String office =
                institutions.find().map(asked.issuer()::office).map(Office::name).orElse("");
        Paper.Builder paper =
                Paper.of(imprint(visit))
                        .page(PageLayout.landscape(PageLayout.Size.A4))
                        .title(
                                texts.get("register.title").toUpperCase(Locale.ROOT),
                                office + " " + asked.year());
        return Download.of(
                "register-surat.pdf",
                press.pdf(
                        (lines.isEmpty()
                                        ? paper.paragraph(texts.get("register.none"))
                                        : paper.add(table.build()))
                                .build()));
    }
}
