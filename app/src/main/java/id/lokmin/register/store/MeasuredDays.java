package id.lokmin.register.store;

import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.ChildColumns;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.ScoreColumns;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay;
import id.lokmin.register.count.MeasuredDay.Given;
import id.lokmin.register.store.RegisterReader.Born;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The days on which children were measured, every measurement scored afresh. The largest table of
 * all: its rows are read as they come, without a record for each.
 */
final class MeasuredDays {

    private static final Position[] POSITIONS = Position.values();
    private static final WeightGain[] GAINS = WeightGain.values();
    private static final Answer[] ANSWERS = Answer.values();

    private final DSLContext sql;
    private final PlaceTree tree;

    MeasuredDays(DSLContext sql, PlaceTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /**
     * A row as it lies there.
     *
     * @param kilograms NaN where nobody weighed, and so {@code centimetres}
     */
    private record Row(
            int child,
            int day,
            String place,
            double kilograms,
            double centimetres,
            Position held,
            WeightGain gain,
            Given pmt,
            Given vitaminA,
            Answer kiaBook,
            String labelWeight,
            String labelLength,
            String labelThinness) {}

    /** By the number of the child, in the order of the days; of those children only. */
    Map<Integer, List<MeasuredDay>> of(Map<Integer, Born> born) {
        List<Row> rows = rows(born);
        ScoreColumns scores = scored(rows, born);
        Map<Integer, List<MeasuredDay>> days = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<MeasuredDay> sofar =
                    days.computeIfAbsent(rows.get(i).child(), _ -> new ArrayList<>());
            sofar.add(day(rows.get(i), i, scores, sofar));
        }
        return days;
    }

    private List<Row> rows(Map<Integer, Born> born) {
        List<Row> read = new ArrayList<>();
        try (ResultSet rows =
                sql.select(
                                MEASUREMENT.CHILD,
                                MEASUREMENT.ON_DAY,
                                MEASUREMENT.PLACE_CODE,
                                MEASUREMENT.GRAMS,
                                MEASUREMENT.MILLIMETRES,
                                MEASUREMENT.HELD,
                                MEASUREMENT.GAIN,
                                MEASUREMENT.PMT_GRAMS,
                                MEASUREMENT.VITAMIN_A,
                                MEASUREMENT.KIA_BOOK,
                                MEASUREMENT.LABEL_WEIGHT,
                                MEASUREMENT.LABEL_LENGTH,
                                MEASUREMENT.LABEL_THINNESS)
                        .from(MEASUREMENT)
                        .where(MEASUREMENT.LIVE.eq(1))
                        .orderBy(MEASUREMENT.CHILD, MEASUREMENT.ON_DAY)
                        .fetchSize(RegisterReader.ROWS_AT_ONCE)
                        .fetchResultSet()) {
            while (rows.next()) {
                if (born.containsKey(rows.getInt(1))) {
                    read.add(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading measurements failed", e);
        }
        return read;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                parts(row, 4, 1000),
                parts(row, 5, 10),
                POSITIONS[row.getInt(6)],
                GAINS[row.getInt(7)],
                given(row, 8),
                given(row, 9),
                ANSWERS[row.getInt(10)],
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    private static double parts(ResultSet row, int column, double parts) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Double.NaN : number / parts;
    }

    private static Given given(ResultSet row, int column) throws SQLException {
        int amount = row.getInt(column);
        if (row.wasNull()) {
            return Given.UNSAID;
        }
        return amount > 0 ? Given.SOME : Given.NONE;
    }

    private static ScoreColumns scored(List<Row> rows, Map<Integer, Born> born) {
        ChildColumns columns = new ChildColumns(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Born child = born.get(row.child());
            if (child != null) {
                LocalDate day = Cells.day(row.day());
                Age age = day.isBefore(child.day()) ? Age.UNKNOWN : Age.between(child.day(), day);
                columns.set(
                        i,
                        Anthropometry.of(child.sex(), age)
                                .withWeight(row.kilograms())
                                .withLength(row.centimetres(), row.held()));
            }
        }
        ScoreColumns scores = new ScoreColumns(rows.size());
        GrowthStandard.who2006().score(columns, 0, rows.size(), scores);
        return scores;
    }

    private MeasuredDay day(Row row, int i, ScoreColumns scores, List<MeasuredDay> sofar) {
        int place = tree.find(row.place()).orElse(-1);
        if (row.place().isEmpty() && !sofar.isEmpty()) {
            place = sofar.getLast().place();
        }
        return new MeasuredDay(
                Cells.day(row.day()),
                place,
                !Double.isNaN(row.kilograms()),
                counting(scores, i, GrowthIndex.WEIGHT_FOR_AGE, row.labelWeight()),
                counting(scores, i, GrowthIndex.LENGTH_FOR_AGE, row.labelLength()),
                counting(scores, i, GrowthIndex.WEIGHT_FOR_LENGTH, row.labelThinness()),
                row.gain(),
                row.pmt(),
                row.vitaminA(),
                row.kiaBook());
    }

    /** The score that counts: none for what is flagged, here or by whoever wrote the list. */
    private static double counting(ScoreColumns scores, int i, GrowthIndex index, String label) {
        boolean excluded =
                scores.isFlagged(i, index) || new Score(OptionalDouble.empty(), label).outlier();
        return excluded ? Double.NaN : scores.z(i, index);
    }
}
