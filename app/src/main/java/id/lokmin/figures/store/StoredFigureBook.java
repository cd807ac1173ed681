package id.lokmin.figures.store;

import static id.lokmin.schema.Tables.ELEMENT;
import static id.lokmin.schema.Tables.FIGURE;
import static id.lokmin.schema.Tables.FIGURE_HISTORY;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureCell;
import id.lokmin.figures.FigureList;
import id.lokmin.figures.FigureReceipt;
import id.lokmin.figures.FigureVersion;
import id.lokmin.figures.UndoReceipt;
import id.lokmin.figures.Wanted;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Storage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * All monthly figures, in the tables {@code element}, {@code figure} and {@code figure_history}.
 */
final class StoredFigureBook implements FigureBook {

    private final Storage storage;

    StoredFigureBook(Storage storage) {
        this.storage = storage;
    }

    @Override
    public FigureReceipt record(Batch batch, FigureList figures) {
        return storage.write(sql -> {
            int[] elements = seqs(sql, figures.elements());
            SortedFigures sorted = new SortedFigures(figures, elements);
            int filledBefore = written(sql, batch, elements);
            int changedBefore = replaced(sql, batch, elements);
            sql.connection(connection -> new FigureWriter(connection, batch.seq()).write(sorted));
            int changed = replaced(sql, batch, elements) - changedBefore;
            int added = written(sql, batch, elements) - filledBefore - changed;
            return new FigureReceipt(
                    added,
                    changed,
                    sorted.size() - added - changed,
                    sorted.duplicate(),
                    sorted.rejected(),
                    sorted.findings());
        });
    }

    private static int written(DSLContext sql, Batch batch, int[] elements) {
        return sql.fetchCount(
                FIGURE, FIGURE.ELEMENT.in(boxed(elements)).and(FIGURE.BATCH.eq(batch.seq())));
    }

    private static int replaced(DSLContext sql, Batch batch, int[] elements) {
        return sql.fetchCount(
                FIGURE_HISTORY,
                FIGURE_HISTORY
                        .ELEMENT
                        .in(boxed(elements))
                        .and(FIGURE_HISTORY.REPLACED_BY.eq(batch.seq())));
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The numbers of elements on disk, given to those that are new. */
    private static int[] seqs(DSLContext sql, List<String> codes) {
        Map<String, Integer> known = known(sql);
        int next = known.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        int[] seqs = new int[codes.size()];
        for (int i = 0; i < seqs.length; i++) {
            Integer seq = known.get(codes.get(i));
            if (seq == null) {
                seq = next++;
                sql.insertInto(ELEMENT).values(seq, codes.get(i)).execute();
            }
            seqs[i] = seq;
        }
        return seqs;
    }

    private static Map<String, Integer> known(DSLContext sql) {
        return sql.select(ELEMENT.CODE, ELEMENT.SEQ)
                .from(ELEMENT)
                .fetchMap(ELEMENT.CODE, ELEMENT.SEQ);
    }

    @Override
    public int clear(Batch batch, List<FigureCell> cells) {
        return storage.write(sql -> {
            Map<String, Integer> known = known(sql);
            int cleared = 0;
            for (FigureCell cell : cells) {
                Integer element = known.get(cell.element());
                if (element != null) {
                    cleared += clear(sql, batch, element, cell.place(), cell.month().index());
                }
            }
            return cleared;
        });
    }

    /** What this very batch wrote before is not remembered: it was never seen by anybody else. */
    private static int clear(DSLContext sql, Batch batch, int element, int place, int month) {
        sql.execute(
                """
                INSERT INTO figure_history (element, place, in_month, replaced_by, state, amount, batch)
                SELECT element, place, in_month, CAST(? AS INTEGER), state, amount, batch FROM figure
                WHERE element = ? AND place = ? AND in_month = ? AND batch <> ?\
                """,
                batch.seq(),
                element,
                place,
                month,
                batch.seq());
        return sql.deleteFrom(FIGURE)
                .where(FIGURE.ELEMENT.eq(element))
                .and(FIGURE.PLACE.eq(place))
                .and(FIGURE.IN_MONTH.eq(month))
                .execute();
    }

    @Override
    public UndoReceipt undo(Batch undone, Batch undoing) {
        return storage.write(sql -> {
            int skipped =
                    sql.fetchSingle(
                                    """
                                    SELECT count(*) FROM (SELECT DISTINCT h.element, h.place, h.in_month FROM figure_history h
                                    WHERE h.batch = ? AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.element = h.element
                                    AND f.place = h.place AND f.in_month = h.in_month AND f.batch = h.batch)) AS later\
                                    """,
                                    undone.seq())
                            .get(0, Integer.class);
            sql.execute(
                    """
                    INSERT INTO figure_history (element, place, in_month, replaced_by, state, amount, batch)
                    SELECT element, place, in_month, CAST(? AS INTEGER), state, amount, batch FROM figure
                    WHERE batch = ?\
                    """,
                    undoing.seq(),
                    undone.seq());
            int restored =
                    sql.execute(
                            """
                            UPDATE figure SET (state, amount, batch) = (SELECT h.state, h.amount, h.batch FROM figure_history h
                            WHERE h.element = figure.element AND h.place = figure.place AND h.in_month = figure.in_month
                            AND h.replaced_by = ?)
                            WHERE batch = ? AND EXISTS (SELECT 1 FROM figure_history h WHERE h.element = figure.element
                            AND h.place = figure.place AND h.in_month = figure.in_month AND h.replaced_by = ?)\
                            """,
                            undone.seq(),
                            undone.seq(),
                            undone.seq());
            int removed = sql.execute("DELETE FROM figure WHERE batch = ?", undone.seq());
            return new UndoReceipt(restored + refill(sql, undone), removed, skipped);
        });
    }

    /** Cells that the batch emptied and nobody filled since hold again what they held. */
    private static int refill(DSLContext sql, Batch undone) {
        return sql.execute(
                """
                INSERT INTO figure (element, place, in_month, state, amount, batch)
                SELECT h.element, h.place, h.in_month, h.state, h.amount, h.batch FROM figure_history h
                WHERE h.replaced_by = ?
                AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.element = h.element AND f.place = h.place
                AND f.in_month = h.in_month)
                AND NOT EXISTS (SELECT 1 FROM figure_history l WHERE l.element = h.element
                AND l.place = h.place AND l.in_month = h.in_month AND l.replaced_by > h.replaced_by)\
                """,
                undone.seq());
    }

    @Override
    public FigureBoard board(WorkingArea area, List<Wanted> wanted, Month from, Month to) {
        int months = from.until(to) + 1;
        int[] absent = absent(area, from, months);
        return storage.read(sql -> {
            Map<String, Integer> known = known(sql);
            List<Column> columns = new ArrayList<>();
            for (Wanted one : wanted) {
                Column column =
                        Column.empty(one.element(), one.reportedAt(), area.tree().size() * months);
                for (int cell : absent) {
                    column.blank(cell, CellState.NOT_APPLICABLE);
                }
                Integer seq = known.get(one.element().code());
                if (seq != null) {
                    fill(sql, column, seq, area, from, months);
                }
                columns.add(column);
            }
            return new FigureBoard(area.tree(), from, months, columns);
        });
    }

    /** The cells of places before they existed and after they were closed: mostly none. */
    private static int[] absent(WorkingArea area, Month from, int months) {
        return IntStream.range(0, area.tree().size() * months)
                .filter(cell -> !area.exists(cell / months, from.plus(cell % months)))
                .toArray();
    }

    private static void fill(
            DSLContext sql, Column column, int element, WorkingArea area, Month from, int months) {
        try (ResultSet rows =
                sql.select(FIGURE.PLACE, FIGURE.IN_MONTH, FIGURE.STATE, FIGURE.AMOUNT)
                        .from(FIGURE)
                        .where(FIGURE.ELEMENT.eq(element))
                        .and(FIGURE.IN_MONTH.between(from.index(), from.index() + months - 1))
                        .orderBy(FIGURE.PLACE, FIGURE.IN_MONTH)
                        .fetchSize(4096)
                        .fetchResultSet()) {
            int seq = -1;
            int place = -1;
            while (rows.next()) {
                if (rows.getInt(1) != seq) {
                    seq = rows.getInt(1);
                    place = area.indexOfSeq(seq).orElse(-1);
                }
                if (place >= 0) {
                    CellState state = CellState.of((byte) rows.getInt(3));
                    int cell = place * months + rows.getInt(2) - from.index();
                    if (state == CellState.REPORTED) {
                        column.report(cell, rows.getDouble(4));
                    } else {
                        column.blank(cell, state);
                    }
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading figures failed", e);
        }
    }

    @Override
    public List<Month> months(Collection<String> elements) {
        return storage.read(sql ->
                sql.selectDistinct(FIGURE.IN_MONTH)
                        .from(FIGURE)
                        .join(ELEMENT)
                        .on(ELEMENT.SEQ.eq(FIGURE.ELEMENT))
                        .where(ELEMENT.CODE.in(elements))
                        .and(FIGURE.STATE.eq((int) CellState.REPORTED.code()))
                        .orderBy(FIGURE.IN_MONTH)
                        .fetch(row -> new Month(row.value1())));
    }

    @Override
    public List<FigureVersion> history(String element, int place, Month month) {
        return storage.read(sql -> {
            Integer seq = known(sql).get(element);
            if (seq == null) {
                return List.of();
            }
            List<FigureVersion> versions =
                    new ArrayList<>(
                            sql.selectFrom(FIGURE_HISTORY)
                                    .where(FIGURE_HISTORY.ELEMENT.eq(seq))
                                    .and(FIGURE_HISTORY.PLACE.eq(place))
                                    .and(FIGURE_HISTORY.IN_MONTH.eq(month.index()))
                                    .orderBy(FIGURE_HISTORY.REPLACED_BY)
                                    .fetch(row ->
                                            version(
                                                    row.getState(),
                                                    row.getAmount(),
                                                    row.getBatch(),
                                                    row.getReplacedBy())));
            sql.selectFrom(FIGURE)
                    .where(FIGURE.ELEMENT.eq(seq))
                    .and(FIGURE.PLACE.eq(place))
                    .and(FIGURE.IN_MONTH.eq(month.index()))
                    .fetch(row -> version(row.getState(), row.getAmount(), row.getBatch(), 0))
                    .forEach(versions::add);
            return versions;
        });
    }

    private static FigureVersion version(
            int state, @Nullable Double amount, int batch, int replacedBy) {
        return new FigureVersion(
                CellState.of((byte) state),
                amount == null ? Double.NaN : amount,
                batch,
                replacedBy);
    }
}
