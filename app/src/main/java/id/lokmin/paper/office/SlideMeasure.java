package id.lokmin.paper.office;

import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much room words take on a slide, in points. It is an estimate: slides are laid out by the
 * program that opens them, which lets boxes and rows grow beyond the slide without a word.
 */
final class SlideMeasure {

    /** Width of a character of Arial by its size: 0.47 to 0.49 over our sentences, bold 0.52. */
    private static final double CHARACTER = 0.5;

    private static final double LINE = 1.2;

    /** Smaller than this nobody reads in the last row. */
    private static final double SMALLEST = 12;

    private static final double[] SIZES = {16, 14, SMALLEST};

    /** What a cell keeps free around its words. */
    private static final double BESIDE = 16;

    private static final double ABOVE_AND_BELOW = 5;
    private static final double HIGHEST_EMPTY = 38;

    private SlideMeasure() {}

    /** How high words stand in a box of this width. */
    static double height(Text text, double width, double size) {
        double characters = Math.max(1, width / (size * CHARACTER));
        double lines = 0;
        for (String line : text.plain().split("\n", -1)) {
            lines += Math.max(1, Math.ceil(line.length() / characters));
        }
        return lines * size * LINE;
    }

    /**
     * The largest type in which a whole table ends above the foot; the smallest where none does.
     */
    static double size(Table table, double room) {
        int rows = table.head().size() + table.body().size();
        double most = rows <= 7 ? 16 : rows <= 10 ? 14 : SMALLEST;
        return Arrays.stream(SIZES)
                .filter(size -> size <= most && sum(heights(table, size)) <= room)
                .findFirst()
                .orElse(SMALLEST);
    }

    /** The heights of all rows, the room that is left shared among them. */
    static double[] heights(Table table, double size, double room) {
        double[] heights = heights(table, size);
        double spare = Math.max(0, room - sum(heights)) / heights.length;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], Math.min(HIGHEST_EMPTY, heights[i] + spare));
        }
        return heights;
    }

    /**
     * A table in as many portions as it needs slides, of about the same height, each below the same
     * head. One whose cells hang over several rows stays whole.
     */
    static List<Table> portions(Table table, double room) {
        double[] heights = heights(table, SMALLEST);
        if (sum(heights) <= room || hangs(table)) {
            return List.of(table);
        }
        List<Table> fewest = portions(table, heights, room);
        for (double less = room / 2; less < room; less += LINE * SMALLEST) {
            List<Table> even = portions(table, heights, less);
            if (even.size() == fewest.size()) {
                return even;
            }
        }
        return fewest;
    }

    private static List<Table> portions(Table table, double[] heights, double room) {
        int head = table.head().size();
        double top = sum(Arrays.copyOf(heights, head));
        List<Table> portions = new ArrayList<>();
        int from = 0;
        double filled = top;
        for (int i = 0; i < table.body().size(); i++) {
            double height = heights[head + i];
            if (i > from && filled + height > room) {
                portions.add(part(table, from, i));
                from = i;
                filled = top;
            }
            filled += height;
        }
        portions.add(part(table, from, table.body().size()));
        return portions;
    }

    private static Table part(Table table, int from, int to) {
        return new Table(
                table.columns(),
                table.head(),
                table.body().subList(from, to),
                table.rowHeight(),
                table.small());
    }

    private static boolean hangs(Table table) {
        return table.body().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.down() > 1);
    }

    private static double[] heights(Table table, double size) {
        List<Table.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        double[] heights = new double[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            int column = 0;
            for (Table.Cell cell : rows.get(r).cells()) {
                double weight = 0;
                for (int i = 0; i < cell.across() && column < table.columns().size(); i++) {
                    weight += table.columns().get(column++).weight();
                }
                double width = weight / weights * SlideLook.INNER - BESIDE;
                heights[r] =
                        Math.max(heights[r], height(cell.text(), width, size) + ABOVE_AND_BELOW);
            }
        }
        return heights;
    }

    private static double sum(double[] heights) {
        return Arrays.stream(heights).sum();
    }
}
