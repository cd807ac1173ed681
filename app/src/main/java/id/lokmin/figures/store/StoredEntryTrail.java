package id.lokmin.figures.store;

import static id.lokmin.schema.Tables.BATCH;
import static id.lokmin.schema.Tables.ELEMENT;
import static id.lokmin.schema.Tables.FIGURE;
import static id.lokmin.schema.Tables.FIGURE_HISTORY;
import static id.lokmin.schema.Tables.FIGURE_REASON;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.figures.FigureCell;
import id.lokmin.figures.entry.EntryTrail;
import id.lokmin.figures.entry.Typed;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who typed what, read from the figures and their batches; reasons in {@code figure_reason}. */
final class StoredEntryTrail implements EntryTrail {

    private final Storage storage;

    StoredEntryTrail(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Map<FigureCell, Held> held(Month month, Collection<String> elements) {
        return storage.read(sql -> {
            Map<FigureCell, Held> held = new HashMap<>();
            sql.select(
                            ELEMENT.CODE,
                            FIGURE.PLACE,
                            FIGURE.STATE,
                            FIGURE.AMOUNT,
                            FIGURE.BATCH,
                            BATCH.ACTOR,
                            BATCH.MADE_AT)
                    .from(ELEMENT)
                    .join(FIGURE)
                    .on(FIGURE.ELEMENT.eq(ELEMENT.SEQ))
                    .join(BATCH)
                    .on(BATCH.SEQ.eq(FIGURE.BATCH))
                    .where(ELEMENT.CODE.in(elements))
                    .and(FIGURE.IN_MONTH.eq(month.index()))
                    .forEach(row ->
                            held.put(
                                    new FigureCell(row.value1(), row.value2(), month),
                                    new Held(
                                            said(row.value3(), row.get(FIGURE.AMOUNT)),
                                            row.value5(),
                                            row.value6(),
                                            Instant.ofEpochMilli(row.value7()))));
            return held;
        });
    }

    private static Typed said(int state, @Nullable Double amount) {
        return Typed.of(CellState.of((byte) state), amount == null ? Double.NaN : amount);
    }

    @Override
    public List<FigureCell> changedSince(int batch, Month month, Collection<String> elements) {
        return storage.read(sql -> {
            Set<FigureCell> changed = new LinkedHashSet<>();
            sql.select(ELEMENT.CODE, FIGURE.PLACE)
                    .from(ELEMENT)
                    .join(FIGURE)
                    .on(FIGURE.ELEMENT.eq(ELEMENT.SEQ))
                    .where(ELEMENT.CODE.in(elements))
                    .and(FIGURE.IN_MONTH.eq(month.index()))
                    .and(FIGURE.BATCH.gt(batch))
                    .forEach(row -> changed.add(cell(row, month)));
            sql.select(ELEMENT.CODE, FIGURE_HISTORY.PLACE)
                    .from(ELEMENT)
                    .join(FIGURE_HISTORY)
                    .on(FIGURE_HISTORY.ELEMENT.eq(ELEMENT.SEQ))
                    .where(ELEMENT.CODE.in(elements))
                    .and(FIGURE_HISTORY.IN_MONTH.eq(month.index()))
                    .and(FIGURE_HISTORY.REPLACED_BY.gt(batch))
                    .forEach(row -> changed.add(cell(row, month)));
            return List.copyOf(changed);
        });
    }

    private static FigureCell cell(Record row, Month month) {
        return new FigureCell(row.get(0, String.class), row.get(1, Integer.class), month);
    }

    @Override
    public Optional<Batch> lastBatch(FigureCell cell) {
        return storage.read(sql -> {
            var element =
                    DSL.select(ELEMENT.SEQ).from(ELEMENT).where(ELEMENT.CODE.eq(cell.element()));
            int wrote =
                    sql.select(DSL.coalesce(DSL.max(FIGURE.BATCH), 0))
                            .from(FIGURE)
                            .where(FIGURE.ELEMENT.eq(element))
                            .and(FIGURE.PLACE.eq(cell.place()))
                            .and(FIGURE.IN_MONTH.eq(cell.month().index()))
                            .fetchSingle()
                            .value1();
            int replaced =
                    sql.select(DSL.coalesce(DSL.max(FIGURE_HISTORY.REPLACED_BY), 0))
                            .from(FIGURE_HISTORY)
                            .where(FIGURE_HISTORY.ELEMENT.eq(element))
                            .and(FIGURE_HISTORY.PLACE.eq(cell.place()))
                            .and(FIGURE_HISTORY.IN_MONTH.eq(cell.month().index()))
                            .fetchSingle()
                            .value1();
            return sql.selectFrom(BATCH)
                    .where(BATCH.SEQ.eq(Math.max(wrote, replaced)))
                    .fetchOptional(row ->
                            new Batch(
                                    row.getSeq(),
                                    row.getId(),
                                    row.getSource(),
                                    row.getActor(),
                                    Instant.ofEpochMilli(row.getMadeAt())));
        });
    }

    @Override
    public int newest() {
        return storage.read(sql ->
                sql.select(DSL.coalesce(DSL.max(BATCH.SEQ), 0)).from(BATCH).fetchSingle().value1());
    }

    @Override
    public boolean wroteSince(Instant moment, String actor, String source) {
        return storage.read(sql ->
                sql.fetchExists(
                        BATCH,
                        BATCH.MADE_AT
                                .ge(moment.toEpochMilli())
                                .and(BATCH.ACTOR.eq(actor))
                                .and(BATCH.SOURCE.eq(source))));
    }

    @Override
    public Map<FigureCell, String> reasons(Month month, Collection<String> elements) {
        return storage.read(sql -> {
            Map<FigureCell, String> reasons = new HashMap<>();
            sql.select(ELEMENT.CODE, FIGURE_REASON.PLACE, FIGURE_REASON.REASON)
                    .from(ELEMENT)
                    .join(FIGURE_REASON)
                    .on(FIGURE_REASON.ELEMENT.eq(ELEMENT.SEQ))
                    .join(FIGURE)
                    .on(FIGURE.ELEMENT.eq(FIGURE_REASON.ELEMENT))
                    .and(FIGURE.PLACE.eq(FIGURE_REASON.PLACE))
                    .and(FIGURE.IN_MONTH.eq(FIGURE_REASON.IN_MONTH))
                    .where(ELEMENT.CODE.in(elements))
                    .and(FIGURE_REASON.IN_MONTH.eq(month.index()))
                    .and(FIGURE_REASON.STATE.eq(FIGURE.STATE))
                    .and(
                            DSL.coalesce(FIGURE_REASON.AMOUNT, -1d)
                                    .eq(DSL.coalesce(FIGURE.AMOUNT, -1d)))
                    .orderBy(FIGURE_REASON.BATCH)
                    .forEach(row ->
                            reasons.put(
                                    new FigureCell(row.value1(), row.value2(), month),
                                    row.value3()));
            reasons.values().removeIf(String::isEmpty);
            return reasons;
        });
    }

    @Override
    public void explain(Batch batch, FigureCell cell, String reason) {
        storage.write(sql ->
                sql.execute(
                        """
                        INSERT INTO figure_reason (element, place, in_month, batch, state, amount, reason)
                        SELECT f.element, f.place, f.in_month, CAST(? AS INTEGER), f.state, f.amount,
                        CAST(? AS VARCHAR) FROM figure f JOIN element e ON e.seq = f.element
                        WHERE e.code = ? AND f.place = ? AND f.in_month = ?\
                        """,
                        batch.seq(),
                        reason,
                        cell.element(),
                        cell.place(),
                        cell.month().index()));
    }
}
