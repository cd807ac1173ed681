package id.lokmin.paper.page;

import id.lokmin.paper.Chart;
import java.util.List;

/** Draws the course of the last months in the height of a word; gaps stay gaps. */
final class SparklineSvg {

    private static final String INK = "#1f2933";

    private SparklineSvg() {}

    static void draw(Svg svg, Chart.Sparkline chart) {
        List<Double> values = chart.values();
        double lowest = chart.target().orElse(Double.POSITIVE_INFINITY);
        double highest = chart.target().orElse(Double.NEGATIVE_INFINITY);
        for (double value : values) {
            if (!Double.isNaN(value)) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
        }
        if (lowest > highest) {
            return;
        }
        double span = highest > lowest ? highest - lowest : 1;
        double edge = 3;
        double high = svg.height() - 2 * edge;
        double step = (svg.width() - 2 * edge) / Math.max(1, values.size() - 1);
        if (chart.target().isPresent()) {
            double y = edge + high - (chart.target().getAsDouble() - lowest) / span * high;
            svg.dashed(0, y, svg.width(), y, "#5b6570", 0.8);
        }
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isNaN(value)) {
                flush(svg, points);
                continue;
            }
            double x = edge + i * step;
            double y = edge + high - (value - lowest) / span * high;
            points.append(Svg.length(x)).append(',').append(Svg.length(y)).append(' ');
            if (i == values.size() - 1) {
                svg.dot(x, y, 2, INK);
            }
        }
        flush(svg, points);
    }

    private static void flush(Svg svg, StringBuilder points) {
        if (!points.isEmpty()) {
            svg.polyline(points.toString().strip(), INK, 1.2);
            points.setLength(0);
        }
    }
}
