package id.lokmin.meeting.web;

import id.lokmin.access.Visit;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.Words;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.cluster.ClusterIndicators;
import id.lokmin.meeting.cluster.ClusterPage;
import id.lokmin.meeting.cluster.ClusterPage.Content;
import id.lokmin.meeting.cluster.ClusterPage.Line;
import id.lokmin.meeting.cluster.ClusterPages;
import id.lokmin.meeting.web.ClusterViews.Asked;
import id.lokmin.meeting.web.ClusterViews.Sheet;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of a cluster: drawn, and read as it was typed, for accounts and guests alike. */
@Component
class ClusterSheets {

    private static final int LONGEST = 1000;

    private final ClusterPages pages;
    private final ClusterIndicators indicators;
    private final MeetingFrames frames;
    private final PuskesmasDay day;

    ClusterSheets(
            ClusterPages pages,
            ClusterIndicators indicators,
            MeetingFrames frames,
            PuskesmasDay day) {
        this.pages = pages;
        this.indicators = indicators;
        this.frames = frames;
        this.day = day;
    }

    /** Keeps what was typed, and hands it in where that button was pressed; tells what is wrong. */
    Map<String, String> write(
            ClusterPage page,
            Meeting meeting,
            Map<String, String> form,
            Texts texts,
            String actor) {
        Map<String, String> wrong = new LinkedHashMap<>();
        form.forEach((field, words) -> {
            if (words.length() > LONGEST) {
                wrong.put(field, texts.get("cluster.long"));
            }
        });
        Optional<LocalDate> met = Optional.empty();
        String typed = form.getOrDefault("met", "").strip();
        try {
            met = typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            wrong.put("met", texts.get("cluster.met.wrong"));
        }
        String attendance = form.getOrDefault("attendance", "").strip();
        if (!attendance.matches("[0-9]{0,3}")) {
            wrong.put("attendance", texts.get("cluster.attendance.wrong"));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        List<Line> lines = new ArrayList<>();
        for (GridCell cell : indicators.of(page, meeting)) {
            String code = cell.card().code();
            lines.add(
                    new Line(
                            code,
                            form.getOrDefault("cause-" + code, "").strip(),
                            form.getOrDefault("plan-" + code, "").strip()));
        }
        String topics = form.getOrDefault("topics", "").strip();
        boolean handsIn = form.getOrDefault("do", "").equals("hand_in");
        if (handsIn && topics.isEmpty() && lines.stream().allMatch(Line::isEmpty)) {
            return Map.of("topics", texts.get("cluster.empty"));
        }
        pages.write(
                page,
                new Content(
                        met,
                        attendance.isEmpty() ? 0 : Integer.parseInt(attendance),
                        topics,
                        lines),
                handsIn,
                actor);
        return Map.of();
    }

    Sheet sheet(
            ClusterPage page,
            Meeting meeting,
            String address,
            boolean mayWrite,
            Visit visit,
            Map<String, String> form,
            Map<String, String> wrong) {
        Texts texts = visit.texts("cluster");
        Formats formats = Formats.of(visit.language());
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("met", page.says().met().map(LocalDate::toString).orElse(""));
        typed.put("met.told", page.says().met().map(formats::longDate).orElse(""));
        typed.put("attendance", page.says().attendance() == 0 ? "" : "" + page.says().attendance());
        typed.put("topics", page.says().topics());
        typed.putAll(form);
        return new Sheet(
                texts,
                visit.csrf(),
                address,
                texts.get("cluster." + page.cluster().code()),
                frames.name(meeting, formats),
                texts.get("cluster.due", formats.longDate(page.due())),
                indicators.of(page, meeting).stream()
                        .map(cell -> asked(cell, page, visit, form))
                        .toList(),
                page.handedIn()
                        .map(at ->
                                texts.get(
                                        "cluster.handed_in",
                                        formats.moment(at, day.zone()),
                                        page.handedInBy().startsWith("tautan ")
                                                ? texts.get("cluster.by_link")
                                                : page.handedInBy()))
                        .orElse(""),
                mayWrite && page.handedIn().isEmpty(),
                typed,
                wrong);
    }

    private static Asked asked(
            GridCell cell, ClusterPage page, Visit visit, Map<String, String> form) {
        String code = cell.card().code();
        Optional<Line> said = page.says().of(code);
        return new Asked(
                code,
                new Words(visit.language()).name(cell),
                new Sentences(visit.language()).of(cell),
                form.getOrDefault("cause-" + code, said.map(Line::cause).orElse("")),
                form.getOrDefault("plan-" + code, said.map(Line::plan).orElse("")));
    }
}
