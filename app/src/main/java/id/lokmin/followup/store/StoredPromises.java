package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE;
import static id.lokmin.schema.Tables.PROMISE_HISTORY;
import static id.lokmin.schema.Tables.PROMISE_PLACE;

import id.lokmin.access.Audit;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.schema.tables.records.PromiseHistoryRecord;
import id.lokmin.schema.tables.records.PromiseRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link Promises} in the database. */
@Component
class StoredPromises implements Promises {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    StoredPromises(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public PromiseReceipt accept(Batch batch, List<Promise> promises) {
        return storage.write(sql -> {
            int added = 0;
            int changed = 0;
            for (Promise promise : promises) {
                PromiseRecord row = row(sql, promise).orElse(null);
                if (row == null) {
                    insert(sql, batch, promise);
                    added++;
                } else if (row.getWithdrawnAt() != null || !promise.equals(read(sql, row))) {
                    change(sql, batch, row, promise);
                    changed++;
                }
            }
            if (added + changed > 0) {
                audit.record(
                        batch.actor(),
                        "followup.accept",
                        batch.id(),
                        added + " baru, " + changed + " berubah");
            }
            return new PromiseReceipt(added, changed, promises.size() - added - changed);
        });
    }

    private static Optional<PromiseRecord> row(DSLContext sql, Promise promise) {
        return sql.selectFrom(PROMISE)
                .where(
                        PROMISE.ORIGIN_KIND.eq(promise.origin().kind()),
                        PROMISE.ORIGIN_ID.eq(promise.origin().id()),
                        PROMISE.NUMBER.eq(promise.number()))
                .fetchOptional();
    }

    private void insert(DSLContext sql, Batch batch, Promise promise) {
        PromiseRecord row = sql.newRecord(PROMISE);
        row.setId(Ids.next(clock));
        fill(row, promise, batch);
        row.insert();
        writePlaces(sql, row.getId(), promise);
        note(sql, batch, row.getId(), null, promise);
    }

    private static void change(DSLContext sql, Batch batch, PromiseRecord row, Promise promise) {
        Promise before = read(sql, row);
        fill(row, promise, batch);
        row.setWithdrawnAt(null);
        row.update();
        writePlaces(sql, row.getId(), promise);
        note(sql, batch, row.getId(), before, promise);
    }

    private static void writePlaces(DSLContext sql, String id, Promise promise) {
        sql.deleteFrom(PROMISE_PLACE).where(PROMISE_PLACE.PROMISE.eq(id)).execute();
        for (String code : promise.placeCodes()) {
            sql.insertInto(PROMISE_PLACE, PROMISE_PLACE.PROMISE, PROMISE_PLACE.PLACE_CODE)
                    .values(id, code)
                    .execute();
        }
    }

    private static void note(
            DSLContext sql, Batch batch, String id, @Nullable Promise before, Promise after) {
        PromiseHistoryRecord row = sql.newRecord(PROMISE_HISTORY);
        row.setBatch(batch.seq());
        row.setPromise(id);
        row.setBefore(before == null ? null : PromiseText.of(before));
        row.setAfter(PromiseText.of(after));
        row.insert();
    }

    @Override
    public List<Promise> list(Origin origin) {
        return storage.read(sql ->
                sql
                        .selectFrom(PROMISE)
                        .where(
                                PROMISE.ORIGIN_KIND.eq(origin.kind()),
                                PROMISE.ORIGIN_ID.eq(origin.id()),
                                PROMISE.WITHDRAWN_AT.isNull())
                        .orderBy(PROMISE.NUMBER)
                        .fetch()
                        .stream()
                        .map(row -> read(sql, row))
                        .toList());
    }

    @Override
    public List<Origin> origins(String kind) {
        return storage.read(sql ->
                sql.selectDistinct(PROMISE.ORIGIN_KIND, PROMISE.ORIGIN_ID)
                        .from(PROMISE)
                        .where(PROMISE.ORIGIN_KIND.eq(kind), PROMISE.WITHDRAWN_AT.isNull())
                        .orderBy(PROMISE.ORIGIN_ID.desc())
                        .fetch(row -> new Origin(row.value1(), row.value2())));
    }

    @Override
    public int undo(Batch undone, Batch by) {
        return storage.write(sql -> {
            int back = 0;
            for (PromiseHistoryRecord step :
                    sql.selectFrom(PROMISE_HISTORY)
                            .where(PROMISE_HISTORY.BATCH.eq(undone.seq()))
                            .fetch()) {
                PromiseRecord row = sql.fetchSingle(PROMISE, PROMISE.ID.eq(step.getPromise()));
                if (row.getBatch() != undone.seq()) {
                    continue; // changed again later: that change stays
                }
                if (step.getBefore() == null) {
                    row.setWithdrawnAt(clock.millis());
                    row.setBatch(by.seq());
                    row.update();
                    Promise promise = read(sql, row);
                    note(sql, by, row.getId(), promise, promise);
                } else {
                    change(sql, by, row, PromiseText.read(step.getBefore()));
                }
                back++;
            }
            if (back > 0) {
                audit.record(
                        by.actor(), "followup.undo", undone.id(), back + " janji dikembalikan");
            }
            return back;
        });
    }

    private static void fill(PromiseRecord row, Promise promise, Batch batch) {
        row.setOriginKind(promise.origin().kind());
        row.setOriginId(promise.origin().id());
        row.setNumber(promise.number());
        row.setActivity(promise.activity());
        row.setProblem(promise.problem());
        row.setOwner(promise.owner());
        row.setSector(promise.sector());
        row.setPartners(promise.partners());
        row.setIndicator(promise.indicator());
        row.setVolume(promise.volume());
        row.setBaseline(boxed(promise.baseline()));
        row.setTarget(boxed(promise.target()));
        row.setFunding(promise.funding());
        row.setStartsOn(iso(promise.starts()));
        row.setDueOn(iso(promise.due()));
        row.setProofWanted(promise.proofWanted());
        row.setState(promise.state().name());
        row.setFinishedOn(iso(promise.finished()));
        row.setResult(promise.result());
        row.setHindrance(promise.hindrance());
        row.setDecision(promise.decision());
        row.setBatch(batch.seq());
    }

    private static Promise read(DSLContext sql, PromiseRecord row) {
        return new Promise(
                new Origin(row.getOriginKind(), row.getOriginId()),
                row.getNumber(),
                row.getActivity(),
                row.getProblem(),
                row.getOwner(),
                row.getSector(),
                row.getPartners(),
                sql.select(PROMISE_PLACE.PLACE_CODE)
                        .from(PROMISE_PLACE)
                        .where(PROMISE_PLACE.PROMISE.eq(row.getId()))
                        .fetch(PROMISE_PLACE.PLACE_CODE),
                row.getIndicator(),
                row.getVolume(),
                unboxed(row.getBaseline()),
                unboxed(row.getTarget()),
                row.getFunding(),
                day(row.getStartsOn()),
                day(row.getDueOn()),
                row.getProofWanted(),
                PromiseState.valueOf(row.getState()),
                day(row.getFinishedOn()),
                row.getResult(),
                row.getHindrance(),
                row.getDecision());
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static OptionalDouble unboxed(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static @Nullable String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }
}
