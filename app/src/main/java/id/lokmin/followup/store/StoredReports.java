package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE_PROOF;
import static id.lokmin.schema.Tables.PROMISE_REPORT;

import id.lokmin.followup.News;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Proof;
import id.lokmin.followup.Report;
import id.lokmin.followup.Reports;
import id.lokmin.followup.Way;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.schema.tables.records.PromiseReportRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Photo;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What was told about promises, in the tables {@code promise_report} and {@code promise_proof}. The
 * audit trail gets its line from the promise that is brought up to date.
 */
final class StoredReports implements Reports {

    private final Storage storage;
    private final Promises promises;
    private final PuskesmasDay days;
    private final InstantSource clock;

    StoredReports(Storage storage, Promises promises, PuskesmasDay days, InstantSource clock) {
        this.storage = storage;
        this.promises = promises;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Report tell(Batch batch, String promiseId, News news, News.Shown shown) {
        return storage.writeApart(sql -> {
            Promise promise =
                    promises.find(promiseId)
                            .orElseThrow(() -> Refusal.because(Problem.PROMISE_UNKNOWN));
            boolean isShown = !shown.isNothing() || hasProof(sql, promiseId);
            promises.report(batch, promiseId, promise.told(news, isShown, days.today()));
            PromiseReportRecord row = sql.newRecord(PROMISE_REPORT);
            row.setId(Ids.next(clock));
            row.setPromiseId(promiseId);
            row.setToldAt(clock.millis());
            row.setActor(batch.actor());
            row.setWay(news.way().name());
            row.setToldBy(news.toldBy());
            row.setState(news.state().name());
            row.setAmount(news.amount().isPresent() ? (Double) news.amount().getAsDouble() : null);
            row.setNote(news.note());
            row.setBatch(batch.seq());
            row.store();
            shown.photo().ifPresent(photo -> show(sql, row, Proof.Kind.PHOTO, "", photo.bytes()));
            show(sql, row, Proof.Kind.DOCUMENT, shown.document(), null);
            show(sql, row, Proof.Kind.SEEN, shown.seen(), null);
            return read(sql, row);
        });
    }

    private void show(
            DSLContext sql,
            PromiseReportRecord report,
            Proof.Kind kind,
            String words,
            byte @Nullable [] photo) {
        if (photo == null && words.isBlank()) {
            return;
        }
        sql.insertInto(PROMISE_PROOF)
                .set(PROMISE_PROOF.ID, Ids.next(clock))
                .set(PROMISE_PROOF.REPORT_ID, report.getId())
                .set(PROMISE_PROOF.PROMISE_ID, report.getPromiseId())
                .set(PROMISE_PROOF.KIND, kind.name())
                .set(PROMISE_PROOF.WORDS, words.strip())
                .set(PROMISE_PROOF.PHOTO, photo)
                .execute();
    }

    private static boolean hasProof(DSLContext sql, String promiseId) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(PROMISE_PROOF)
                        .join(PROMISE_REPORT)
                        .on(PROMISE_REPORT.ID.eq(PROMISE_PROOF.REPORT_ID))
                        .where(PROMISE_PROOF.PROMISE_ID.eq(promiseId))
                        .and(PROMISE_REPORT.REMOVED_BATCH.isNull()));
    }

    @Override
    public List<Report> of(String promiseId) {
        return storage.read(sql -> {
            List<Report> reports = new ArrayList<>();
            sql.selectFrom(PROMISE_REPORT)
                    .where(PROMISE_REPORT.PROMISE_ID.eq(promiseId))
                    .and(PROMISE_REPORT.REMOVED_BATCH.isNull())
                    .orderBy(PROMISE_REPORT.BATCH.desc(), PROMISE_REPORT.ID.desc())
                    .forEach(row -> reports.add(read(sql, row)));
            return reports;
        });
    }

    private static Report read(DSLContext sql, PromiseReportRecord row) {
        List<Proof> proofs =
                sql.select(PROMISE_PROOF.ID, PROMISE_PROOF.KIND, PROMISE_PROOF.WORDS)
                        .from(PROMISE_PROOF)
                        .where(PROMISE_PROOF.REPORT_ID.eq(row.getId()))
                        .orderBy(PROMISE_PROOF.ID)
                        .fetch(proof ->
                                new Proof(
                                        proof.value1(),
                                        Proof.Kind.valueOf(proof.value2()),
                                        proof.value3()));
        Double amount = row.getAmount();
        return new Report(
                row.getId(),
                row.getPromiseId(),
                Instant.ofEpochMilli(row.getToldAt()),
                row.getActor(),
                new News(
                        PromiseState.valueOf(row.getState()),
                        amount == null ? OptionalDouble.empty() : OptionalDouble.of(amount),
                        row.getNote(),
                        Way.valueOf(row.getWay()),
                        row.getToldBy()),
                proofs);
    }

    @Override
    public Set<String> heardOf() {
        return storage.read(sql ->
                sql.selectDistinct(PROMISE_REPORT.PROMISE_ID)
                        .from(PROMISE_REPORT)
                        .where(PROMISE_REPORT.REMOVED_BATCH.isNull())
                        .fetchSet(PROMISE_REPORT.PROMISE_ID));
    }

    @Override
    public Optional<Photo> photo(String promiseId, String proofId) {
        return storage.read(sql ->
                sql.select(PROMISE_PROOF.PHOTO)
                        .from(PROMISE_PROOF)
                        .where(PROMISE_PROOF.ID.eq(proofId))
                        .and(PROMISE_PROOF.PROMISE_ID.eq(promiseId))
                        .and(PROMISE_PROOF.PHOTO.isNotNull())
                        .fetchOptional(PROMISE_PROOF.PHOTO)
                        .map(Photo::kept));
    }

    @Override
    public void undo(Batch undone, Batch undoing) {
        storage.writeApart(sql ->
                sql.update(PROMISE_REPORT)
                        .set(PROMISE_REPORT.REMOVED_BATCH, undoing.seq())
                        .where(PROMISE_REPORT.BATCH.eq(undone.seq()))
                        .execute());
    }
}
