package id.lokmin.intake.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One layout of file: what its rows are about and how its columns are headed.
 *
 * @param code what {@code --as} takes
 * @param indonesian its name for people
 * @param english its name for people
 * @param kind what one row is about
 * @param columns in the order in which people look for them
 * @param needsMonth whether a file without a month anywhere is not understood
 */
public record Profile(
        String code,
        String indonesian,
        String english,
        RowKind kind,
        List<ColumnRule> columns,
        boolean needsMonth) {

    public Profile {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(ColumnRule::required)) {
            throw new IllegalArgumentException("A profile without a required column: " + code);
        }
        Map<String, String> seen = new HashMap<>();
        for (ColumnRule column : columns) {
            for (String header : column.headers()) {
                String earlier = seen.put(Header.key(header), column.name());
                if (earlier != null && !earlier.equals(column.name())) {
                    throw new IllegalArgumentException(
                            code
                                    + ": \""
                                    + header
                                    + "\" heads both "
                                    + earlier
                                    + " and "
                                    + column.name());
                }
            }
        }
    }

    public Optional<ColumnRule> find(String column) {
        return columns.stream().filter(rule -> rule.name().equals(column)).findFirst();
    }

    /** The columns that hold figures of elements. */
    public List<ColumnRule> figures() {
        return columns.stream().filter(rule -> rule.holds() == ColumnRule.Holds.FIGURE).toList();
    }

    /** The columns without which a file is another kind of file. */
    public List<ColumnRule> required() {
        return columns.stream().filter(ColumnRule::required).toList();
    }
}
