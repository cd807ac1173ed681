package id.lokmin.intake.profile;

import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every place near the top of a sheet that could be a header, made comparable once for all
 * profiles: recognising a file among ten layouts costs one look, not ten.
 */
final class HeaderWindows {

    /**
     * Some rows looked at as a header.
     *
     * @param firstRow index of its first row in the sheet's rows
     * @param height how many rows it takes
     * @param labels what heads each column
     * @param byKey each comparable text → the label it belongs to; whole titles weigh more than
     *     their parts, and the left more than the right
     */
    record Window(int firstRow, int height, List<HeaderLabel> labels, Map<String, Integer> byKey) {}

    private final Sheet sheet;
    private final List<Window> windows = new ArrayList<>();

    HeaderWindows(Sheet sheet) {
        this.sheet = sheet;
        List<SheetRow> rows = sheet.rows();
        int depth = Math.min(Recognition.DEPTH, rows.size());
        for (int first = 0; first < depth; first++) {
            for (int height = 1;
                    height <= Recognition.HEIGHT && first + height <= rows.size();
                    height++) {
                List<HeaderLabel> labels = HeaderLabel.of(rows.subList(first, first + height));
                windows.add(new Window(first, height, labels, byKey(labels)));
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }

    List<Window> windows() {
        return windows;
    }

    private static Map<String, Integer> byKey(List<HeaderLabel> labels) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int level = HeaderLabel.LEVELS - 1; level >= 0; level--) {
            for (int i = labels.size() - 1; i >= 0; i--) {
                String key = labels.get(i).key(level);
                if (!key.isEmpty()) {
                    byKey.put(key, i);
                }
            }
        }
        return byKey;
    }
}
