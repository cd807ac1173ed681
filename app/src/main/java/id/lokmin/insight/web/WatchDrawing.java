package id.lokmin.insight.web;

import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.Chart;
import id.lokmin.paper.Press;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The PWS chart of the paper on a page: bars from best to worst with the whole before them, the
 * line of the target across, and below each bar its column of the strip.
 *
 * <p>Source of the strip: PWS-KIA (Pedoman 2009; its rows as in use, belum terverifikasi).
 */
final class WatchDrawing {

    /** More bars than these no longer fit: the areas that need attention most are drawn. */
    static final int MOST_BARS = 40;

    /** Up to so many bars a column has room for wide numbers. */
    private static final int FEW_BARS = 16;

    /** Width of a column in CSS pixels, as in the stylesheet. */
    private static final int WIDE = 64;

    private static final int NARROW = 44;

    /** What the paper's chart leaves left and right of its bars, in points. */
    private static final double MARGINS = 34;

    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final double HEIGHT = 74;

    private final Press press;
    private final Words words;
    private final Texts texts;

    WatchDrawing(Press press, Language language) {
        this.press = press;
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
    }

    /**
     * The chart and its strip.
     *
     * @param look class that gives the columns of the strip their width
     * @param left how many areas are not drawn, for there are too many
     */
    record Watch(String svg, String look, List<Line> strip, int left) {}

    /** One line of the strip: its name and a word for each bar. */
    record Line(String name, List<String> words) {}

    /** The picture; empty where no area has a figure. */
    Optional<Watch> draw(AreaWatch watch, String title) {
        if (watch.areas().stream().allMatch(cell -> cell.value().isEmpty())) {
            return Optional.empty();
        }
        List<GridCell> areas =
                watch.areas().size() <= MOST_BARS
                        ? watch.areas()
                        : watch.areas()
                                .subList(watch.areas().size() - MOST_BARS, watch.areas().size());
        List<GridCell> cells = Stream.concat(watch.whole().stream(), areas.stream()).toList();
        int slot = cells.size() <= FEW_BARS ? WIDE : NARROW;
        double width = (MARGINS + cells.size() * slot * POINTS_PER_PIXEL) * MILLIMETRES_PER_POINT;
        String svg = press.svg(chart(watch, cells, title), width, HEIGHT);
        return Optional.of(
                new Watch(
                        svg,
                        slot == WIDE ? "wide-slots" : "narrow-slots",
                        strip(cells),
                        watch.areas().size() - areas.size()));
    }

    private Chart chart(AreaWatch watch, List<GridCell> cells, String title) {
        OptionalDouble target =
                watch.whole()
                        .flatMap(GridCell::target)
                        .map(bound -> OptionalDouble.of(bound.value()))
                        .orElse(OptionalDouble.empty());
        String label =
                watch.whole()
                        .flatMap(cell -> cell.target().map(bound -> words.target(cell, bound)))
                        .map(bound -> texts.get("watch.target", bound))
                        .orElse("");
        boolean percent =
                !watch.card().indicator().isCount() && watch.card().indicator().per() == 100;
        return new Chart.Columns(
                title, cells.stream().map(this::bar).toList(), target, label, percent ? "%" : "");
    }

    private Chart.Bar bar(GridCell cell) {
        String name = name(cell);
        if (cell.value().isEmpty()) {
            return Chart.Bar.missing(name, "–");
        }
        Tone tone = cell.tone() == Tone.MUTED ? Tone.MUTED : cell.tone();
        return Chart.Bar.of(name, cell.value().getAsDouble(), tone);
    }

    private String name(GridCell cell) {
        return cell.place().level() == Level.PUSKESMAS
                ? texts.get("watch.whole")
                : cell.place().name();
    }

    private List<Line> strip(List<GridCell> cells) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("watch.figure", cells, words::shown));
        lines.add(line("watch.counted", cells, cell -> fraction(cell)));
        lines.add(line("watch.month", cells, cell -> ofMonth(cell, true)));
        lines.add(line("watch.before", cells, cell -> ofMonth(cell, false)));
        lines.add(line("watch.arrow", cells, cell -> words.arrow(cell.trend())));
        lines.add(
                line(
                        "watch.rank",
                        cells,
                        cell -> cell.rank().isPresent() ? "" + cell.rank().getAsInt() : ""));
        lines.add(
                line(
                        "watch.gap",
                        cells,
                        cell ->
                                cell.gapPeople().isPresent()
                                        ? words.number(cell.gapPeople().getAsLong())
                                        : ""));
        return lines;
    }

    private String fraction(GridCell cell) {
        return cell.value().isEmpty() || cell.card().indicator().isCount()
                ? ""
                : words.amount(cell.tally().numerator())
                        + "/"
                        + words.amount(cell.tally().denominator());
    }

    private String ofMonth(GridCell cell, boolean now) {
        return words.ofMonth(
                cell.card().indicator(),
                now ? cell.compared().now() : cell.compared().before(),
                SmallNumbers.USUAL);
    }

    private Line line(
            String key, List<GridCell> cells, java.util.function.Function<GridCell, String> word) {
        return new Line(texts.get(key), cells.stream().map(word).toList());
    }
}
