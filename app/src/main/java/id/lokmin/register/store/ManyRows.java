package id.lokmin.register.store;

import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Inserts many whole rows through one prepared statement.
 *
 * <p>jOOQ's own batch renders and binds each row through its converters, which costs more than
 * SQLite takes to store it.
 */
final class ManyRows {

    private static final int ROWS_OF_A_BATCH = 1_000;

    private ManyRows() {}

    static <R extends Record> void insert(DSLContext sql, Table<R> table, List<? extends R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] fields = table.fields();
        String text =
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table.getName(),
                                Arrays.stream(fields)
                                        .map(Field::getName)
                                        .collect(Collectors.joining(", ")),
                                Arrays.stream(fields)
                                        .map(_ -> "?")
                                        .collect(Collectors.joining(", ")));
        sql.connection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(text)) {
                int waiting = 0;
                for (R row : rows) {
                    for (int i = 0; i < fields.length; i++) {
                        insert.setObject(i + 1, row.get(i));
                    }
                    insert.addBatch();
                    if (++waiting % ROWS_OF_A_BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }
}
