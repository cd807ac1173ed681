package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.DOSE;
import static id.lokmin.schema.Tables.DOSE_COVERAGE;
import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.ChildColumns;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.ScoreColumns;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.Attendance;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.CountedChild;
import id.lokmin.register.count.Coverage;
import id.lokmin.register.count.GivenDose;
import id.lokmin.register.count.MeasuredDay;
import id.lokmin.register.count.MeasuredDay.Given;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.schema.tables.records.MeasurementRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The living rows as the counts want them: no names, places as numbers of a tree, every measurement
 * scored afresh, so that a corrected standard needs no second import.
 */
public final class RegisterReader {

    private static final Sex[] SEXES = Sex.values();
    private static final Position[] POSITIONS = Position.values();
    private static final WeightGain[] GAINS = WeightGain.values();
    private static final Answer[] ANSWERS = Answer.values();
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

    private record Born(LocalDate day, Sex sex) {}

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
        Map<Integer, List<MeasuredDay>> days = measured(born);
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

    private Map<Integer, List<MeasuredDay>> measured(Map<Integer, Born> born) {
        List<MeasurementRecord> rows =
                sql.selectFrom(MEASUREMENT)
                        .where(MEASUREMENT.LIVE.eq(1))
                        .orderBy(MEASUREMENT.CHILD, MEASUREMENT.ON_DAY)
                        .fetch();
        rows.removeIf(row -> !born.containsKey(row.getChild()));
        ScoreColumns scores = scored(rows, born);
        Map<Integer, List<MeasuredDay>> days = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            MeasurementRecord row = rows.get(i);
            List<MeasuredDay> sofar = days.computeIfAbsent(row.getChild(), _ -> new ArrayList<>());
            sofar.add(day(row, i, scores, sofar));
        }
        return days;
    }

    private static ScoreColumns scored(List<MeasurementRecord> rows, Map<Integer, Born> born) {
        ChildColumns columns = new ChildColumns(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            MeasurementRecord row = rows.get(i);
            Born child = born.get(row.getChild());
            if (child != null) {
                LocalDate day = Cells.day(row.getOnDay());
                Age age = day.isBefore(child.day()) ? Age.UNKNOWN : Age.between(child.day(), day);
                columns.set(
                        i,
                        Anthropometry.of(child.sex(), age)
                                .withWeight(parts(row.getGrams(), 1000))
                                .withLength(
                                        parts(row.getMillimetres(), 10), POSITIONS[row.getHeld()]));
            }
        }
        ScoreColumns scores = new ScoreColumns(rows.size());
        GrowthStandard.who2006().score(columns, 0, rows.size(), scores);
        return scores;
    }

    private static double parts(@Nullable Integer cell, double parts) {
        return cell == null ? Double.NaN : cell / parts;
    }

    private MeasuredDay day(
            MeasurementRecord row, int i, ScoreColumns scores, List<MeasuredDay> sofar) {
        int place = tree.find(row.getPlaceCode()).orElse(-1);
        if (row.getPlaceCode().isEmpty() && !sofar.isEmpty()) {
            place = sofar.getLast().place();
        }
        return new MeasuredDay(
                Cells.day(row.getOnDay()),
                place,
                row.getGrams() != null,
                counting(scores, i, GrowthIndex.WEIGHT_FOR_AGE, row.getLabelWeight()),
                counting(scores, i, GrowthIndex.LENGTH_FOR_AGE, row.getLabelLength()),
                counting(scores, i, GrowthIndex.WEIGHT_FOR_LENGTH, row.getLabelThinness()),
                GAINS[row.getGain()],
                given(row.getPmtGrams()),
                given(row.getVitaminA()),
                ANSWERS[row.getKiaBook()]);
    }

    private static double counting(ScoreColumns scores, int i, GrowthIndex index, String label) {
        boolean excluded =
                scores.isFlagged(i, index) || new Score(OptionalDouble.empty(), label).outlier();
        return excluded ? Double.NaN : scores.z(i, index);
    }

    private static Given given(@Nullable Integer amount) {
        if (amount == null) {
            return Given.UNSAID;
        }
        return amount > 0 ? Given.SOME : Given.NONE;
    }

    private Map<Integer, List<GivenDose>> given() {
        Map<Integer, List<GivenDose>> doses = new HashMap<>();
        sql.selectFrom(DOSE)
                .where(DOSE.LIVE.eq(1))
                .orderBy(DOSE.CHILD, DOSE.ON_DAY, DOSE.SEQ)
                .forEach(row ->
                        doses.computeIfAbsent(row.getChild(), _ -> new ArrayList<>())
                                .add(
                                        new GivenDose(
                                                new VaccineDose(
                                                        row.getVaccine(), row.getDoseNumber()),
                                                Cells.day(row.getOnDay()),
                                                Optional.ofNullable(row.getEnteredDay())
                                                        .map(Cells::day),
                                                row.getVillageCode(),
                                                row.getSite(),
                                                TIMINGS[row.getTiming()])));
        return doses;
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
