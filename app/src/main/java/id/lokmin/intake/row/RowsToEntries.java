package id.lokmin.intake.row;

import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.Table;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The rows of a table that become one entry each: taken, left out for what stands in them, or
 * passed over because they say again what an earlier row said.
 *
 * <p>Reads all rows when it is made. For one thread.
 *
 * @param <E> what a row becomes
 */
final class RowsToEntries<E> {

    private final Table table;
    private final List<E> entries = new ArrayList<>();
    private final List<CellFinding> findings = new ArrayList<>();
    private int rejected;
    private int duplicates;

    private RowsToEntries(Table table) {
        this.table = table;
    }

    /**
     * What may stand in a list once: a title, a number.
     *
     * @param column that it stands in, where a repeat is told
     * @param key by which two rows speak of the same
     * @param same whether two rows with a key say the same
     * @param contradiction said of a row that says otherwise than the one before, and is left out
     */
    record Once<E>(
            String column,
            Function<E, Object> key,
            BiPredicate<E, E> same,
            Problem contradiction) {}

    /** Every row by itself; {@code reading} is empty where the row was rejected. */
    static <E> RowsToEntries<E> of(
            Table table, Setting setting, Function<RowReader, Optional<E>> reading) {
        return read(table, setting, reading, (rows, _, entry) -> rows.entries.add(entry));
    }

    /** The same, where some things may stand in the list once only. */
    static <E> RowsToEntries<E> of(
            Table table, Setting setting, Function<RowReader, Optional<E>> reading, Once<E> once) {
        Map<Object, First<E>> seen = new HashMap<>();
        return read(
                table,
                setting,
                reading,
                (rows, reader, entry) -> rows.take(entry, reader, once, seen));
    }

    private static <E> RowsToEntries<E> read(
            Table table,
            Setting setting,
            Function<RowReader, Optional<E>> reading,
            Taking<E> taking) {
        RowsToEntries<E> rows = new RowsToEntries<>(table);
        RowReader reader = new RowReader(table, setting.dates(), rows.findings);
        for (Table.Row row : table.rows()) {
            reader.next(row);
            reading.apply(reader)
                    .ifPresentOrElse(entry -> taking.take(rows, reader, entry), rows::reject);
        }
        return rows;
    }

    /** What is done with an entry whose row was read without fault. */
    private interface Taking<E> {
        void take(RowsToEntries<E> rows, RowReader reader, E entry);
    }

    /** The row that spoke of something first. */
    private record First<E>(int row, E entry) {}

    private void take(E entry, RowReader reader, Once<E> once, Map<Object, First<E>> seen) {
        First<E> here = new First<>(reader.number(), entry);
        First<E> earlier = seen.putIfAbsent(once.key().apply(entry), here);
        if (earlier == null) {
            entries.add(entry);
        } else if (once.same().test(earlier.entry(), entry)) {
            duplicates++;
            reader.note(once.column(), Problem.ROW_TWICE, String.valueOf(earlier.row()));
        } else {
            reject();
            reader.reject(once.column(), once.contradiction(), String.valueOf(earlier.row()));
        }
    }

    private void reject() {
        rejected++;
    }

    /** Ready to be stored by the room they belong to. */
    Staged storedBy(BiFunction<Batch, List<E>, Staged.Outcome> room) {
        return new Staged(
                Staged.Unit.ROWS,
                table.rows().size(),
                rejected,
                duplicates,
                findings,
                batch -> room.apply(batch, entries));
    }
}
