package id.lokmin.register.store;

import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.engine.growth.Position;
import id.lokmin.register.BodySize;
import id.lokmin.register.Home;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.register.WeightGain;
import id.lokmin.schema.tables.records.MeasurementRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Measured days as they lie in their table. */
final class MeasurementTable {

    private static final Position[] POSITIONS = Position.values();
    private static final WeightGain[] GAINS = WeightGain.values();
    private static final Services.Answer[] ANSWERS = Services.Answer.values();

    private final DSLContext sql;

    MeasurementTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Every row, dead ones too, of these children between two days. */
    Map<ChildDay, StoredRow<MeasurementFacts>> of(
            Collection<Integer> children, LocalDate from, LocalDate to) {
        Map<ChildDay, StoredRow<MeasurementFacts>> rows = new HashMap<>();
        for (List<Integer> piece : Cells.pieces(new ArrayList<>(children))) {
            for (MeasurementRecord row :
                    sql.selectFrom(MEASUREMENT)
                            .where(MEASUREMENT.CHILD.in(piece.stream().map(DSL::inline).toList()))
                            .and(MEASUREMENT.ON_DAY.between(Cells.day(from), Cells.day(to)))) {
                rows.put(
                        new ChildDay(row.getChild(), Cells.day(row.getOnDay())),
                        new StoredRow<>(
                                row.getSeq(), row.getBatch(), row.getLive() == 1, facts(row)));
            }
        }
        return rows;
    }

    /** Those of the children whose home a row told. */
    Set<Integer> housed(Collection<Integer> children) {
        Set<Integer> housed = new HashSet<>();
        for (List<Integer> piece : Cells.pieces(new ArrayList<>(children))) {
            housed.addAll(
                    sql.selectDistinct(MEASUREMENT.CHILD)
                            .from(MEASUREMENT)
                            .where(MEASUREMENT.CHILD.in(piece.stream().map(DSL::inline).toList()))
                            .and(MEASUREMENT.LIVE.eq(1))
                            .and(MEASUREMENT.PLACE_CODE.ne(DSL.inline("")))
                            .fetch(MEASUREMENT.CHILD));
        }
        return housed;
    }

    private static MeasurementFacts facts(MeasurementRecord row) {
        return new MeasurementFacts(
                new Home(row.getPlaceCode(), row.getRt()),
                row.getPosyandu(),
                new BodySize(
                        Cells.optional(row.getGrams()),
                        Cells.optional(row.getMillimetres()),
                        POSITIONS[row.getHeld()],
                        Cells.optional(row.getArmMillimetres())),
                GAINS[row.getGain()],
                new Services(
                        Cells.optional(row.getPmtGrams()),
                        Cells.optional(row.getVitaminA()),
                        ANSWERS[row.getKiaBook()]),
                new SourceScores(
                        new Score(Cells.fromHundredths(row.getZWeight()), row.getLabelWeight()),
                        new Score(Cells.fromHundredths(row.getZLength()), row.getLabelLength()),
                        new Score(
                                Cells.fromHundredths(row.getZThinness()), row.getLabelThinness())));
    }

    private static MeasurementRecord record(int child, LocalDate day, MeasurementFacts facts) {
        MeasurementRecord row = new MeasurementRecord();
        row.setChild(child);
        row.setOnDay(Cells.day(day));
        row.setPlaceCode(facts.home().placeCode());
        row.setRt(facts.home().rt());
        row.setPosyandu(facts.posyandu());
        row.setGrams(Cells.orNull(facts.size().grams()));
        row.setMillimetres(Cells.orNull(facts.size().millimetres()));
        row.setHeld(facts.size().position().ordinal());
        row.setArmMillimetres(Cells.orNull(facts.size().armMillimetres()));
        row.setGain(facts.gain().ordinal());
        row.setPmtGrams(Cells.orNull(facts.services().pmtGrams()));
        row.setVitaminA(Cells.orNull(facts.services().vitaminA()));
        row.setKiaBook(facts.services().kiaBook().ordinal());
        row.setZWeight(Cells.hundredths(facts.source().weightForAge().z()));
        row.setLabelWeight(facts.source().weightForAge().label());
        row.setZLength(Cells.hundredths(facts.source().lengthForAge().z()));
        row.setLabelLength(facts.source().lengthForAge().label());
        row.setZThinness(Cells.hundredths(facts.source().weightForLength().z()));
        row.setLabelThinness(facts.source().weightForLength().label());
        row.setLive(1);
        return row;
    }

    /** Writes what a list told, and notes what it took the place of. */
    void write(
            List<Ledger.Writing<ChildDay, MeasurementFacts>> writings, int batch, Changes changes) {
        int lastSeq =
                sql.select(DSL.coalesce(DSL.max(MEASUREMENT.SEQ), 0))
                        .from(MEASUREMENT)
                        .fetchSingle()
                        .value1();
        List<MeasurementRecord> fresh = new ArrayList<>();
        List<MeasurementRecord> changed = new ArrayList<>();
        for (Ledger.Writing<ChildDay, MeasurementFacts> writing : writings) {
            MeasurementRecord row =
                    record(writing.key().child(), writing.key().day(), writing.facts());
            row.setBatch(batch);
            Optional<StoredRow<MeasurementFacts>> before = writing.before();
            if (before.isPresent()) {
                row.setSeq(before.get().seq());
                changed.add(row);
                changes.note(
                        Changes.Kind.MEASUREMENT,
                        before.get().seq(),
                        batch,
                        before.get().batch(),
                        before.filter(StoredRow::live).map(stored -> Facts.text(stored.facts())),
                        Optional.of(Facts.text(writing.facts())));
            } else {
                row.setSeq(++lastSeq);
                fresh.add(row);
            }
        }
        ManyRows.insert(sql, MEASUREMENT, fresh);
        sql.batchUpdate(changed).execute();
    }

    /** Puts back what a row held before. */
    void restore(int seq, int batch, String before) {
        MeasurementRecord stored = sql.fetchSingle(MEASUREMENT, MEASUREMENT.SEQ.eq(seq));
        MeasurementRecord row =
                record(stored.getChild(), Cells.day(stored.getOnDay()), Facts.measurement(before));
        row.setSeq(seq);
        row.setBatch(batch);
        sql.batchUpdate(row).execute();
    }
}
