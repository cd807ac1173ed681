package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridSheet.Box;
import id.lokmin.insight.web.GridSheet.Choice;
import id.lokmin.insight.web.GridSheet.Empty;
import id.lokmin.insight.web.GridSheet.Group;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.insight.web.GridSheet.Pager;
import id.lokmin.insight.web.GridSheet.Row;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a choice of the grid into the words of a page. */
final class GridDrawing {

    private final Catalog catalog;
    private final Asked asked;
    private final List<Period> known;
    private final Boxes boxes;
    private final Words words;
    private final Texts texts;
    private final Locale locale;

    /**
     * @param known the periods that are offered
     */
    GridDrawing(Catalog catalog, Asked asked, List<Period> known) {
        this.catalog = catalog;
        this.asked = asked;
        this.known = List.copyOf(known);
        this.boxes = new Boxes(asked.language(), Only.find(asked.word(Asked.ONLY)));
        this.words = new Words(asked.language());
        this.texts = Texts.of("insight", asked.language());
        this.locale = Locale.of(asked.language().code());
    }

    /** The page before there is an area list. */
    GridSheet withoutAreas() {
        return empty("page.empty.area");
    }

    /** The page before there is a report. */
    GridSheet withoutFigures() {
        return empty("page.empty.figures");
    }

    private GridSheet empty(String key) {
        return new GridSheet(
                texts,
                asked,
                texts.get("page.title"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                "",
                Pager.NONE,
                Pager.NONE,
                Optional.of(
                        new Empty(
                                texts.get(key),
                                texts.get(key + ".do"),
                                new Link(texts.get("page.empty.import"), "/data/impor"))));
    }

    GridSheet of(GridChoice choice) {
        Period period = choice.grid().period();
        List<Link> heads = new ArrayList<>();
        heads.add(new Link(texts.get("page.whole"), wholeAddress(choice.grid().tree(), period)));
        choice.areas()
                .forEach(area -> heads.add(new Link(area.name(), Addresses.area(area, period))));
        return new GridSheet(
                texts,
                asked,
                texts.get("page.heading", words.month(period.last())),
                Steps.before(period, known).map(this::step),
                Steps.after(period, known).map(this::step),
                periods(period),
                programmes(),
                levels(choice),
                withins(choice),
                onlies(),
                orders(),
                narrowed(choice.grid().tree()),
                boxes.legend(),
                heads,
                choice.sections().stream().map(section -> section(section, choice)).toList(),
                choice.hidden(),
                asked.with(Asked.ALL, asked.all() ? "" : "1").page(),
                asked.workbook(),
                pager(choice.rows(), Asked.ROWS, "page.rows"),
                pager(choice.columns(), Asked.COLUMNS, "page.columns"),
                Optional.empty());
    }

    private static String wholeAddress(PlaceTree tree, Period period) {
        int[] whole = tree.atLevel(Level.PUSKESMAS);
        return whole.length == 0 ? "" : Addresses.area(tree.place(whole[0]), period);
    }

    private Link step(Period period) {
        return new Link(words.period(period), asked.with(Asked.PERIOD, period.toString()).page());
    }

    private List<Choice> levels(GridChoice choice) {
        return GridChoice.offered(choice.grid().tree()).stream()
                .map(level ->
                        new Choice(level.code(), levelOffered(level), level == choice.level()))
                .toList();
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

    /** All, then the programmes, then the klaster of ILP. */
    private List<Group> programmes() {
        String chosen = asked.word(Asked.PROGRAMME);
        List<Choice> programmes =
                catalog.programmes().stream()
                        .map(one -> choice(one.code(), one.name().in(locale), chosen))
                        .toList();
        List<Choice> klasters =
                catalog.indicators().stream()
                        .filter(card -> !card.klaster().isBlank())
                        .map(card -> GridChoice.klaster(card))
                        .distinct()
                        .sorted()
                        .map(code -> choice(code, klaster(code), chosen))
                        .toList();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", List.of(choice("", texts.get("page.programme.all"), chosen))));
        groups.add(new Group(texts.get("page.programme.programmes"), programmes));
        if (!klasters.isEmpty()) {
            groups.add(new Group(texts.get("page.programme.klasters"), klasters));
        }
        return groups;
    }

    private String klaster(String code) {
        return texts.has(code) ? texts.get(code) : code.replace("klaster-", "Klaster ");
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, value.equals(chosen));
    }

    /** The villages one may look into, where the columns are finer than those. */
    private List<Choice> withins(GridChoice choice) {
        PlaceTree tree = choice.grid().tree();
        boolean finer = choice.level() == Level.RW || choice.level() == Level.POSYANDU;
        if (!finer || tree.atLevel(Level.VILLAGE).length < 2) {
            return List.of();
        }
        String chosen = asked.word(Asked.WITHIN);
        return Stream.concat(
                        Stream.of(choice("", texts.get("page.within.all"), chosen)),
                        Arrays.stream(tree.atLevel(Level.VILLAGE))
                                .mapToObj(tree::place)
                                .map(place -> choice(place.code(), place.name(), chosen)))
                .toList();
    }

    private List<Choice> onlies() {
        String chosen = asked.word(Asked.ONLY);
        return Stream.concat(
                        Stream.of(choice("", texts.get("page.only.all"), chosen)),
                        Arrays.stream(Only.values())
                                .map(only ->
                                        choice(
                                                only.code(),
                                                texts.get("page.only." + only.code()),
                                                chosen)))
                .toList();
    }

    private List<Choice> orders() {
        String chosen = asked.word(Asked.ORDER);
        return List.of(
                choice("", texts.get("page.order.catalog"), chosen),
                choice("worst", texts.get("page.order.worst"), chosen));
    }

    /** What the grid was narrowed to: shown where the form is folded away. */
    private String narrowed(PlaceTree tree) {
        List<String> parts = new ArrayList<>();
        programmes().stream()
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.chosen() && !choice.value().isEmpty())
                .forEach(choice -> parts.add(choice.words()));
        tree.find(asked.word(Asked.WITHIN)).ifPresent(i -> parts.add(tree.place(i).name()));
        Only.find(asked.word(Asked.ONLY))
                .ifPresent(only -> parts.add(texts.get("page.only." + only.code())));
        if (!asked.search().isEmpty()) {
            parts.add("“" + asked.search() + "”");
        }
        return String.join(" · ", parts);
    }

    private Pager pager(Stretch stretch, String name, String key) {
        if (stretch.isWhole() || stretch.all() == 0) {
            return Pager.NONE;
        }
        return new Pager(
                texts.get(
                        key,
                        words.number(stretch.first()),
                        words.number(stretch.last()),
                        words.number(stretch.all())),
                stretch.first() == 1
                        ? Optional.empty()
                        : Optional.of(turn("page.pager.before", name, stretch.number() - 1)),
                stretch.hasNext()
                        ? Optional.of(turn("page.pager.after", name, stretch.number() + 1))
                        : Optional.empty());
    }

    private Link turn(String key, String name, int number) {
        return new Link(texts.get(key), asked.with(name, String.valueOf(number)).page());
    }

    private GridSheet.Section section(GridChoice.Section section, GridChoice choice) {
        Programme programme = section.programme();
        return new GridSheet.Section(
                programme.name().in(locale),
                section.rows().stream().map(row -> row(row, choice)).toList());
    }

    private Row row(GridChoice.Row row, GridChoice choice) {
        IndicatorCard card = row.card();
        List<Box> cells = new ArrayList<>();
        cells.add(
                row.whole().map(boxes::of).orElseGet(() -> boxes.notHere(texts.get("page.whole"))));
        if (row.isKnownForAreas()) {
            for (int i = 0; i < choice.areas().size(); i++) {
                Place area = choice.areas().get(i);
                cells.add(
                        row.areas()
                                .get(i)
                                .map(boxes::of)
                                .orElseGet(() -> boxes.notHere(area.name())));
            }
        }
        boolean highest = asked.word(Asked.SORT).equals(card.code());
        boolean lowest = asked.word(Asked.SORT).equals("-" + card.code());
        String next = highest ? "-" + card.code() : lowest ? "" : card.code();
        return new Row(
                card.code(),
                card.name().in(locale),
                Addresses.indicator(card.code(), choice.grid().period()),
                !card.isVerified(),
                row.whole()
                        .flatMap(cell -> cell.target().map(target -> words.target(cell, target)))
                        .orElse(""),
                row.isKnownForAreas()
                        ? asked.with(Asked.SORT, next).page() + "#" + card.code()
                        : "",
                highest ? "descending" : lowest ? "ascending" : "none",
                cells,
                row.isKnownForAreas() || choice.areas().isEmpty()
                        ? ""
                        : texts.get("page.not_per", words.level(choice.level())));
    }
}
