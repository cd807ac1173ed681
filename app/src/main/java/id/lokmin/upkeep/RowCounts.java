package id.lokmin.upkeep;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows each table of a database holds, by the table's name.
 *
 * @param byTable never negative
 */
public record RowCounts(Map<String, Long> byTable) {

    public RowCounts {
        byTable = new TreeMap<>(byTable);
    }

    public long total() {
        return byTable.values().stream().mapToLong(Long::longValue).sum();
    }
}
