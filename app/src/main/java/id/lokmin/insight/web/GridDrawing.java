package id.lokmin.insight.web;

import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridView.Box;
import id.lokmin.insight.web.GridView.Choice;
import id.lokmin.insight.web.GridView.Empty;
import id.lokmin.insight.web.GridView.Mark;
import id.lokmin.insight.web.GridView.Row;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a choice of the grid into the words of one visitor's page. */
final class GridDrawing {

    private final Catalog catalog;
    private final Asked asked;
    private final Visit visit;
    private final List<Period> known;
    private final Words words;
    private final Texts texts;
    private final Locale locale;

    /**
     * @param visit who asks, and in which language
     * @param known the periods that are offered
     */
    GridDrawing(Catalog catalog, Asked asked, Visit visit, List<Period> known) {
        this.catalog = catalog;
        this.asked = asked;
        this.visit = visit;
        this.known = List.copyOf(known);
        this.words = new Words(asked.language());
        this.texts = Texts.of("insight", asked.language());
        this.locale = Locale.of(asked.language().code());
    }

    /** The page before there is an area list. */
    GridView withoutAreas() {
        return empty("page.empty.area", "./lokmin import --data data wilayah.csv");
    }

    /** The page before there is a report. */
    GridView withoutFigures() {
        return empty("page.empty.figures", "./lokmin import --data data rekap-kia.xlsx");
    }

    private GridView empty(String key, String command) {
        String heading = texts.get("page.title");
        return new GridView(
                frame(heading),
                texts,
                asked,
                heading,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                "",
                Optional.of(new Empty(texts.get(key), texts.get(key + ".do"), command)));
    }

    GridView of(GridChoice choice) {
        Period period = choice.grid().period();
        String heading = texts.get("page.heading", words.month(period.last()));
        List<String> heads = new ArrayList<>();
        heads.add(texts.get("page.whole"));
        choice.areas().forEach(area -> heads.add(area.name()));
        return new GridView(
                frame(heading),
                texts,
                asked,
                heading,
                periods(period),
                programmes(),
                GridChoice.offered(choice.grid().tree()).stream()
                        .map(level ->
                                new Choice(
                                        level.code(), levelOffered(level), level == choice.level()))
                        .toList(),
                legend(),
                heads,
                choice.sections().stream().map(section -> section(section, choice)).toList(),
                choice.hidden(),
                asked.withAll(!asked.all()).page(),
                asked.workbook(),
                Optional.empty());
    }

    private Frame frame(String heading) {
        return visit.frame(heading, Section.COVERAGE).with("insight.css");
    }

    private String levelOffered(Level level) {
        return texts.get(
                level == Level.PUSKESMAS ? "page.level.whole" : "page.level.per",
                words.level(level));
    }

    /** The periods on offer, and the one shown even where it is none of them. */
    private List<Choice> periods(Period shown) {
        return Stream.concat(
                        known.contains(shown) ? Stream.empty() : Stream.of(shown), known.stream())
                .map(period ->
                        new Choice(period.toString(), words.period(period), period.equals(shown)))
                .toList();
    }

    private List<Choice> programmes() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("page.programme.all"), asked.programme().isEmpty()));
        for (Programme programme : catalog.programmes()) {
            choices.add(
                    new Choice(
                            programme.code(),
                            programme.name().in(locale),
                            programme.code().equals(asked.programme())));
        }
        return choices;
    }

    private List<Mark> legend() {
        return List.of(
                mark(Tone.GOOD, texts.get("legend.good")),
                mark(Tone.FAIR, texts.get("legend.fair")),
                mark(Tone.WARNING, texts.get("legend.warning")),
                mark(Tone.BAD, texts.get("legend.bad")),
                mark(Tone.MUTED, texts.get("legend.muted")));
    }

    static Mark mark(Tone tone, String words) {
        return new Mark(tone.name().toLowerCase(Locale.ROOT), tone.sign(), words);
    }

    private GridView.Section section(GridChoice.Section section, GridChoice choice) {
        return new GridView.Section(
                section.programme().name().in(locale),
                section.rows().stream().map(row -> row(row, choice)).toList());
    }

    private Row row(GridChoice.Row row, GridChoice choice) {
        IndicatorCard card = row.card();
        List<Box> boxes = new ArrayList<>();
        boxes.add(row.whole().map(this::box).orElseGet(() -> notHere(texts.get("page.whole"))));
        if (row.isKnownForAreas()) {
            for (int i = 0; i < choice.areas().size(); i++) {
                Place area = choice.areas().get(i);
                boxes.add(row.areas().get(i).map(this::box).orElseGet(() -> notHere(area.name())));
            }
        }
        boolean highest = asked.sort().equals(card.code());
        boolean lowest = asked.sort().equals("-" + card.code());
        String next = highest ? "-" + card.code() : lowest ? "" : card.code();
        return new Row(
                card.code(),
                card.name().in(locale),
                card.question(),
                !card.isVerified(),
                row.whole()
                        .flatMap(cell -> cell.target().map(target -> words.target(cell, target)))
                        .orElse(""),
                row.isKnownForAreas() ? asked.withSort(next).page() + "#" + card.code() : "",
                highest ? "descending" : lowest ? "ascending" : "none",
                boxes,
                row.isKnownForAreas() || choice.areas().isEmpty()
                        ? ""
                        : texts.get("page.not_per", words.level(choice.level())),
                opened(row).map(cell -> new Unfolding(catalog, words, asked).of(cell, choice)));
    }

    private Optional<GridCell> opened(GridChoice.Row row) {
        return asked.cell().isEmpty()
                ? Optional.empty()
                : Stream.concat(
                                row.whole().stream(),
                                row.areas().stream().flatMap(Optional::stream))
                        .filter(cell -> address(cell).equals(asked.cell()))
                        .findFirst();
    }

    private static String address(GridCell cell) {
        return cell.card().code() + "@" + cell.place().code();
    }

    private Box box(GridCell cell) {
        boolean open = address(cell).equals(asked.cell());
        Asked next = asked.withCell(open ? "" : address(cell));
        return new Box(
                cell.place().level() == Level.PUSKESMAS
                        ? texts.get("page.whole")
                        : cell.place().name(),
                mark(cell.tone(), words.status(cell)),
                words.shown(cell),
                nothing(cell.outcome()),
                words.arrow(cell.trend()),
                words.counted(cell),
                words.gap(cell),
                reports(cell),
                next.page() + "#" + cell.card().code(),
                open);
    }

    /** A cell the grid does not have: worked out for some areas of this level and not for this. */
    private Box notHere(String where) {
        return new Box(
                where,
                mark(Tone.MUTED, texts.get("status.none")),
                texts.get("shown.not_applicable"),
                "not-applicable",
                "",
                "",
                "",
                "",
                "",
                false);
    }

    private String reports(GridCell cell) {
        return cell.value().isEmpty() || cell.tally().allReportsIn()
                ? ""
                : texts.get(
                        "cell.reports",
                        words.number(cell.tally().reportsIn()),
                        words.number(cell.tally().reportsDue()));
    }

    private static String nothing(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Measured _ -> "";
            case Outcome.NobodyDue _ -> "nobody";
            case Outcome.AwaitingReports _ -> "awaiting";
            case Outcome.NotApplicable _ -> "not-applicable";
            case Outcome.NotYetDue _ -> "not-due";
        };
    }
}
