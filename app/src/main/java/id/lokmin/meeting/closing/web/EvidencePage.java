package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.meeting.closing.EvidenceElement;
import id.lokmin.meeting.closing.EvidenceElements;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which paper of a meeting counts for which element of the accreditation, to be changed. */
@Controller
@ConditionalOnWebApplication
class EvidencePage {

    private static final String ADDRESS = "/pengaturan/bukti";
    private static final int MOST = 60;
    private static final int LONGEST = 300;

    /** A paper that an element may have. */
    record Tick(String paper, String title, boolean chosen) {}

    /**
     * An element in its fields; the last one is empty, to add one.
     *
     * @param caveat how sure the mapping is; empty for a new one
     */
    record Row(
            int number,
            String code,
            String says,
            String caveat,
            boolean unverified,
            List<Tick> papers,
            String wrong) {}

    record View(Frame frame, Texts texts, List<Row> rows, boolean own) {}

    /** What was typed in the fields of an element. */
    private record Typed(String code, String says, Set<String> papers, String wrong) {}

    private final EvidenceElements elements;
    private final Pages pages;

    EvidencePage(EvidenceElements elements, Pages pages) {
        this.elements = elements;
        this.pages = pages;
    }

    /** What lies in a pack, by the name of its file. */
    private static Map<String, String> papers(Texts texts) {
        Map<String, String> papers = new LinkedHashMap<>();
        Arrays.stream(RecordPaper.values())
                .forEach(paper -> papers.put(paper.code(), paper.title()));
        papers.put("angka", texts.get("evidence.figures"));
        papers.put("kesepakatan-teks", texts.get("evidence.text"));
        return papers;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> page(Visit visit) {
        List<Typed> stored =
                elements.list().stream()
                        .map(one -> new Typed(one.code(), one.says(), Set.copyOf(one.papers()), ""))
                        .toList();
        return page(HttpStatus.OK, stored, visit);
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> save(@RequestParam MultiValueMap<String, String> form, Visit visit) {
        Texts texts = visit.texts("closing");
        List<Typed> typed = typed(form, texts);
        if (typed.stream().anyMatch(one -> !one.wrong().isEmpty())) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, typed, visit);
        }
        List<EvidenceElement> known = elements.list();
        List<EvidenceElement> wanted =
                typed.stream().map(one -> element(one, known, texts)).toList();
        return done(
                elements.keep(wanted, visit.visitor().actor()), texts, texts.get("evidence.saved"));
    }

    /** Goes back to what came with Lokmin. */
    @PostMapping(ADDRESS + "/bawaan")
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> reset(Visit visit) {
        Texts texts = visit.texts("closing");
        return done(
                elements.reset(visit.visitor().actor()), texts, texts.get("evidence.reset.done"));
    }

    private static ResponseEntity<byte[]> done(OptionalInt change, Texts texts, String sentence) {
        return Redirect.to(
                ADDRESS,
                change.isPresent()
                        ? Notice.done(sentence)
                                .undoAt(ADDRESS + "/" + change.getAsInt() + Notice.UNDOING)
                        : Notice.done(texts.get("evidence.same")));
    }

    @PostMapping(ADDRESS + "/{number}" + Notice.UNDOING)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> undo(@PathVariable int number, Visit visit) {
        Texts texts = visit.texts("closing");
        return Redirect.to(
                ADDRESS,
                elements.takeBack(number, visit.visitor().actor())
                        ? Notice.done(texts.get("evidence.undone"))
                        : Notice.failed(texts.get("evidence.undone.late")));
    }

    /** The rows that have a code and are not to be left out. */
    private static List<Typed> typed(MultiValueMap<String, String> form, Texts texts) {
        List<Typed> typed = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            String code = text(form, "kode-" + i);
            if (code.isEmpty() || form.containsKey("hapus-" + i)) {
                continue;
            }
            String says = text(form, "uraian-" + i);
            String wrong = "";
            if (!code.matches("[A-Za-z0-9. -]{1,20}")) {
                wrong = texts.get("evidence.code.wrong");
            } else if (!codes.add(code)) {
                wrong = texts.get("evidence.code.twice");
            } else if (says.isEmpty() || says.length() > LONGEST) {
                wrong = texts.get("evidence.says.wrong", LONGEST);
            }
            typed.add(
                    new Typed(
                            code,
                            says,
                            Set.copyOf(form.getOrDefault("berkas-" + i, List.of())),
                            wrong));
        }
        return typed;
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** In the order of the papers as they were, so that nothing differs that was not touched. */
    private static EvidenceElement element(Typed typed, List<EvidenceElement> known, Texts texts) {
        EvidenceElement before =
                known.stream()
                        .filter(one -> one.code().equals(typed.code()))
                        .findFirst()
                        .orElseGet(() ->
                                new EvidenceElement(
                                        typed.code(),
                                        typed.says(),
                                        "belum_terverifikasi",
                                        List.of()));
        List<String> papers =
                new ArrayList<>(before.papers().stream().filter(typed.papers()::contains).toList());
        papers(texts).keySet().stream()
                .filter(typed.papers()::contains)
                .filter(paper -> !papers.contains(paper))
                .forEach(papers::add);
        return new EvidenceElement(typed.code(), typed.says(), before.evidence(), papers);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, List<Typed> shown, Visit visit) {
        Texts texts = visit.texts("closing");
        Map<String, EvidenceElement> known = new LinkedHashMap<>();
        elements.list().forEach(one -> known.put(one.code(), one));
        List<Row> rows = new ArrayList<>();
        for (Typed one : shown) {
            EvidenceElement stored = known.get(one.code());
            rows.add(
                    row(
                            rows.size(),
                            one,
                            stored == null ? "" : caveat(stored, texts),
                            stored != null && !stored.evidence().equals("ditemukan"),
                            texts));
        }
        if (rows.size() < MOST) {
            rows.add(row(rows.size(), new Typed("", "", Set.of(), ""), "", false, texts));
        }
        return pages.page(
                status,
                "meeting/closing/web/evidence.jte",
                new View(
                        visit.frame(texts.get("evidence.title"), Section.SETTINGS)
                                .with("closing.css"),
                        texts,
                        rows,
                        elements.isOwn()));
    }

    private static String caveat(EvidenceElement stored, Texts texts) {
        String known = "evidence.is." + stored.evidence();
        return texts.get(texts.has(known) ? known : "evidence.is.belum_terverifikasi");
    }

    private static Row row(
            int number, Typed typed, String caveat, boolean unverified, Texts texts) {
        return new Row(
                number,
                typed.code(),
                typed.says(),
                caveat,
                unverified,
                papers(texts).entrySet().stream()
                        .map(paper ->
                                new Tick(
                                        paper.getKey(),
                                        paper.getValue(),
                                        typed.papers().contains(paper.getKey())))
                        .toList(),
                typed.wrong());
    }
}
