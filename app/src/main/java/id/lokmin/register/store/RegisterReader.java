package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.DOSE;
import static id.lokmin.schema.Tables.DOSE_COVERAGE;
import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.Attendance;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.count.CountedChild;
import id.lokmin.register.count.Coverage;
import id.lokmin.register.count.GivenDose;
import id.lokmin.register.count.MeasuredDay;
import id.lokmin.register.vaccine.VaccineDose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The living rows as the counts want them: no names, places as numbers of a tree, every measurement
 * scored afresh, so that a corrected standard needs no second import.
 */
public final class RegisterReader {

    /** Rows come from PostgreSQL in such parts. */
    static final int ROWS_AT_ONCE = 4_096;

    private static final Sex[] SEXES = Sex.values();
    private static final Timing[] TIMINGS = Timing.values();

    private final DSLContext sql;
    private final PlaceTree tree;

    public RegisterReader(DSLContext sql, PlaceTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /** The months that living rows are dated in, earliest first. */
    public static List<Month> months(DSLContext sql) {
        return sql
                .select(MEASUREMENT.ON_DAY)
                .from(MEASUREMENT)
                .where(MEASUREMENT.LIVE.eq(1))
                .union(sql.select(DOSE.ON_DAY).from(DOSE).where(DOSE.LIVE.eq(1)))
                .fetch(row -> Month.of(Cells.day(row.value1())))
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Living measurements by posyandu and home, those of a day together. */
    public static List<Attendance> attendances(DSLContext sql, Month from, Month to) {
        return sql.select(
                        MEASUREMENT.POSYANDU,
                        MEASUREMENT.PLACE_CODE,
                        MEASUREMENT.ON_DAY,
                        DSL.count())
                .from(MEASUREMENT)
                .where(MEASUREMENT.LIVE.eq(1))
                .and(
                        MEASUREMENT.ON_DAY.between(
                                Cells.day(from.firstDay()), Cells.day(to.lastDay())))
                .groupBy(MEASUREMENT.POSYANDU, MEASUREMENT.PLACE_CODE, MEASUREMENT.ON_DAY)
                .fetch(row ->
                        new Attendance(
                                row.value1(),
                                row.value2(),
                                Month.of(Cells.day(row.value3())),
                                row.value4()));
    }

    /** What of a child its measurements are judged by. */
    record Born(LocalDate day, Sex sex) {}

    /** Every living child with its rows in the order of their days. */
    public List<CountedChild> children() {
        return List.copyOf(childrenBySeq().values());
    }

    /** The same by their numbers. */
    public Map<Integer, CountedChild> childrenBySeq() {
        Map<Integer, Born> born = new HashMap<>();
        sql.select(CHILD.SEQ, CHILD.BIRTH_DAY, CHILD.SEX)
                .from(CHILD)
                .where(CHILD.LIVE.eq(1))
                .forEach(row ->
                        born.put(
                                row.value1(),
                                new Born(Cells.day(row.value2()), SEXES[row.value3()])));
        Map<Integer, List<MeasuredDay>> days = new MeasuredDays(sql, tree).of(born);
        Map<Integer, List<GivenDose>> doses = given();
        Map<Integer, CountedChild> children = new LinkedHashMap<>();
        born.forEach((seq, child) ->
                children.put(
                        seq,
                        new CountedChild(
                                child.day(),
                                days.getOrDefault(seq, List.of()),
                                doses.getOrDefault(seq, List.of()))));
        return children;
    }

    private Map<Integer, List<GivenDose>> given() {
        Map<Integer, List<GivenDose>> doses = new HashMap<>();
        try (ResultSet rows =
                sql.select(
                                DOSE.CHILD,
                                DOSE.VACCINE,
                                DOSE.DOSE_NUMBER,
                                DOSE.ON_DAY,
                                DOSE.ENTERED_DAY,
                                DOSE.VILLAGE_CODE,
                                DOSE.SITE,
                                DOSE.TIMING)
                        .from(DOSE)
                        .where(DOSE.LIVE.eq(1))
                        .orderBy(DOSE.CHILD, DOSE.ON_DAY, DOSE.SEQ)
                        .fetchSize(ROWS_AT_ONCE)
                        .fetchResultSet()) {
            while (rows.next()) {
                doses.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>()).add(dose(rows));
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading doses failed", e);
        }
        return doses;
    }

    private static GivenDose dose(ResultSet row) throws SQLException {
        int day = row.getInt(5);
        Optional<LocalDate> entered =
                row.wasNull() ? Optional.empty() : Optional.of(Cells.day(day));
        return new GivenDose(
                new VaccineDose(row.getString(2), row.getInt(3)),
                Cells.day(row.getInt(4)),
                entered,
                row.getString(6),
                row.getString(7),
                TIMINGS[row.getInt(8)]);
    }

    /** The months that lists of doses spoke of. */
    public List<Coverage> coverages() {
        return sql.selectFrom(DOSE_COVERAGE)
                .where(DOSE_COVERAGE.LIVE.eq(1))
                .fetch(row ->
                        new Coverage(
                                row.getVillageCode(),
                                Month.of(Cells.day(row.getFirstDay())),
                                Month.of(Cells.day(row.getLastDay()))));
    }
}
