package id.lokmin.paper;

import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A small chart for paper and page, drawn the same on both.
 *
 * <p>Values are in the unit that is printed: 62.0 means 62 %, and {@code unit} is {@code "%"}.
 */
public sealed interface Chart {

    /** What the chart is about; also its caption. */
    String title();

    /** How high it stands in the cell of a table, in millimetres. */
    default double heightInCell() {
        return switch (this) {
            case Drawing _ -> 11;
            case Code _ -> 34;
            case Columns _, Rows _, Sparkline _ -> 6;
        };
    }

    /**
     * The whole chart for those who cannot see it: {@code "ASI eksklusif: RW 01 62 %, RW 02 belum
     * lapor; target 80 %"}.
     */
    default String inWords() {
        return switch (this) {
            case Columns(var title, var bars, var target, var label, var unit) ->
                    title + ": " + words(bars, unit) + (target.isPresent() ? "; " + label : "");
            case Rows(var title, var bars, var unit) -> title + ": " + words(bars, unit);
            case Drawing(var title, var _, var _, var _) -> title;
            case Sparkline(var title, var values, var _) ->
                    title
                            + ": "
                            + values.stream()
                                    .map(v -> v.isNaN() ? "–" : Digits.of(v))
                                    .collect(Collectors.joining(" "));
            case Code(var title, var _) -> title;
        };
    }

    private static String words(List<Bar> bars, String unit) {
        return bars.stream()
                .map(bar ->
                        bar.label()
                                + (bar.value().isPresent()
                                        ? " " + Digits.withUnit(bar.value().getAsDouble(), unit)
                                        : "")
                                + (bar.remark().isEmpty() ? "" : " " + bar.remark()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Upright bars side by side with one target line: areas compared on one indicator.
     *
     * @param target the line across all bars, if there is one
     * @param targetLabel what is written at the line, e.g. {@code "Target s.d. September 75 %"}
     */
    record Columns(
            String title, List<Bar> bars, OptionalDouble target, String targetLabel, String unit)
            implements Chart {
        public Columns {
            bars = List.copyOf(bars);
        }
    }

    /** Lying bars below each other, each with a target tick of its own: indicators of one area. */
    record Rows(String title, List<Bar> bars, String unit) implements Chart {
        public Rows {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A line the height of a word: the last months at a glance.
     *
     * @param values oldest first; NaN leaves a gap, it is never joined over
     */
    record Sparkline(String title, List<Double> values, OptionalDouble target) implements Chart {
        public Sparkline {
            values = List.copyOf(values);
        }
    }

    /** An address for a telephone's camera; drawn as large as it may be, and square. */
    record Code(String title, QrCode code) implements Chart {}

    /**
     * What a pen drew, such as a signature.
     *
     * @param title what it is, without saying whose
     * @param path of an SVG picture of {@code width} by {@code height} points: moves and lines only
     */
    record Drawing(String title, String path, int width, int height) implements Chart {
        public Drawing {
            if (!path.chars().allMatch(c -> c >= '0' && c <= '9' || "MLh ".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("A drawing is made of moves and lines");
            }
        }
    }

    /**
     * One bar of a chart.
     *
     * @param value its length; absent draws no bar but writes {@code remark}
     * @param target its own target tick (only drawn by {@link Rows})
     * @param remark written instead of the value where there is none, e.g. {@code "belum lapor"};
     *     or behind the value if there is one
     */
    record Bar(
            String label, OptionalDouble value, OptionalDouble target, Tone tone, String remark) {

        public static Bar of(String label, double value, Tone tone) {
            return new Bar(label, OptionalDouble.of(value), OptionalDouble.empty(), tone, "");
        }

        /** A bar that cannot be drawn, with the reason in words. */
        public static Bar missing(String label, String remark) {
            return new Bar(
                    label, OptionalDouble.empty(), OptionalDouble.empty(), Tone.MUTED, remark);
        }

        public Bar withTarget(double target) {
            return new Bar(label, value, OptionalDouble.of(target), tone, remark);
        }

        public Bar withRemark(String remark) {
            return new Bar(label, value, target, tone, remark);
        }
    }
}
