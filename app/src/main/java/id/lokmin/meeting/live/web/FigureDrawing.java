package id.lokmin.meeting.live.web;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.Words;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.web.ScreenView.Area;
import id.lokmin.meeting.live.web.ScreenView.Figure;
import id.lokmin.paper.Chart;
import id.lokmin.paper.Press;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An indicator over its areas, large enough to be read from the last row. */
@Component
class FigureDrawing {

    /** More bars than these nobody can tell apart from the last row. */
    private static final int MOST_BARS = 16;

    /** Millimetres; the stylesheet stretches it to the screen, and its type by six to nine. */
    private static final double WIDTH = 180;

    private static final double HEIGHT = 50;

    private static final int KEPT = 8;

    private final Grids grids;
    private final CorrectedSentences sentences;
    private final Press press;
    private final Kept<Asked, Optional<Figure>> drawn;

    /** What a figure is drawn of. */
    private record Asked(Meeting meeting, String indicator, Language language) {}

    FigureDrawing(Grids grids, CorrectedSentences sentences, Press press, Storage storage) {
        this.grids = grids;
        this.sentences = sentences;
        this.press = press;
        this.drawn = new Kept<>(storage, KEPT);
    }

    /** The indicators that a meeting's grid has, as the operator chooses among them. */
    List<MinutesView.Choice> choices(Meeting meeting, Language language) {
        Locale locale = Locale.of(language.code());
        return grids.at(meeting.period()).cards().stream()
                .map(card ->
                        new MinutesView.Choice(
                                card.code(), card.code() + " " + card.name().in(locale)))
                .toList();
    }

    /** The figure of an indicator; empty where the grid does not have it. */
    Optional<Figure> draw(Meeting meeting, String indicator, Language language) {
        return drawn.get(
                new Asked(meeting, indicator, language),
                asked -> drawAnew(asked.meeting(), asked.indicator(), asked.language()));
    }

    private Optional<Figure> drawAnew(Meeting meeting, String indicator, Language language) {
        Grid grid = grids.at(meeting.period());
        if (grid.cells(indicator).isEmpty()) {
            return Optional.empty();
        }
        AreaWatch watch = watch(grid, indicator);
        Words words = new Words(language);
        GridCell first = watch.whole().orElseGet(() -> watch.areas().getFirst());
        String worked = new Sentences(language).of(watch);
        CorrectedSentence.Key key =
                new CorrectedSentence.Key(indicator, grid.period(), watch.level(), language);
        return Optional.of(
                new Figure(
                        indicator,
                        words.name(first),
                        words.shownInFull(first),
                        sentences.find(key).map(CorrectedSentence::words).orElse(worked),
                        press.svg(chart(watch, words, language), WIDTH, HEIGHT),
                        watch.areas().stream().map(cell -> area(cell, words)).toList()));
    }

    /** At the finest level whose areas can be told apart. */
    private static AreaWatch watch(Grid grid, String indicator) {
        Level finest = grid.comparedAt(indicator);
        return grid.cells(indicator, finest).size() > MOST_BARS
                        && !grid.cells(indicator, Level.VILLAGE).isEmpty()
                ? AreaWatch.of(grid, indicator, Level.VILLAGE)
                : AreaWatch.of(grid, indicator, finest);
    }

    private static Chart chart(AreaWatch watch, Words words, Language language) {
        List<Chart.Bar> bars =
                Stream.concat(watch.whole().stream(), watch.areas().stream())
                        .map(cell -> bar(cell, words))
                        .toList();
        Optional<GridCell> judged = watch.whole().filter(whole -> whole.target().isPresent());
        OptionalDouble target =
                judged.map(whole -> OptionalDouble.of(whole.target().orElseThrow().value()))
                        .orElse(OptionalDouble.empty());
        String label =
                judged.map(whole ->
                                Texts.of("live", language)
                                        .get(
                                                bound(watch),
                                                words.targetWithCaveat(
                                                        whole, whole.target().orElseThrow())))
                        .orElse("");
        boolean percent =
                !watch.card().indicator().isCount() && watch.card().indicator().per() == 100;
        return new Chart.Columns(
                watch.card().name().in(Locale.of(language.code())),
                bars,
                target,
                label,
                percent ? "%" : "");
    }

    /** What should not be exceeded is never called something to reach. */
    private static String bound(AreaWatch watch) {
        boolean ceiling = watch.card().indicator().direction() == Direction.DOWN;
        return ceiling ? "figure.ceiling" : "figure.target";
    }

    /** Few people have no bar: it would look like a share. */
    private static Chart.Bar bar(GridCell cell, Words words) {
        return cell.value().isEmpty() || cell.small()
                ? Chart.Bar.missing(cell.place().name(), words.shown(cell))
                : Chart.Bar.of(cell.place().name(), cell.value().getAsDouble(), cell.tone());
    }

    private static Area area(GridCell cell, Words words) {
        return new Area(
                cell.place().name(),
                words.shownInFull(cell),
                cell.tone().sign(),
                words.status(cell),
                words.gap(cell));
    }
}
