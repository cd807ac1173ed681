package id.lokmin.paper;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One slide: it says one thing, in type that is read from the last row. */
public sealed interface Slide {

    /** The words at the top of the slide. */
    String title();

    /** The first slide or a divider: a title and a few lines. */
    record Cover(String title, List<String> lines) implements Slide {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /** Up to four big figures side by side, and up to eight short points below. */
    record KeyFigures(String title, List<Block.Figures.Figure> figures, List<Text> points)
            implements Slide {
        public KeyFigures {
            figures = List.copyOf(figures);
            points = List.copyOf(points);
            if (figures.size() > 4) {
                throw new IllegalArgumentException("Four big figures fit on a slide");
            }
        }
    }

    /** A native, editable table; more than about twelve rows should become two slides. */
    record Grid(String title, Table table, String note) implements Slide {}

    /**
     * One indicator over all areas (Pemantauan Wilayah Setempat): sorted bars with the running
     * target as a line, below them the classic strip of cumulative, this month, last month, trend
     * and rank, and one sentence that says what to do.
     *
     * @param areas in the order they are drawn, best first
     * @param target in the unit of the values, e.g. 75.0 for 75 %
     * @param unit {@code "%"} or {@code ""} for plain counts
     */
    record AreaWatch(
            String title,
            String question,
            List<Area> areas,
            OptionalDouble target,
            String targetLabel,
            String unit,
            String sentence)
            implements Slide {
        public AreaWatch {
            areas = List.copyOf(areas);
            if (areas.isEmpty()) {
                throw new IllegalArgumentException("A slide over areas shows at least one");
            }
        }
    }

    /**
     * One area on an {@link AreaWatch} slide.
     *
     * @param cumulative value up to the month shown; absent draws no bar
     * @param thisMonth as printed in the strip, e.g. {@code "6,2"} or {@code "–"}
     * @param lastMonth as printed
     * @param trend {@code "▲"}, {@code "▼"}, {@code "="} or {@code ""}
     * @param rank absent where ranking would be unfair (too few people)
     * @param remark printed instead of a value, e.g. {@code "belum lapor"}, {@code "3 dari 4"}
     */
    record Area(
            String name,
            OptionalDouble cumulative,
            String thisMonth,
            String lastMonth,
            String trend,
            OptionalInt rank,
            Tone tone,
            String remark) {}
}
