package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Presentation;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.insight.PresentedFigures;
import id.lokmin.insight.Words;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts what meetings showed of an indicator beside what is known of it today. */
@Component
@ConditionalOnWebApplication
class ShownThen {

    /**
     * One meeting.
     *
     * @param said which one and when, {@code address} of its page
     * @param verdict whether the figures still read the same
     */
    record Shown(String said, String address, String verdict, List<Line> lines) {}

    /** An area that reads otherwise. */
    record Line(String area, String then, String now) {}

    /**
     * A whole grid as one meeting showed it.
     *
     * @param cells that read otherwise now, {@code more} how many more there are, in words
     */
    record ShownGrid(String said, String address, String verdict, List<Cell> cells, String more) {}

    /** A cell of a grid that reads otherwise. */
    record Cell(String indicator, String address, String area, String then, String now) {}

    /** More than these nobody reads on a page; the closing of the meeting has all. */
    private static final int LISTED = 30;

    private final PresentedFigures presented;
    private final Institutions institutions;

    ShownThen(PresentedFigures presented, Institutions institutions) {
        this.presented = presented;
        this.institutions = institutions;
    }

    /** The meetings that showed these areas over a period, the latest first. */
    List<Shown> of(AreaWatch watch, Period period, Language language) {
        Texts texts = Texts.of("insight", language);
        return presented.list(watch.card().code(), period).stream()
                .map(occasion -> shown(occasion, watch, texts, language))
                .toList();
    }

    private Shown shown(Presentation occasion, AreaWatch watch, Texts texts, Language language) {
        Map<String, PresentedFigure> then = new HashMap<>();
        occasion.figures().forEach(figure -> then.put(figure.place(), figure));
        Words words = new Words(language);
        List<Line> lines = new ArrayList<>();
        Stream.concat(watch.whole().stream(), watch.inPlaceOrder().stream())
                .distinct()
                .forEach(now ->
                        Optional.ofNullable(then.get(now.place().code()))
                                .filter(before -> !before.saysTheSameAs(PresentedFigure.of(now)))
                                .ifPresent(before -> lines.add(line(before, now, words, texts))));
        return new Shown(
                texts.get(
                        "then.said",
                        occasion.occasion(),
                        Formats.of(language).moment(occasion.at(), institutions.zone())),
                occasion.address(),
                texts.get(lines.isEmpty() ? "then.same" : "then.differs"),
                lines);
    }

    /** The meetings that showed a grid, the latest first. */
    List<ShownGrid> of(Grid grid, Language language) {
        Texts texts = Texts.of("insight", language);
        return presented.list(grid.period()).stream()
                .map(occasion -> shownGrid(occasion, grid, texts, language))
                .toList();
    }

    private ShownGrid shownGrid(Presentation occasion, Grid grid, Texts texts, Language language) {
        Words words = new Words(language);
        List<Cell> cells = new ArrayList<>();
        for (PresentedFigure before : occasion.figures()) {
            grid.find(before.indicator(), before.place())
                    .filter(now -> !before.saysTheSameAs(PresentedFigure.of(now)))
                    .map(now -> cell(now, line(before, now, words, texts), grid, words))
                    .ifPresent(cells::add);
        }
        return new ShownGrid(
                texts.get(
                        "then.said",
                        occasion.occasion(),
                        Formats.of(language).moment(occasion.at(), institutions.zone())),
                occasion.address(),
                texts.get(cells.isEmpty() ? "then.same" : "then.differs"),
                cells.stream().limit(LISTED).toList(),
                cells.size() > LISTED ? texts.get("then.more", cells.size() - LISTED) : "");
    }

    private static Cell cell(GridCell now, Line line, Grid grid, Words words) {
        return new Cell(
                words.name(now),
                "/capaian/" + now.card().code() + "?period=" + grid.period(),
                line.area(),
                line.then(),
                line.now());
    }

    private static Line line(PresentedFigure before, GridCell now, Words words, Texts texts) {
        return new Line(
                now.place().level() == Level.PUSKESMAS
                        ? texts.get("page.whole")
                        : now.place().name(),
                told(words.shown(now.card(), before.outcome()), before, texts),
                told(words.shown(now), PresentedFigure.of(now), texts));
    }

    private static String told(String shown, PresentedFigure figure, Texts texts) {
        return texts.get(
                "then.figure", shown, figure.tally().reportsIn(), figure.tally().reportsDue());
    }
}
