package id.lokmin.figures.web;

import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.entry.CellAnswer;
import id.lokmin.figures.entry.CellName;
import id.lokmin.figures.entry.EntrySheet;
import id.lokmin.figures.entry.EntryTopic;
import id.lokmin.figures.entry.FilledSheet;
import id.lokmin.figures.entry.Mark;
import id.lokmin.figures.entry.Saving;
import id.lokmin.figures.entry.Typed;
import id.lokmin.figures.entry.TypedCell;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.web.Assets;
import id.lokmin.shell.web.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a sheet into the words of one visitor's page. */
final class EntryDrawing {

    /** What somebody typed that was not stored, and why. */
    private record Left(String text, String seen, String problem) {}

    private final EntryWords words;
    private final Visit visit;
    private final List<EntryTopic> topics;

    EntryDrawing(EntryWords words, Visit visit, List<EntryTopic> topics) {
        this.words = words;
        this.visit = visit;
        this.topics = topics;
    }

    /** A page without a sheet. */
    EntryView without(String key) {
        String heading = words.texts().get("page.title");
        return new EntryView(
                visit.frame(heading, Section.DATA),
                words.texts(),
                heading,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                new EntryView.Session("", "", "", "", "", 0, "", ""),
                Optional.of(
                        new EntryView.Empty(
                                words.texts().get(key), words.texts().get(key + ".do"))));
    }

    /** The sheet as it is stored. */
    EntryView of(FilledSheet filled, EntryPlaces choice) {
        return of(filled, choice, Map.of(), "");
    }

    /** The sheet after a saving of which not everything was stored, with all that was typed. */
    EntryView of(FilledSheet filled, EntryPlaces choice, Saving saving) {
        Map<CellName, Left> left = new HashMap<>();
        saving.answers()
                .forEach((cell, answer) -> {
                    CellName name = new CellName(cell.element(), cell.place());
                    switch (answer) {
                        case CellAnswer.Stored _ -> left.remove(name);
                        case CellAnswer.Refused(Finding finding) ->
                                left.put(
                                        name,
                                        new Left(cell.typed(), cell.seen(), words.told(finding)));
                        case CellAnswer.Contested contested ->
                                left.put(
                                        name,
                                        new Left(
                                                cell.typed(),
                                                contested.held().code(),
                                                words.told(contest(contested, cell))));
                    }
                });
        return of(filled, choice, left, words.texts().get("failed", left.size()));
    }

    private Finding contest(CellAnswer.Contested contested, TypedCell cell) {
        return Finding.of(
                Problem.FIGURE_CHANGED_MEANWHILE,
                "",
                contested.actor(),
                words.stored(contested.held()),
                words.moment(contested.at()),
                words.stored(Typed.read(cell.typed())));
    }

    private EntryView of(
            FilledSheet filled, EntryPlaces choice, Map<CellName, Left> left, String failed) {
        EntrySheet sheet = filled.sheet();
        boolean yearly = sheet.topic().yearly();
        String heading =
                words.texts()
                        .get(
                                "page.heading",
                                sheet.topic().name().in(words.locale()),
                                words.period(sheet));
        FilledSheet.Completeness completeness = filled.completeness();
        Map<CellName, Mark> marks = new HashMap<>();
        filled.marks().forEach(mark -> marks.put(new CellName(mark.element(), mark.place()), mark));
        List<EntryView.Line> lines = new ArrayList<>();
        List<EntryView.Table> tables = new ArrayList<>();
        for (EntrySheet.Table table : sheet.tables()) {
            tables.add(table(filled, table, left, marks, lines));
        }
        return new EntryView(
                frame(heading),
                words.texts(),
                heading,
                words.texts().get(yearly ? "page.lead.yearly" : "page.lead"),
                failed,
                programmes(sheet.topic()),
                months(choice),
                villages(choice),
                legend(),
                tables,
                completeness.said(),
                completeness.all(),
                lines,
                session(filled, choice),
                Optional.empty());
    }

    private Frame frame(String heading) {
        return visit.frame(heading, Section.DATA).with("isian.css", "isian.js", "isian-tombol.js");
    }

    private EntryView.Session session(FilledSheet filled, EntryPlaces choice) {
        String programme = filled.sheet().topic().code();
        return new EntryView.Session(
                programme,
                choice.month().toString(),
                filled.sheet().month().toString(),
                choice.chosen(),
                visit.visitor().account().orElse(""),
                filled.newest(),
                version(),
                "programme="
                        + programme
                        + "&month="
                        + choice.month()
                        + "&village="
                        + choice.chosen());
    }

    /** The version of the script that is served now. */
    static String version() {
        String address = Assets.address("isian.js");
        return address.substring(address.indexOf("?v=") + 3);
    }

    private EntryView.Table table(
            FilledSheet filled,
            EntrySheet.Table table,
            Map<CellName, Left> left,
            Map<CellName, Mark> marks,
            List<EntryView.Line> lines) {
        PlaceTree tree = filled.sheet().area().tree();
        long villages =
                table.places().stream().map(place -> village(tree, place)).distinct().count();
        List<EntryView.Row> rows = new ArrayList<>();
        for (int place : table.places()) {
            Place here = tree.place(place);
            List<EntryView.Box> boxes = new ArrayList<>();
            for (ElementCard card : table.columns()) {
                boxes.add(box(filled, card, place, left, marks, lines));
            }
            boolean many = villages > 1 && table.level() != Level.VILLAGE;
            rows.add(
                    new EntryView.Row(
                            here.code(), here.name(), many ? village(tree, place) : "", boxes));
        }
        return new EntryView.Table(
                "tabel-" + table.level().code(),
                words.texts().get("table.caption", words.level(table.level())),
                words.level(table.level()),
                table.columns().stream().map(card -> column(filled, table, card)).toList(),
                rows);
    }

    private static String village(PlaceTree tree, int place) {
        var village = tree.within(place, Level.VILLAGE);
        return village.isPresent() ? tree.place(village.getAsInt()).name() : "";
    }

    private EntryView.Column column(FilledSheet filled, EntrySheet.Table table, ElementCard card) {
        double sum = 0;
        int known = 0;
        int said = 0;
        for (int place : table.places()) {
            Typed here = filled.said(card.code(), place);
            sum += here instanceof Typed.Number(double value) ? value : 0;
            known += here instanceof Typed.Number ? 1 : 0;
            said += here instanceof Typed.Empty ? 0 : 1;
        }
        return new EntryView.Column(
                card.code(),
                "tanya-" + card.code(),
                words.name(card),
                words.question(card.code()),
                known == 0 ? "–" : words.formats().number((long) sum),
                said + "/" + table.places().size());
    }

    private EntryView.Box box(
            FilledSheet filled,
            ElementCard card,
            int place,
            Map<CellName, Left> left,
            Map<CellName, Mark> marks,
            List<EntryView.Line> lines) {
        Place here = filled.sheet().area().tree().place(place);
        CellName name = new CellName(card.code(), here.code());
        Typed said = filled.said(card.code(), place);
        Left unstored = left.get(name);
        Mark mark = marks.get(name);
        String seen = unstored == null ? said.code() : unstored.seen();
        String text = unstored == null ? said.shown(words.formats()) : unstored.text();
        String cell = card.code() + ":" + here.code();
        String id = "k-" + card.code() + "-" + here.code();
        String where = here.name() + " · " + words.name(card);
        if (unstored != null) {
            lines.add(
                    new EntryView.Line(cell, "#" + id, where, unstored.problem(), "error", "", ""));
        } else if (mark != null) {
            lines.add(
                    new EntryView.Line(
                            cell,
                            "#" + id,
                            where,
                            words.told(mark),
                            "warning",
                            mark.reason(),
                            EntryRequest.REASON + cell));
        }
        Typed before = filled.saidBefore(card.code(), place);
        return new EntryView.Box(
                id,
                EntryRequest.CELL + cell + ":" + seen,
                cell,
                seen,
                text,
                EntryWords.state(unstored == null ? said : Typed.read(text)),
                here.name() + ", " + words.name(card),
                before instanceof Typed.Empty ? "" : before.shown(words.formats()),
                unstored != null ? unstored.problem() : mark == null ? "" : words.told(mark),
                unstored != null ? "error" : mark == null ? "" : "warning");
    }

    private List<EntryView.Choice> programmes(EntryTopic chosen) {
        return topics.stream()
                .map(topic ->
                        new EntryView.Choice(
                                topic.code(),
                                topic.name().in(words.locale()),
                                topic.code().equals(chosen.code())))
                .toList();
    }

    private List<EntryView.Choice> months(EntryPlaces choice) {
        List<EntryView.Choice> months = new ArrayList<>();
        for (Month month : choice.months()) {
            months.add(
                    new EntryView.Choice(
                            month.toString(),
                            words.formats().month(month.year(), month.number()),
                            month.equals(choice.month())));
        }
        return months;
    }

    private List<EntryView.Choice> villages(EntryPlaces choice) {
        List<EntryView.Choice> villages = new ArrayList<>();
        if (choice.villages().size() > 1) {
            villages.add(
                    new EntryView.Choice(
                            EntryRequest.ALL,
                            words.texts().get("page.village.all"),
                            choice.village().isEmpty()));
            for (Place village : choice.villages()) {
                villages.add(
                        new EntryView.Choice(
                                village.code(),
                                village.name(),
                                village.code().equals(choice.chosen())));
            }
        }
        return villages;
    }

    private List<EntryView.Legend> legend() {
        return List.of(
                legend("12", "reported"),
                legend("-", "missing"),
                legend("n/a", "not-applicable"),
                legend("belum", "not-yet-due"),
                legend("", "empty"));
    }

    private EntryView.Legend legend(String sample, String state) {
        return new EntryView.Legend(sample, state, words.texts().get("legend." + state));
    }
}
