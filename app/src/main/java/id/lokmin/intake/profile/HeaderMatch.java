package id.lokmin.intake.profile;

import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place in a sheet read as a profile's header.
 *
 * @param profile the profile tried
 * @param sheet where
 * @param firstRow index in {@code sheet.rows()} of the header's first row
 * @param height how many rows the header takes
 * @param columns column name → column counted from 0
 * @param titles column name → the header's text there
 * @param missing required columns that were not found
 */
public record HeaderMatch(
        Profile profile,
        Sheet sheet,
        int firstRow,
        int height,
        Map<String, Integer> columns,
        Map<String, String> titles,
        List<ColumnRule> missing) {

    public HeaderMatch {
        columns = Map.copyOf(columns);
        titles = Map.copyOf(titles);
        missing = List.copyOf(missing);
    }

    /** Whether nothing required is missing. */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    /** Where a required column stands, counted from 0. */
    public int column(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("No column " + name + " was found");
        }
        return column;
    }

    int firstDataRow() {
        return firstRow + height;
    }

    /** Better: fewer required columns missing, then more columns found, then a lower header. */
    boolean isBetterThan(HeaderMatch other) {
        int gap = Integer.compare(missing.size(), other.missing.size());
        if (gap != 0) {
            return gap < 0;
        }
        int found = Integer.compare(columns.size(), other.columns.size());
        return found != 0 ? found > 0 : height < other.height;
    }

    /** Reads some rows as the header of a profile, whatever is found. */
    static HeaderMatch of(Profile profile, Sheet sheet, HeaderWindows.Window window) {
        List<HeaderLabel> labels = window.labels();
        Map<String, Integer> byKey = window.byKey();
        Map<String, Integer> columns = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        List<ColumnRule> missing = new ArrayList<>();
        boolean[] taken = new boolean[labels.size()];
        for (ColumnRule rule : profile.columns()) {
            Integer at = null;
            for (String key : rule.keys()) {
                Integer candidate = byKey.get(key);
                if (candidate != null && !taken[candidate]) {
                    at = candidate;
                    break;
                }
            }
            if (at != null) {
                taken[at] = true;
                columns.put(rule.name(), labels.get(at).column());
                titles.put(rule.name(), labels.get(at).title());
            } else if (rule.required()) {
                missing.add(rule);
            }
        }
        firstMissingFigure(profile, columns).ifPresent(missing::add);
        return new HeaderMatch(
                profile, sheet, window.firstRow(), window.height(), columns, titles, missing);
    }

    /** A layout of figures without a single figure is not that layout. */
    private static Optional<ColumnRule> firstMissingFigure(
            Profile profile, Map<String, Integer> columns) {
        List<ColumnRule> figures = profile.figures();
        return figures.stream().anyMatch(rule -> columns.containsKey(rule.name()))
                ? Optional.empty()
                : figures.stream().findFirst();
    }

    /** The rows of the sheet that the header takes. */
    List<SheetRow> headerRows() {
        return sheet.rows().subList(firstRow, firstDataRow());
    }

    /** The number of the header's last row, as the spreadsheet program shows it. */
    public int lastRowNumber() {
        return headerRows().getLast().number();
    }

    /** The header's own last row, where a row is wanted and none is read yet. */
    public Table.Row aRow() {
        return new Table.Row(this, headerRows().getLast());
    }
}
