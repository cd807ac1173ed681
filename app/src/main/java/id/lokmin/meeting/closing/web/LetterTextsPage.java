package id.lokmin.meeting.closing.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.meeting.LetterTexts;
import id.lokmin.meeting.LetterTexts.Change;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.paper.Press;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the words of letters and reports are changed, kind by kind. */
@Controller
@ConditionalOnWebApplication
class LetterTextsPage {

    private static final String ADDRESS = "/pengaturan/naskah";
    private static final int LONGEST = 2000;

    /** Characters in a line of a field. */
    private static final int WIDTH = 70;

    /** A text of a paper. */
    record Field(
            String key,
            String id,
            String label,
            int lines,
            String value,
            String wrong,
            boolean own) {}

    /** A paper with its texts. */
    record Letter(String code, String title, String blanks, List<Field> fields) {}

    /** A kind of meeting to choose. */
    record Kind(String code, String name, boolean chosen) {}

    record View(
            Frame frame,
            Texts texts,
            String address,
            List<Kind> kinds,
            List<Letter> letters,
            boolean hasPreview) {}

    private final MeetingKinds kinds;
    private final LetterTexts letters;
    private final Meetings meetings;
    private final MeetingRecords records;
    private final Audit audit;
    private final Storage storage;
    private final Press press;
    private final Pages pages;

    LetterTextsPage(
            MeetingKinds kinds,
            LetterTexts letters,
            Meetings meetings,
            MeetingRecords records,
            Audit audit,
            Storage storage,
            Press press,
            Pages pages) {
        this.kinds = kinds;
        this.letters = letters;
        this.meetings = meetings;
        this.records = records;
        this.audit = audit;
        this.storage = storage;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> first() {
        return Redirect.to(ADDRESS + "/" + MeetingKinds.QUARTERLY);
    }

    @GetMapping(ADDRESS + "/{kind}")
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> page(@PathVariable String kind, Visit visit) {
        return page(HttpStatus.OK, shipped(kind), visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS + "/{kind}")
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> save(
            @PathVariable String kind, @RequestParam Map<String, String> form, Visit visit) {
        MeetingKind shipped = shipped(kind);
        Texts texts = visit.texts("closing");
        Map<String, String> typed = typed(shipped, form);
        Map<String, String> wrong = wrong(typed, texts);
        if (!wrong.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, shipped, visit, typed, wrong);
        }
        Map<String, Change> changed = keep(shipped, typed, visit);
        return Redirect.to(
                ADDRESS + "/" + kind,
                changed.isEmpty()
                        ? Notice.done(texts.get("letters.same"))
                        : Notice.done(texts.get("letters.saved", changed.size())));
    }

    /** Puts the shipped words in the place of those somebody typed. */
    @PostMapping(ADDRESS + "/{kind}/bawaan")
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> reset(
            @PathVariable String kind, @RequestParam("bawaan") String key, Visit visit) {
        MeetingKind shipped = shipped(kind);
        String came = letters.shipped(shipped).get(key);
        if (came == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        keep(shipped, Map.of(key, came), visit);
        Texts texts = visit.texts("closing");
        return Redirect.to(
                ADDRESS + "/" + kind,
                Notice.done(texts.get("letters.reset.done", label(key, texts))));
    }

    /** A paper as it would be printed with what is typed, which is not kept. */
    @PostMapping(ADDRESS + "/{kind}/contoh")
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> preview(
            @PathVariable String kind,
            @RequestParam("contoh") String paper,
            @RequestParam Map<String, String> form,
            Visit visit) {
        MeetingKind shipped = shipped(kind);
        Map<String, String> typed = typed(shipped, form);
        Map<String, String> wrong = wrong(typed, visit.texts("closing"));
        if (!wrong.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, shipped, visit, typed, wrong);
        }
        RecordPaper wanted =
                RecordPaper.find(paper.replace('_', '-'))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        MeetingRecord sample =
                sample(kind)
                        .map(meeting ->
                                records.of(meeting).saying(letters.dressed(shipped, typed), typed))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.pdf(wanted.of(sample)));
    }

    /** The latest meeting of a kind: samples are printed for a real one. */
    private Optional<Meeting> sample(String kind) {
        return meetings.list().stream()
                .filter(meeting -> kinds.of(meeting).code().equals(kind))
                .findFirst();
    }

    private Map<String, Change> keep(MeetingKind shipped, Map<String, String> texts, Visit visit) {
        String actor = visit.visitor().actor();
        return storage.writeApart(_ -> {
            Map<String, Change> changed = letters.keep(shipped, texts);
            changed.forEach((key, change) ->
                    audit.record(
                            actor,
                            "letter.text",
                            shipped.code() + " " + key,
                            change.was() + " → " + change.became()));
            return changed;
        });
    }

    private Map<String, String> typed(MeetingKind shipped, Map<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        letters.inForce(shipped)
                .keySet()
                .forEach(key -> {
                    if (form.containsKey(key)) {
                        typed.put(key, form.getOrDefault(key, "").replace("\r\n", "\n").strip());
                    }
                });
        return typed;
    }

    private static Map<String, String> wrong(Map<String, String> typed, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        typed.forEach((key, words) -> {
            if (words.isBlank()) {
                wrong.put(key, texts.get("letters.empty"));
            } else if (words.length() > LONGEST) {
                wrong.put(key, texts.get("letters.long", LONGEST));
            } else {
                LetterTexts.unknownBlank(key, words)
                        .ifPresent(blank ->
                                wrong.put(key, texts.get("letters.unknown", blank, blanks(key))));
            }
        });
        return wrong;
    }

    private static String blanks(String key) {
        return String.join(
                ", ", LetterTexts.blanks(key).stream().map(name -> "{" + name + "}").toList());
    }

    private MeetingKind shipped(String code) {
        return kinds.list().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kinds.asFiled(kind.code()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            MeetingKind shipped,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("closing");
        return pages.page(
                status,
                "meeting/closing/web/letters.jte",
                new View(
                        visit.frame(texts.get("letters.title"), Section.SETTINGS)
                                .with("closing.css"),
                        texts,
                        ADDRESS + "/" + shipped.code(),
                        kinds.list().stream()
                                .map(kind ->
                                        new Kind(
                                                kind.code(),
                                                kind.name(),
                                                kind.code().equals(shipped.code())))
                                .toList(),
                        letters(shipped, typed, wrong, texts),
                        sample(shipped.code()).isPresent()));
    }

    private List<Letter> letters(
            MeetingKind shipped,
            Map<String, String> typed,
            Map<String, String> wrong,
            Texts texts) {
        Map<String, String> own = letters.own(shipped.code());
        Map<String, List<Field>> papers = new LinkedHashMap<>();
        letters.inForce(shipped)
                .forEach((key, words) -> {
                    String value = typed.getOrDefault(key, words);
                    papers.computeIfAbsent(LetterTexts.paper(key), _ -> new ArrayList<>())
                            .add(
                                    new Field(
                                            key,
                                            key.replace('.', '-'),
                                            label(key, texts),
                                            Math.clamp(lines(value), 1, 8),
                                            value,
                                            wrong.getOrDefault(key, ""),
                                            own.containsKey(key)));
                });
        return papers.entrySet().stream()
                .map(paper ->
                        new Letter(
                                paper.getKey(),
                                texts.get("paper." + paper.getKey()),
                                texts.get(
                                        "letters.blanks",
                                        blanks(paper.getValue().getFirst().key())),
                                paper.getValue()))
                .toList();
    }

    /** About as many lines as a text takes in its field. */
    private static int lines(String text) {
        return text.lines().mapToInt(line -> line.length() / WIDTH + 1).sum();
    }

    private static String label(String key, Texts texts) {
        String name = "text." + key.substring(key.indexOf('.') + 1);
        return texts.has(name) ? texts.get(name) : name;
    }
}
