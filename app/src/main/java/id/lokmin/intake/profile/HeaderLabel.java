package id.lokmin.intake.profile;

import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What heads one column when a header takes several rows.
 *
 * <p>A group's text stands over its first column only; it is carried to the right over the columns
 * that have a text of their own below it.
 *
 * <pre>
 * NO | DESA | SASARAN |   |        |
 *    |      | L       | P | JUMLAH |    =>  "NO", "DESA", "SASARAN L", "SASARAN P", "SASARAN JUMLAH"
 * </pre>
 *
 * @param column counted from 0
 * @param title all texts from top to bottom
 * @param keys the whole title, the lowest text, the lowest two, and the lowest without brackets
 */
record HeaderLabel(int column, String title, List<String> keys) {

    static final int LEVELS = 4;

    String key(int level) {
        return keys.get(level);
    }

    static List<HeaderLabel> of(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(SheetRow::width).max().orElse(0);
        List<HeaderLabel> labels = new ArrayList<>();
        String[] carried = new String[rows.size()];
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                String own = rows.get(r).cell(column).text();
                if (!own.isEmpty()) {
                    carried[r] = own;
                    forgetBelow(carried, r);
                } else if (r < rows.size() - 1
                        && hasTextBelow(rows, r, column)
                        && carried[r] != null) {
                    own = carried[r];
                }
                if (!own.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(own))) {
                    parts.add(own);
                }
            }
            if (!parts.isEmpty()) {
                labels.add(label(column, parts));
            }
        }
        return labels;
    }

    private static HeaderLabel label(int column, List<String> parts) {
        String title = String.join(" ", parts);
        String last = parts.getLast();
        String lastTwo = parts.size() < 2 ? last : parts.get(parts.size() - 2) + last;
        return new HeaderLabel(
                column,
                title,
                List.of(
                        Header.key(title),
                        Header.key(last),
                        Header.key(lastTwo),
                        Header.key(Header.bare(last))));
    }

    private static void forgetBelow(String[] carried, int row) {
        for (int r = row + 1; r < carried.length; r++) {
            carried[r] = null;
        }
    }

    private static boolean hasTextBelow(List<SheetRow> rows, int row, int column) {
        for (int r = row + 1; r < rows.size(); r++) {
            if (!rows.get(r).cell(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
