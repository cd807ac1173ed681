package id.lokmin.register.store;

import static id.lokmin.schema.Tables.DOSE;
import static id.lokmin.schema.Tables.DOSE_COVERAGE;

import id.lokmin.register.DoseEntry;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.schema.tables.records.DoseCoverageRecord;
import id.lokmin.schema.tables.records.DoseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Given doses as they lie in their table, and the days their lists spoke of. */
final class DoseTable {

    private static final DoseEntry.Timing[] TIMINGS = DoseEntry.Timing.values();

    private final DSLContext sql;

    DoseTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Every row, dead ones too, of these children. */
    Map<ChildDose, StoredRow<DoseFacts>> of(Collection<Integer> children) {
        Map<ChildDose, StoredRow<DoseFacts>> rows = new HashMap<>();
        for (List<Integer> piece : Cells.pieces(new ArrayList<>(children))) {
            for (DoseRecord row :
                    sql.selectFrom(DOSE)
                            .where(DOSE.CHILD.in(piece.stream().map(DSL::inline).toList()))) {
                rows.put(
                        new ChildDose(
                                row.getChild(),
                                new VaccineDose(row.getVaccine(), row.getDoseNumber()),
                                Cells.day(row.getOnDay())),
                        new StoredRow<>(
                                row.getSeq(), row.getBatch(), row.getLive() == 1, facts(row)));
            }
        }
        return rows;
    }

    private static DoseFacts facts(DoseRecord row) {
        return new DoseFacts(
                Optional.ofNullable(row.getEnteredDay()).map(Cells::day),
                row.getVillageCode(),
                row.getSite(),
                TIMINGS[row.getTiming()]);
    }

    private static DoseRecord record(ChildDose key, DoseFacts facts) {
        DoseRecord row = new DoseRecord();
        row.setChild(key.child());
        row.setVaccine(key.dose().code());
        row.setDoseNumber(key.dose().number());
        row.setOnDay(Cells.day(key.given()));
        row.setEnteredDay(facts.entered().map(Cells::day).orElse(null));
        row.setVillageCode(facts.villageCode());
        row.setSite(facts.site());
        row.setTiming(facts.timing().ordinal());
        row.setLive(1);
        return row;
    }

    /** Writes what a list told, and notes what it took the place of. */
    void write(List<Ledger.Writing<ChildDose, DoseFacts>> writings, int batch, Changes changes) {
        int lastSeq =
                sql.select(DSL.coalesce(DSL.max(DOSE.SEQ), 0)).from(DOSE).fetchSingle().value1();
        List<DoseRecord> fresh = new ArrayList<>();
        List<DoseRecord> changed = new ArrayList<>();
        for (Ledger.Writing<ChildDose, DoseFacts> writing : writings) {
            DoseRecord row = record(writing.key(), writing.facts());
            row.setBatch(batch);
            Optional<StoredRow<DoseFacts>> before = writing.before();
            if (before.isPresent()) {
                row.setSeq(before.get().seq());
                changed.add(row);
                changes.note(
                        Changes.Kind.DOSE,
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
        ManyRows.insert(sql, DOSE, fresh);
        sql.batchUpdate(changed).execute();
    }

    /** Puts back what a row held before. */
    void restore(int seq, int batch, String before) {
        DoseRecord stored = sql.fetchSingle(DOSE, DOSE.SEQ.eq(seq));
        ChildDose key =
                new ChildDose(
                        stored.getChild(),
                        new VaccineDose(stored.getVaccine(), stored.getDoseNumber()),
                        Cells.day(stored.getOnDay()));
        DoseRecord row = record(key, Facts.dose(before));
        row.setSeq(seq);
        row.setBatch(batch);
        sql.batchUpdate(row).execute();
    }

    /** Notes which days a list spoke of, by village: from its first dose there to its last. */
    void cover(int batch, Collection<DoseEntry> entries) {
        Map<String, LocalDate[]> spans = new TreeMap<>();
        for (DoseEntry entry : entries) {
            LocalDate[] span =
                    spans.computeIfAbsent(
                            entry.villageCode(),
                            _ -> new LocalDate[] {entry.given(), entry.given()});
            span[0] = entry.given().isBefore(span[0]) ? entry.given() : span[0];
            span[1] = entry.given().isAfter(span[1]) ? entry.given() : span[1];
        }
        List<DoseCoverageRecord> rows = new ArrayList<>();
        spans.forEach((village, span) -> {
            DoseCoverageRecord row = new DoseCoverageRecord();
            row.setBatch(batch);
            row.setVillageCode(village);
            row.setFirstDay(Cells.day(span[0]));
            row.setLastDay(Cells.day(span[1]));
            row.setLive(1);
            rows.add(row);
        });
        sql.batchInsert(rows).execute();
    }

    void uncover(int batch) {
        sql.update(DOSE_COVERAGE)
                .set(DOSE_COVERAGE.LIVE, 0)
                .where(DOSE_COVERAGE.BATCH.eq(batch))
                .execute();
    }
}
