package id.lokmin.followup.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminder;
import id.lokmin.followup.ReminderDays;
import id.lokmin.followup.ReminderRound;
import id.lokmin.followup.Reminders;
import id.lokmin.mail.MailProgress;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.Redirect;
import id.lokmin.shell.web.WhatsApp;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Reminders: what is to be sent, what was, and when owners are reminded. They are sent by a person,
 * or by e-mail where that is on.
 */
@Controller
@ConditionalOnWebApplication
class RemindersPage {

    private static final String ADDRESS = PromiseListPage.ADDRESS + "/pengingat";

    /** Sent ones beyond these nobody looks for here. */
    private static final int SENT_SHOWN = 30;

    /**
     * A reminder to be sent, or one that was.
     *
     * @param whatsapp the address that opens the message; empty where it was sent
     * @param mail how far its letter is, or why there is none; empty without e-mail
     * @param mayMail whether it can go by e-mail now
     */
    record Row(
            String key,
            String owner,
            String activity,
            String due,
            String stage,
            String message,
            String whatsapp,
            String sent,
            String promise,
            String mail,
            boolean mayMail) {}

    record View(
            Frame frame,
            Texts texts,
            int waiting,
            List<Row> ready,
            List<Row> sent,
            long mailable,
            MailProgress progress,
            boolean onlyHere,
            boolean mayKeep,
            String before,
            String after,
            String wrong) {}

    private final Reminders reminders;
    private final Promises promises;
    private final Positions positions;
    private final Places places;
    private final PromiseDesk desk;
    private final PuskesmasDay days;
    private final PhoneAddress phones;
    private final ReminderRound round;
    private final ReminderMail mail;
    private final Files files;
    private final Pages pages;

    RemindersPage(
            Reminders reminders,
            Promises promises,
            Positions positions,
            Places places,
            PromiseDesk desk,
            PuskesmasDay days,
            PhoneAddress phones,
            ReminderRound round,
            ReminderMail mail,
            Files files,
            Pages pages) {
        this.reminders = reminders;
        this.promises = promises;
        this.positions = positions;
        this.places = places;
        this.desk = desk;
        this.days = days;
        this.phones = phones;
        this.round = round;
        this.mail = mail;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> page(Visit visit, HttpServletRequest request) {
        ReminderDays set = reminders.days();
        return show(
                HttpStatus.OK,
                visit,
                request,
                joined(set.daysBefore().stream().filter(day -> day >= 0).toList()),
                joined(set.daysBefore().stream().filter(day -> day < 0).map(day -> -day).toList()),
                "");
    }

    private static String joined(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Visit visit,
            HttpServletRequest request,
            String before,
            String after,
            String wrong) {
        Texts texts = visit.texts("followup");
        PromiseWords words = PromiseWords.of(visit.language(), places, days.today());
        Map<String, Promise> known = new HashMap<>();
        promises.list().forEach(promise -> known.put(promise.id(), promise));
        List<Row> ready = new ArrayList<>();
        List<Row> sent = new ArrayList<>();
        for (Reminder reminder : reminders.list()) {
            Promise promise = known.get(reminder.promiseId());
            if (promise == null || !PromiseDesk.mayTell(visit.visitor(), promise)) {
                continue;
            }
            if (reminder.sent().isPresent()) {
                sent.add(row(reminder, promise, words, visit, request));
            } else if (promise.isOpen()) {
                ready.add(row(reminder, promise, words, visit, request));
            }
        }
        return pages.page(
                status,
                "followup/web/reminders.jte",
                new View(
                        visit.frame(texts.get("remind.title"), Section.PROMISES)
                                .with("followup.css", MailProgress.SCRIPT),
                        texts,
                        reminders.waiting(days.today()).size(),
                        ready,
                        sent.stream().limit(SENT_SHOWN).toList(),
                        ready.stream().filter(Row::mayMail).count(),
                        mail.progress(visit.texts("mail")),
                        phones.base().isEmpty(),
                        visit.visitor().mayEverywhere(Permission.KEEP_PROMISES),
                        before,
                        after,
                        wrong));
    }

    private Row row(
            Reminder reminder,
            Promise promise,
            PromiseWords words,
            Visit visit,
            HttpServletRequest request) {
        String link = desk.live(promise).map(one -> phones.of(one.path(), request)).orElse("");
        String message =
                ReminderWords.reminding(
                        promise, reminder.daysBefore(), words, visit.office(), link);
        String sent =
                reminder.sent()
                        .map(at ->
                                words.texts()
                                        .get(
                                                "remind.sent_by",
                                                words.formats().moment(at, days.zone()),
                                                reminder.sentBy()))
                        .orElse("");
        return new Row(
                reminder.key(),
                promise.says().owner().position(),
                promise.says().activity(),
                words.formats().date(reminder.due()),
                stage(reminder, words.texts()),
                message,
                sent.isEmpty() ? WhatsApp.address(phone(promise, visit), message) : "",
                sent,
                PromiseListPage.ADDRESS + "/" + promise.id(),
                sent.isEmpty() ? letter(reminder, promise, visit) : "",
                mail.canGo(reminder, promise));
    }

    private String letter(Reminder reminder, Promise promise, Visit visit) {
        if (!mail.isOn()) {
            return "";
        }
        return mail.posted(reminder)
                .map(letter ->
                        visit.texts("followup")
                                .get(
                                        "remind.mail.state",
                                        MailProgress.words(letter, visit.texts("mail"))))
                .orElseGet(() ->
                        mail.canGo(reminder, promise)
                                ? ""
                                : visit.texts("followup").get("remind.mail.none"));
    }

    private static String stage(Reminder reminder, Texts texts) {
        return reminder.daysBefore() < 0
                ? texts.get("remind.stage.after", -reminder.daysBefore())
                : texts.get("remind.stage.before", reminder.daysBefore());
    }

    private String phone(Promise promise, Visit visit) {
        return visit.visitor().may(Permission.SEE_PEOPLE)
                ? positions
                        .find(promise.says().owner().position(), days.today())
                        .flatMap(Position::holder)
                        .map(Holder::phone)
                        .orElse("")
                : "";
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> prepare(Visit visit) {
        mustKeepAll(visit);
        int prepared = round.prepare(visit.visitor().actor()).size();
        return Redirect.to(
                ADDRESS, Notice.done(visit.texts("followup").get("remind.prepared", prepared)));
    }

    /**
     * Sends by e-mail what can go.
     *
     * @param key of the one reminder; empty for all
     */
    @PostMapping(ADDRESS + "/surel")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> send(@RequestParam(defaultValue = "") String key, Visit visit) {
        List<Reminder> wanted =
                reminders.list().stream()
                        .filter(one -> key.isEmpty() || one.key().equals(key))
                        .filter(one ->
                                promises.find(one.promiseId())
                                        .filter(promise ->
                                                PromiseDesk.mayTell(visit.visitor(), promise))
                                        .isPresent())
                        .toList();
        int posted = mail.post(wanted, visit.visitor().actor());
        return Redirect.to(
                ADDRESS, Notice.done(visit.texts("followup").get("remind.mail.posted", posted)));
    }

    private static void mustKeepAll(Visit visit) {
        if (!visit.visitor().mayEverywhere(Permission.KEEP_PROMISES)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping(ADDRESS + "/{key}/terkirim")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> sent(@PathVariable String key, Visit visit) {
        mark(key, true, visit);
        mail.withdraw(key, visit.visitor().actor());
        return Redirect.to(
                ADDRESS,
                Notice.done(visit.texts("followup").get("remind.marked"))
                        .undoAt(ADDRESS + "/" + key + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/{key}" + Notice.UNDOING)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> notSent(@PathVariable String key, Visit visit) {
        mark(key, false, visit);
        return Redirect.to(ADDRESS, Notice.done(visit.texts("followup").get("remind.unmarked")));
    }

    private void mark(String key, boolean sent, Visit visit) {
        desk.told(key.split("_", 2)[0], visit.visitor());
        if (!reminders.mark(key, sent, visit.visitor().actor())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping(ADDRESS + "/hari")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> set(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            Visit visit,
            HttpServletRequest request) {
        mustKeepAll(visit);
        Texts texts = visit.texts("followup");
        Optional<ReminderDays> wanted = read(before, after);
        if (wanted.isEmpty()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    visit,
                    request,
                    before,
                    after,
                    texts.get("remind.days.wrong"));
        }
        reminders.remindOn(wanted.get(), visit.visitor().actor());
        return Redirect.to(ADDRESS, Notice.done(texts.get("remind.days.saved")));
    }

    private static Optional<ReminderDays> read(String before, String after) {
        if (!before.matches("[0-9 ,;]{0,40}") || !after.matches("[0-9 ,;]{0,40}")) {
            return Optional.empty();
        }
        List<Integer> days =
                Stream.concat(
                                numbers(before).stream(),
                                numbers(after).stream().filter(day -> day > 0).map(day -> -day))
                        .toList();
        boolean fits = !days.isEmpty() && days.stream().allMatch(day -> Math.abs(day) <= 90);
        return fits ? Optional.of(new ReminderDays(days)) : Optional.empty();
    }

    private static List<Integer> numbers(String typed) {
        return Arrays.stream(typed.split("[ ,;]+"))
                .filter(one -> !one.isEmpty() && one.length() <= 3)
                .map(Integer::parseInt)
                .toList();
    }

    /** A list to telephone by, or to tick while walking from door to door. */
    @GetMapping(ADDRESS + ".pdf")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> paper(Visit visit) {
        PromiseWords words = PromiseWords.of(Language.INDONESIAN, places, days.today());
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(6),
                                Column.left(9),
                                Column.left(4),
                                Column.left(3),
                                Column.left(4))
                        .head(
                                "No",
                                "Penanggung jawab",
                                "Janji",
                                "Tenggat",
                                "Pengingat",
                                "Sudah, oleh");
        int number = 0;
        for (Reminder reminder : reminders.list()) {
            Optional<Promise> promise =
                    promises.find(reminder.promiseId())
                            .filter(Promise::isOpen)
                            .filter(one -> PromiseDesk.mayTell(visit.visitor(), one));
            if (promise.isPresent() && reminder.sent().isEmpty()) {
                table.row(
                        String.valueOf(++number),
                        promise.get().says().owner().position(),
                        promise.get().says().activity(),
                        words.formats().date(reminder.due()),
                        stage(reminder, words.texts()),
                        "");
            }
        }
        Paper.Builder paper =
                Paper.of(files.imprint("Daftar pengingat janji", visit))
                        .page(PageLayout.portrait(PageLayout.Size.A4))
                        .title("DAFTAR PENGINGAT JANJI", words.formats().longDate(days.today()));
        return files.pdf(
                "pengingat-janji.pdf",
                (number == 0
                                ? paper.paragraph("Tidak ada pengingat yang belum dikirim.")
                                : paper.add(table.build()))
                        .build());
    }
}
