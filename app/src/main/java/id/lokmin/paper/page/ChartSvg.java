package id.lokmin.paper.page;

import id.lokmin.paper.Chart;
import id.lokmin.paper.Chart.Bar;
import id.lokmin.paper.Digits;
import id.lokmin.paper.Tone;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Draws a chart as SVG, readable without colour: each tone has its own filling, each bar its
 * figure.
 */
public final class ChartSvg {

    private static final String INK = "#1f2933";
    private static final String QUIET = "#5b6570";
    private static final String GRID = "#d9dee3";
    private static final double TYPE = 8.5;

    private ChartSvg() {}

    /** A complete {@code svg} element of the given size in millimetres. */
    public static String draw(Chart chart, double width, double height) {
        Svg svg = new Svg(width, height, chart.inWords());
        switch (chart) {
            case Chart.Columns columns -> columns(svg, columns);
            case Chart.Rows rows -> rows(svg, rows);
            case Chart.Sparkline line -> SparklineSvg.draw(svg, line);
            case Chart.Drawing drawing ->
                    svg.drawn(drawing.path(), drawing.width(), drawing.height(), INK);
            case Chart.Code(var _, var code) ->
                    svg.squares(code.path(), Math.min(svg.width(), svg.height()) / code.side());
        }
        return svg.finish();
    }

    private static void columns(Svg svg, Chart.Columns chart) {
        double left = 30;
        double top = 26;
        double bottom = svg.height() - 18;
        double right = svg.width() - 4;
        Scale scale = Scale.over(chart.bars(), chart.target(), chart.unit());
        for (double tick : scale.ticks()) {
            double y = bottom - scale.share(tick) * (bottom - top);
            svg.line(left, y, right, y, tick == 0 ? QUIET : GRID, tick == 0 ? 1 : 0.6);
            svg.text(left - 4, y + 3, TYPE - 1, "end", QUIET, Digits.withUnit(tick, chart.unit()));
        }
        double slot = (right - left) / Math.max(1, chart.bars().size());
        double thick = Math.min(slot * 0.66, 34);
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double middle = left + slot * (i + 0.5);
            svg.text(middle, bottom + 12, labelType(bar.label(), slot), "middle", INK, bar.label());
            if (bar.value().isPresent()) {
                double value = bar.value().getAsDouble();
                double high = scale.share(value) * (bottom - top);
                bar(svg, middle - thick / 2, bottom - high, thick, high, bar.tone());
            }
        }
        chart.target().ifPresent(t -> targetLine(svg, chart, scale, left, right, top, bottom, t));
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double middle = left + slot * (i + 0.5);
            double size = Math.min(TYPE, slot * 0.34);
            if (bar.value().isPresent()) {
                double value = bar.value().getAsDouble();
                double y = bottom - scale.share(value) * (bottom - top) - 3;
                label(svg, middle, y, size, Digits.of(value), true);
            } else {
                label(svg, middle, bottom - 4, size * 0.85, bar.remark(), false);
            }
        }
    }

    /** Small enough that a long name does not run into its neighbours. */
    private static double labelType(String label, double slot) {
        double type = Math.min(TYPE, slot * 0.32);
        return Math.min(type, type * slot / Svg.widthOf(label, type));
    }

    private static void targetLine(
            Svg svg,
            Chart.Columns chart,
            Scale scale,
            double left,
            double right,
            double top,
            double bottom,
            double target) {
        double y = bottom - scale.share(target) * (bottom - top);
        svg.dashed(left, y, right, y, INK, 1.3);
        svg.text(right, top - 17, TYPE, "end", INK, "- - -  " + chart.targetLabel());
    }

    private static void label(
            Svg svg, double x, double y, double size, String words, boolean bold) {
        double wide = Svg.widthOf(words, size) + 2;
        svg.rectangle(x - wide / 2, y - size * 0.82, wide, size, "#ffffff", "none");
        svg.text(x, y, size, "middle", bold ? INK : QUIET, words, bold);
    }

    private static void rows(Svg svg, Chart.Rows chart) {
        double longest = 0;
        for (Bar bar : chart.bars()) {
            longest = Math.max(longest, Svg.widthOf(bar.label(), TYPE));
        }
        double left = Math.min(longest + 8, svg.width() * 0.4);
        double right = svg.width() - Math.max(70, svg.width() * 0.24);
        double foot = 14;
        double slot = (svg.height() - foot) / Math.max(1, chart.bars().size());
        double thick = Math.min(slot * 0.6, 16);
        Scale scale = Scale.over(chart.bars(), OptionalDouble.empty(), chart.unit());
        svg.line(left, 0, left, slot * chart.bars().size(), QUIET, 1);
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double middle = slot * (i + 0.5);
            svg.text(left - 5, middle + 3, TYPE, "end", INK, bar.label());
            if (bar.value().isEmpty()) {
                svg.text(left + 4, middle + 3, TYPE, "start", QUIET, bar.remark());
                continue;
            }
            double value = bar.value().getAsDouble();
            double wide = scale.share(value) * (right - left);
            bar(svg, left, middle - thick / 2, wide, thick, bar.tone());
            double end = left + wide;
            if (bar.target().isPresent()) {
                double x = left + scale.share(bar.target().getAsDouble()) * (right - left);
                svg.line(x, middle - slot * 0.42, x, middle + slot * 0.42, INK, 2);
                end = Math.max(end, x);
            }
            String figure = Digits.withUnit(value, chart.unit());
            svg.text(end + 5, middle + 3, TYPE, "start", INK, figure, true);
            double after = end + 9 + Svg.widthOf(figure, TYPE * 1.06);
            svg.text(after, middle + 3, TYPE - 1, "start", QUIET, bar.remark());
        }
        if (chart.bars().stream().anyMatch(b -> b.target().isPresent())) {
            double y = svg.height() - 4;
            svg.line(left + 1, y - 7, left + 1, y + 1, INK, 2);
            svg.text(left + 6, y, TYPE - 1, "start", QUIET, "target");
        }
    }

    /** Fills by tone: solid, pale, rising lines, crossed lines, empty. */
    private static void bar(Svg svg, double x, double y, double w, double h, Tone tone) {
        String ink = "#" + tone.ink();
        switch (tone) {
            case GOOD, NEUTRAL -> svg.rectangle(x, y, w, h, ink, ink);
            case FAIR -> {
                svg.rectangle(x, y, w, h, "#" + tone.tint(), ink);
                svg.hatch(x, y, w, h, ink, 6, true);
            }
            case WARNING -> {
                svg.rectangle(x, y, w, h, "#" + tone.tint(), ink);
                svg.hatch(x, y, w, h, ink, 3.6, false);
            }
            case BAD -> {
                svg.rectangle(x, y, w, h, "#" + tone.tint(), ink);
                svg.hatch(x, y, w, h, ink, 3.6, true);
                svg.hatch(x, y, w, h, ink, 3.6, false);
            }
            case MUTED -> svg.rectangle(x, y, w, h, "#ffffff", ink);
        }
    }

    /** A scale from zero to a round figure above everything drawn; a percentage ends at 100. */
    private record Scale(double top, double step) {

        static Scale over(List<Bar> bars, OptionalDouble target, String unit) {
            double highest = target.orElse(0);
            for (Bar bar : bars) {
                highest = Math.max(highest, bar.value().orElse(0));
                highest = Math.max(highest, bar.target().orElse(0));
            }
            if (unit.equals("%") && highest > 50 && highest <= 100) {
                return new Scale(100, 20);
            }
            double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 0.5))));
            double step = magnitude / 2;
            if (highest / step > 10) {
                step = magnitude * 2;
            } else if (highest / step > 5) {
                step = magnitude;
            }
            return new Scale(Math.max(step, Math.ceil(highest / step) * step), step);
        }

        double share(double value) {
            return Math.clamp(value / top, 0, 1);
        }

        double[] ticks() {
            int count = (int) Math.round(top / step);
            double[] ticks = new double[count + 1];
            for (int i = 0; i <= count; i++) {
                ticks[i] = i * step;
            }
            return ticks;
        }
    }
}
