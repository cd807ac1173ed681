package id.lokmin.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the things of one kind, field by field, in a table of their own whose columns
 * are, in this order: the thing's id, change_no, at, actor, field, was, became, batch.
 *
 * <p>It tells a thing's history, and what a batch did to each field, so that the batch can be taken
 * back: a field that still holds what the batch made of it returns to what it was, a field that was
 * changed again later stays.
 */
public final class ChangeLog {

    private final Table<?> table;
    private final InstantSource clock;
    private final Field<String> thing;
    private final Field<Integer> number;
    private final Field<Long> at;
    private final Field<String> actor;
    private final Field<String> field;
    private final Field<String> was;
    private final Field<String> became;
    private final Field<Integer> batch;

    public ChangeLog(Table<?> table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
        this.thing = column(0, String.class);
        this.number = column(1, Integer.class);
        this.at = column(2, Long.class);
        this.actor = column(3, String.class);
        this.field = column(4, String.class);
        this.was = column(5, String.class);
        this.became = column(6, String.class);
        this.batch = column(7, Integer.class);
    }

    private <T> Field<T> column(int index, Class<T> type) {
        return Objects.requireNonNull(table.field(index, type));
    }

    /** A field before and after a batch, which may have changed it more than once. */
    public record Change(String was, String became) {}

    /** Notes a change of one field within the write that is open. */
    public void note(
            DSLContext sql,
            Batch by,
            String id,
            String name,
            @Nullable Object before,
            @Nullable Object after) {
        int last =
                sql.select(DSL.coalesce(DSL.max(number), 0))
                        .from(table)
                        .where(thing.eq(id))
                        .fetchSingle()
                        .value1();
        sql.insertInto(table)
                .columns(thing, number, at, actor, field, was, became, batch)
                .values(
                        id,
                        last + 1,
                        clock.millis(),
                        by.actor(),
                        name,
                        text(before),
                        text(after),
                        by.seq())
                .execute();
    }

    /** How a value is kept here; nothing is the empty text. */
    public static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Everything that changed in a thing, oldest first. */
    public List<FieldChange> history(DSLContext sql, String id) {
        return sql.select(at, actor, field, was, became)
                .from(table)
                .where(thing.eq(id))
                .orderBy(number)
                .fetch(row ->
                        new FieldChange(
                                Instant.ofEpochMilli(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5()));
    }

    /** What a batch did, by thing and field. */
    public Map<String, Map<String, Change>> of(DSLContext sql, Batch by) {
        Map<String, Map<String, Change>> changes = new LinkedHashMap<>();
        sql.select(thing, field, was, became)
                .from(table)
                .where(batch.eq(by.seq()))
                .orderBy(thing, number)
                .forEach(row ->
                        changes.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                                .merge(
                                        row.value2(),
                                        new Change(row.value3(), row.value4()),
                                        (first, later) -> new Change(first.was(), later.became())));
        return changes;
    }

    /** Whether later batches left a thing different from what this one made of it. */
    public boolean isChangedAfter(DSLContext sql, Batch by, String id) {
        Map<String, Change> changes = new LinkedHashMap<>();
        sql.select(field, was, became)
                .from(table)
                .where(thing.eq(id))
                .and(batch.gt(by.seq()))
                .orderBy(number)
                .forEach(row ->
                        changes.merge(
                                row.value1(),
                                new Change(row.value2(), row.value3()),
                                (first, later) -> new Change(first.was(), later.became())));
        return changes.values().stream().anyMatch(change -> !change.was().equals(change.became()));
    }
}
