package id.lokmin.intake.store;

import static id.lokmin.schema.Tables.BATCH;
import static id.lokmin.schema.Tables.IMPORT_FILE;
import static id.lokmin.schema.Tables.IMPORT_FINDING;

import id.lokmin.intake.CellFinding;
import id.lokmin.intake.Counts;
import id.lokmin.intake.ImportedFile;
import id.lokmin.intake.ImportedFiles;
import id.lokmin.intake.Preview;
import id.lokmin.intake.profile.RowKind;
import id.lokmin.intake.row.Staged;
import id.lokmin.schema.tables.records.ImportFindingRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.SelectWhereStep;

/** Imported files in the table {@code import_file}. */
final class StoredImportedFiles implements ImportedFiles {

    private final Storage storage;
    private final InstantSource clock;

    StoredImportedFiles(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    @Override
    public void add(Batch batch, Preview preview, Counts counts) {
        storage.write(sql ->
                sql.insertInto(IMPORT_FILE)
                        .set(IMPORT_FILE.BATCH_ID, batch.id())
                        .set(IMPORT_FILE.FILE_NAME, preview.fileName())
                        .set(IMPORT_FILE.SHA256, preview.sha256())
                        .set(IMPORT_FILE.PROFILE, preview.profile().code())
                        .set(IMPORT_FILE.ROW_KIND, preview.profile().kind().word())
                        .set(IMPORT_FILE.UNIT, preview.unit().name())
                        .set(IMPORT_FILE.READ_COUNT, counts.read())
                        .set(IMPORT_FILE.ADDED_COUNT, counts.added())
                        .set(IMPORT_FILE.CHANGED_COUNT, counts.changed())
                        .set(IMPORT_FILE.SAME_COUNT, counts.same())
                        .set(IMPORT_FILE.REJECTED_COUNT, counts.rejected())
                        .set(IMPORT_FILE.DUPLICATE_COUNT, counts.duplicates())
                        .execute());
    }

    @Override
    public void keepFindings(String batch, List<CellFinding> findings) {
        storage.write(sql -> {
            List<ImportFindingRecord> rows = new ArrayList<>(findings.size());
            for (CellFinding finding : findings) {
                rows.add(
                        new ImportFindingRecord(
                                batch,
                                rows.size() + 1,
                                finding.sheet(),
                                finding.row(),
                                finding.column(),
                                finding.title(),
                                finding.problem().code(),
                                StoredDeliveries.oneALine(finding.arguments()),
                                finding.rejected() ? 1 : 0));
            }
            return sql.batchInsert(rows).execute();
        });
    }

    @Override
    public List<CellFinding> findings(String batch) {
        Map<String, Problem> problems =
                Arrays.stream(Problem.values())
                        .collect(Collectors.toMap(Problem::code, one -> one));
        return storage.read(sql ->
                sql.selectFrom(IMPORT_FINDING)
                        .where(IMPORT_FINDING.BATCH_ID.eq(batch))
                        .orderBy(IMPORT_FINDING.NUMBER)
                        .fetch(row ->
                                new CellFinding(
                                        row.getSheet(),
                                        row.getInRow(),
                                        row.getInColumn(),
                                        row.getTitle(),
                                        problems.getOrDefault(row.getProblem(), Problem.UNEXPECTED),
                                        arguments(row.getArguments()),
                                        row.getRejected() == 1)));
    }

    private static List<String> arguments(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("\n", -1));
    }

    @Override
    public void keepRejects(String batch, String workbook) {
        storage.write(sql -> {
            sql.update(IMPORT_FILE)
                    .setNull(IMPORT_FILE.REJECT_FILE)
                    .where(IMPORT_FILE.REJECT_FILE.eq(workbook))
                    .execute();
            return sql.update(IMPORT_FILE)
                    .set(IMPORT_FILE.REJECT_FILE, workbook)
                    .where(IMPORT_FILE.BATCH_ID.eq(batch))
                    .execute();
        });
    }

    @Override
    public void markUndone(String batch, String actor) {
        storage.write(sql ->
                sql.update(IMPORT_FILE)
                        .set(IMPORT_FILE.UNDONE_AT, clock.millis())
                        .set(IMPORT_FILE.UNDONE_BY, actor)
                        .where(IMPORT_FILE.BATCH_ID.eq(batch))
                        .execute());
    }

    @Override
    public Optional<ImportedFile> find(String batch) {
        return storage.read(sql ->
                joined(sql.select())
                        .where(IMPORT_FILE.BATCH_ID.eq(batch))
                        .fetchOptional(StoredImportedFiles::file));
    }

    @Override
    public List<ImportedFile> withContent(String sha256) {
        return storage.read(sql ->
                joined(sql.select())
                        .where(IMPORT_FILE.SHA256.eq(sha256))
                        .and(IMPORT_FILE.UNDONE_AT.isNull())
                        .orderBy(BATCH.SEQ.desc())
                        .fetch(StoredImportedFiles::file));
    }

    @Override
    public List<ImportedFile> list() {
        return storage.read(
                sql -> joined(sql.select()).orderBy(BATCH.SEQ).fetch(StoredImportedFiles::file));
    }

    private static SelectWhereStep<Record> joined(org.jooq.SelectSelectStep<Record> select) {
        return select.from(IMPORT_FILE).join(BATCH).on(BATCH.ID.eq(IMPORT_FILE.BATCH_ID));
    }

    private static ImportedFile file(Record row) {
        Long undone = row.get(IMPORT_FILE.UNDONE_AT);
        return new ImportedFile(
                row.get(IMPORT_FILE.BATCH_ID),
                row.get(IMPORT_FILE.FILE_NAME),
                row.get(IMPORT_FILE.SHA256),
                row.get(IMPORT_FILE.PROFILE),
                RowKind.parse(row.get(IMPORT_FILE.ROW_KIND)),
                Staged.Unit.valueOf(row.get(IMPORT_FILE.UNIT)),
                new Counts(
                        row.get(IMPORT_FILE.READ_COUNT),
                        row.get(IMPORT_FILE.ADDED_COUNT),
                        row.get(IMPORT_FILE.CHANGED_COUNT),
                        row.get(IMPORT_FILE.SAME_COUNT),
                        row.get(IMPORT_FILE.REJECTED_COUNT),
                        row.get(IMPORT_FILE.DUPLICATE_COUNT)),
                row.get(BATCH.ACTOR),
                Instant.ofEpochMilli(row.get(BATCH.MADE_AT)),
                Optional.ofNullable(undone).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.get(IMPORT_FILE.UNDONE_BY)),
                Optional.ofNullable(row.get(IMPORT_FILE.REJECT_FILE)));
    }
}
