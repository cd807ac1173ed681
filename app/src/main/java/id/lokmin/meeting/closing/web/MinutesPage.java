package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Addendum;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.closing.MinutesBook;
import id.lokmin.meeting.closing.MinutesText;
import id.lokmin.meeting.closing.MinutesText.Section;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.MinutesVersion.State;
import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Office;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The written minutes of a meeting: corrected, locked, added to. */
@Controller("closingMinutesPage")
@ConditionalOnWebApplication
class MinutesPage {

    private static final String ADDRESS = "/pertemuan/{id}/penutupan/notulen";

    /** More sections than any agenda has. */
    private static final int MOST_SECTIONS = 60;

    /** How long an addendum may be. */
    private static final int LONGEST = 4000;

    /** Characters in a line of a field. */
    private static final int WIDTH = 130;

    /** A section with the names of its fields. */
    record Part(int number, String heading, String text, int lines) {}

    /** A line of the history. */
    record Past(String said, String address, boolean shown) {}

    /** What was added later. */
    record Added(String said, String text) {}

    /**
     * @param state in words; {@code seen} the version that is corrected here
     * @param drafted whether the text was made anew from what was typed in the room
     * @param wrong why the text was not kept; {@code wrongAddendum} likewise
     */
    record View(
            MeetingFrame meeting,
            Texts texts,
            String address,
            String state,
            int seen,
            List<Part> parts,
            boolean locked,
            boolean mayWrite,
            boolean drafted,
            boolean latest,
            String fingerprint,
            List<Past> history,
            List<Added> addenda,
            String typed,
            String wrong,
            String wrongAddendum) {}

    private final MeetingFrames frames;
    private final MeetingRecords records;
    private final MinutesBook minutes;
    private final Office office;
    private final Pages pages;

    MinutesPage(
            MeetingFrames frames,
            MeetingRecords records,
            MinutesBook minutes,
            Office office,
            Pages pages) {
        this.frames = frames;
        this.records = records;
        this.minutes = minutes;
        this.office = office;
        this.pages = pages;
    }

    /** What stands on the page beside the stored versions. */
    private record Asked(
            MinutesText text,
            int version,
            boolean drafted,
            String typed,
            String wrong,
            String bad) {}

    @GetMapping(ADDRESS)
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> page(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "") String susun,
            Visit visit) {
        Meeting meeting = frames.meeting(id);
        Optional<MinutesVersion> latest = minutes.latest(id);
        Optional<MinutesVersion> shown =
                minutes.versions(id).stream()
                        .filter(version -> version.number() == versi)
                        .findFirst()
                        .or(() -> latest);
        boolean draft = shown.isEmpty() || (!susun.isEmpty() && !isLocked(latest));
        MinutesText text =
                draft ? records.draft(meeting) : shown.map(MinutesVersion::text).orElseThrow();
        int number = shown.map(MinutesVersion::number).orElse(0);
        return page(HttpStatus.OK, meeting, visit, new Asked(text, number, draft, "", "", ""));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Meeting meeting, Visit visit, Asked asked) {
        Texts texts = visit.texts("closing");
        Formats formats = Formats.of(visit.language());
        List<MinutesVersion> versions = minutes.versions(meeting.id());
        Optional<MinutesVersion> latest = versions.reversed().stream().findFirst();
        int number = latest.map(MinutesVersion::number).orElse(0);
        String address = address(meeting.id());
        List<Part> parts = new ArrayList<>();
        for (Section section : asked.text().sections()) {
            parts.add(part(parts.size(), section));
        }
        return pages.page(
                status,
                "meeting/closing/web/minutes.jte",
                new View(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.CLOSING,
                                        texts.get("minutes.title"))
                                .with("meeting.css", "closing.css"),
                        texts,
                        address,
                        state(latest, texts, formats),
                        number,
                        parts,
                        isLocked(latest),
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        asked.drafted() && number > 0,
                        asked.version() == number,
                        latest.filter(MinutesVersion::isLocked)
                                .map(version -> version.fingerprint().groups())
                                .orElse(""),
                        versions.reversed().stream()
                                .map(one -> past(one, asked.version(), address, texts, formats))
                                .toList(),
                        minutes.addenda(meeting.id()).stream()
                                .map(one -> added(one, texts, formats))
                                .toList(),
                        asked.typed(),
                        asked.wrong(),
                        asked.bad()));
    }

    private static Part part(int number, Section section) {
        int lines = section.text().lines().mapToInt(line -> 1 + line.length() / WIDTH).sum();
        return new Part(number, section.heading(), section.text(), Math.clamp(lines + 1, 2, 14));
    }

    private static boolean isLocked(Optional<MinutesVersion> version) {
        return version.filter(MinutesVersion::isLocked).isPresent();
    }

    private String state(Optional<MinutesVersion> latest, Texts texts, Formats formats) {
        return latest.map(version ->
                        texts.get(
                                "minutes.state." + version.state().code(),
                                version.number(),
                                formats.moment(version.at(), office.zone()),
                                version.by()))
                .orElseGet(() -> texts.get("minutes.state.draft"));
    }

    private Past past(
            MinutesVersion version, int shown, String address, Texts texts, Formats formats) {
        return new Past(
                texts.get(
                        "minutes.past." + version.state().code(),
                        version.number(),
                        formats.moment(version.at(), office.zone()),
                        version.by()),
                address + "?versi=" + version.number(),
                version.number() == shown);
    }

    private Added added(Addendum addendum, Texts texts, Formats formats) {
        return new Added(
                texts.get(
                        "minutes.added",
                        addendum.number(),
                        formats.moment(addendum.at(), office.zone()),
                        addendum.by()),
                addendum.text());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> correct(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        return keep(
                id,
                form,
                visit,
                State.CORRECTED,
                (text, seen) -> minutes.correct(id, text, seen, visit.visitor().actor()));
    }

    @PostMapping(ADDRESS + "/kunci")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> lock(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        return keep(
                id,
                form,
                visit,
                State.LOCKED,
                (text, seen) -> minutes.lock(id, text, seen, visit.visitor().actor()));
    }

    private ResponseEntity<byte[]> keep(
            String id,
            Map<String, String> form,
            Visit visit,
            State wanted,
            BiFunction<MinutesText, Integer, MinutesVersion> keeping) {
        Meeting meeting = frames.meeting(id);
        MinutesText typed = typed(form);
        int seen = number(form.getOrDefault("versi", "0"));
        try {
            MinutesVersion kept = keeping.apply(typed, seen);
            return Redirect.to(
                    address(id),
                    Notice.done(
                            visit.texts("closing")
                                    .get("minutes.done." + wanted.code(), kept.number())));
        } catch (Refusal refused) {
            var problem = refused.finding().problem();
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    visit,
                    new Asked(
                            typed,
                            seen,
                            false,
                            "",
                            problem.sentence(visit.language())
                                    + " "
                                    + problem.advice(visit.language()),
                            ""));
        }
    }

    private static MinutesText typed(Map<String, String> form) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < MOST_SECTIONS && form.containsKey("judul" + i); i++) {
            String heading = form.getOrDefault("judul" + i, "").strip();
            if (!heading.isEmpty()) {
                sections.add(new Section(heading, form.getOrDefault("isi" + i, "")));
            }
        }
        return new MinutesText(sections);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    @PostMapping(ADDRESS + "/tambahan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> add(
            @PathVariable String id, @RequestParam(defaultValue = "") String isi, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Texts texts = visit.texts("closing");
        if (isi.isBlank() || isi.length() > LONGEST) {
            MinutesVersion latest = minutes.latest(id).orElseThrow();
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    visit,
                    new Asked(
                            latest.text(),
                            latest.number(),
                            false,
                            isi,
                            "",
                            texts.get("minutes.add.wrong", LONGEST)));
        }
        Addendum added = minutes.add(id, isi, visit.visitor().actor());
        return Redirect.to(address(id), Notice.done(texts.get("minutes.add.done", added.number())));
    }

    private static String address(String id) {
        return MeetingPart.CLOSING.address(id) + "/notulen";
    }
}
