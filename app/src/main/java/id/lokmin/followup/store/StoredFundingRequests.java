package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.FUNDING_REQUEST;
import static id.lokmin.schema.Tables.FUNDING_REQUEST_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.followup.FundingRequest;
import id.lokmin.followup.FundingRequests;
import id.lokmin.schema.tables.records.FundingRequestRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jooq.Field;

/** What promises ask of village plans, in the table {@code funding_request}. */
final class StoredFundingRequests implements FundingRequests {

    private final Storage storage;
    private final Audit audit;
    private final ChangeLog changes;

    StoredFundingRequests(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.changes = new ChangeLog(FUNDING_REQUEST_CHANGE, clock);
    }

    @Override
    public void keep(Batch batch, FundingRequest request) {
        storage.writeApart(sql -> {
            FundingRequestRecord row =
                    sql.fetchOptional(
                                    FUNDING_REQUEST,
                                    FUNDING_REQUEST.PROMISE_ID.eq(request.promiseId()))
                            .orElseGet(() -> sql.newRecord(FUNDING_REQUEST));
            FundingRequestRecord before = row.copy();
            fill(row, request);
            boolean different = false;
            for (Field<?> field : row.fields()) {
                boolean compared =
                        !field.equals(FUNDING_REQUEST.PROMISE_ID)
                                && !field.equals(FUNDING_REQUEST.BATCH);
                if (compared && !Objects.equals(before.get(field), row.get(field))) {
                    changes.note(
                            sql,
                            batch,
                            request.promiseId(),
                            field.getName(),
                            before.get(field),
                            row.get(field));
                    different = true;
                }
            }
            if (different) {
                row.setBatch(batch.seq());
                row.store();
                audit.record(
                        batch.actor(),
                        "followup.request",
                        request.promiseId(),
                        request.state().label());
            }
            return different;
        });
    }

    private static void fill(FundingRequestRecord row, FundingRequest request) {
        row.setPromiseId(request.promiseId());
        row.setPlanField(request.field().name());
        row.setKind(request.kind());
        row.setBenefit(request.benefit());
        row.setPlanYear(request.year());
        row.setRupiah(request.rupiah().isPresent() ? (Long) request.rupiah().getAsLong() : null);
        row.setPattern(request.pattern().name());
        row.setExecutor(request.executor());
        row.setState(request.state().name());
    }

    @Override
    public Map<String, FundingRequest> byPromise() {
        Map<String, FundingRequest> requests = new LinkedHashMap<>();
        storage.read(sql ->
                        sql.selectFrom(FUNDING_REQUEST)
                                .orderBy(FUNDING_REQUEST.PROMISE_ID)
                                .fetch(StoredFundingRequests::read))
                .forEach(request -> requests.put(request.promiseId(), request));
        return requests;
    }

    private static FundingRequest read(FundingRequestRecord row) {
        Long rupiah = row.getRupiah();
        return new FundingRequest(
                row.getPromiseId(),
                FundingRequest.Field.valueOf(row.getPlanField()),
                row.getKind(),
                row.getBenefit(),
                row.getPlanYear(),
                rupiah == null ? OptionalLong.empty() : OptionalLong.of(rupiah),
                FundingRequest.Pattern.valueOf(row.getPattern()),
                row.getExecutor(),
                FundingRequest.State.valueOf(row.getState()));
    }

    @Override
    public List<FieldChange> history(String promiseId) {
        return storage.read(sql -> changes.history(sql, promiseId));
    }
}
