package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Course;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridSheet.Choice;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.insight.web.IndicatorView.Ranked;
import id.lokmin.insight.web.IndicatorView.Sheet;
import id.lokmin.paper.Press;
import id.lokmin.place.Boundary;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts one indicator over its areas into the words and pictures of its page. */
final class IndicatorDrawing {

    private final Catalog catalog;
    private final Press press;
    private final Language language;
    private final Words words;
    private final Boxes boxes;
    private final Texts texts;
    private final Locale locale;

    IndicatorDrawing(Catalog catalog, Press press, Language language) {
        this.catalog = catalog;
        this.press = press;
        this.language = language;
        this.words = new Words(language);
        this.boxes = new Boxes(language, Optional.empty());
        this.texts = Texts.of("insight", language);
        this.locale = Locale.of(language.code());
    }

    /**
     * @param known the periods there are figures for
     * @param boundaries of the areas that have one
     */
    Sheet of(
            AreaWatch watch,
            Grid grid,
            Course course,
            List<Period> known,
            Map<String, Boundary> boundaries) {
        IndicatorCard card = watch.card();
        Period period = grid.period();
        GridCell whole = watch.whole().orElseGet(() -> watch.areas().getFirst());
        Unfolding unfolding = new Unfolding(catalog, language);
        TrendDrawing trend = new TrendDrawing(language);
        boolean compares = watch.level() != Level.PUSKESMAS;
        return new Sheet(
                card.code(),
                card.question(),
                !card.isVerified(),
                boxes.of(whole),
                levels(grid, watch),
                Steps.before(period, known).map(next -> step(card, next, watch.level())),
                Steps.after(period, known).map(next -> step(card, next, watch.level())),
                compares
                        ? new WatchDrawing(press, language).draw(watch, card.name().in(locale))
                        : Optional.empty(),
                compares ? ranking(watch) : List.of(),
                compares ? missing(watch) : List.of(),
                trend.draw(course, whole.place().code(), whole.place().name()),
                trend.table(course, whole.place().code()),
                compares ? new QuadrantDrawing(language).draw(watch) : Optional.empty(),
                compares ? new MapDrawing(language).draw(watch, boundaries) : Optional.empty(),
                unfolding.target(whole),
                unfolding.rule(card),
                "/capaian/"
                        + card.code()
                        + "/tabel.xlsx?period="
                        + period
                        + "&level="
                        + watch.level().code(),
                new Link(
                        texts.get("page.heading", words.month(period.last())),
                        Addresses.grid(period) + "#" + card.code()));
    }

    private Link step(IndicatorCard card, Period period, Level level) {
        return new Link(words.period(period), Addresses.indicator(card.code(), period, level));
    }

    private List<Choice> levels(Grid grid, AreaWatch watch) {
        return Stream.of(Level.RW, Level.POSYANDU, Level.SCHOOL, Level.VILLAGE)
                .filter(level -> !grid.cells(watch.card().code(), level).isEmpty())
                .map(level ->
                        new Choice(
                                Addresses.indicator(watch.card().code(), grid.period(), level),
                                texts.get("page.level.per", words.level(level)),
                                level == watch.level()))
                .toList();
    }

    /** Best first; few people and no figure behind, as they have no rank. */
    private List<Ranked> ranking(AreaWatch watch) {
        return watch.areas().stream()
                .sorted(Comparator.comparingInt(cell -> cell.rank().orElse(Integer.MAX_VALUE)))
                .map(this::ranked)
                .toList();
    }

    private Ranked ranked(GridCell cell) {
        return new Ranked(
                cell.rank().isPresent() ? "" + cell.rank().getAsInt() : "–",
                boxes.of(cell),
                cell.target().map(target -> words.target(cell, target)).orElse("–"),
                words.ofMonth(cell.card().indicator(), cell.compared().now(), SmallNumbers.USUAL),
                words.ofMonth(
                        cell.card().indicator(), cell.compared().before(), SmallNumbers.USUAL),
                cell.tally().reportsDue() == 0
                        ? ""
                        : cell.tally().reportsIn() + "/" + cell.tally().reportsDue());
    }

    private List<Link> missing(AreaWatch watch) {
        String people = words.people(watch.card().indicator());
        return watch.mostMissing().stream()
                .map(cell ->
                        new Link(
                                texts.get("gap.of", cell.place().name(), words.gap(cell), people),
                                Addresses.cell(cell)))
                .toList();
    }
}
