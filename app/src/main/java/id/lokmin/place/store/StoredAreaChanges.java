package id.lokmin.place.store;

import id.lokmin.access.Audit;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.ChangePlan;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes of areas over the tables: planned by {@link AreaPlanning}, written as planned. */
final class StoredAreaChanges implements AreaChanges {

    private final Storage storage;
    private final Batches batches;
    private final Audit audit;
    private final List<PlaceUse> uses;

    StoredAreaChanges(Storage storage, Batches batches, Audit audit, List<PlaceUse> uses) {
        this.storage = storage;
        this.batches = batches;
        this.audit = audit;
        this.uses = List.copyOf(uses);
    }

    @Override
    public ChangePlan plan(AreaChange change) {
        return storage.read(sql -> planning(new PlaceRows(sql)).plan(change));
    }

    private AreaPlanning planning(PlaceRows rows) {
        return new AreaPlanning(new KnownAreas(rows.areas()), uses);
    }

    @Override
    public Made make(AreaChange change, String actor) {
        return storage.write(sql -> {
            PlaceRows rows = new PlaceRows(sql);
            ChangePlan plan = planning(rows).plan(change);
            if (!plan.isPossible()) {
                return new Made(plan, Optional.empty());
            }
            Batch batch = batches.begin(change.act(), actor);
            write(change, rows, batch);
            return new Made(plan, Optional.of(batch));
        });
    }

    private void write(AreaChange change, PlaceRows rows, Batch batch) {
        KnownAreas known = new KnownAreas(rows.areas());
        AreaWriting writing = new AreaWriting(rows, known, batch.seq());
        switch (change) {
            case AreaChange.Add add -> {
                AreaReceipt receipt = new AreaListing(rows, batch, audit).accept(add.entries());
                if (receipt.rejected() > 0) {
                    throw new IllegalStateException("planned, but refused");
                }
            }
            case AreaChange.Rename rename ->
                    rename.names()
                            .forEach((code, name) -> writing.rename(code, name, rename.from()));
            case AreaChange.Move move -> writing.move(move.code(), move.parentCode(), move.from());
            case AreaChange.End end -> writing.end(end.code(), end.day());
            case AreaChange.OtherNames other -> writing.otherNames(other.code(), other.names());
            case AreaChange.Serve serve -> writing.serve(serve.code(), serve.places());
        }
        if (!(change instanceof AreaChange.Add)) {
            audit.record(batch.actor(), change.act(), batch.id(), told(change));
        }
    }

    private static String told(AreaChange change) {
        return switch (change) {
            case AreaChange.Add add -> add.entries().size() + " baru";
            case AreaChange.Rename rename ->
                    rename.names().entrySet().stream()
                                    .map(name -> name.getKey() + " → " + name.getValue())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ", "
                            + rename.from();
            case AreaChange.Move move ->
                    move.code() + " → " + move.parentCode() + ", " + move.from();
            case AreaChange.End end -> end.code() + " → –, " + end.day();
            case AreaChange.OtherNames other ->
                    other.code() + ": " + other.names().stream().sorted().toList();
            case AreaChange.Serve serve ->
                    serve.code() + ": " + serve.places().stream().sorted().toList();
        };
    }

    @Override
    public List<Batch> latest(int most) {
        return storage.read(sql ->
                new PlaceHistory(sql)
                        .standing(most).stream().flatMap(id -> batches.find(id).stream()).toList());
    }

    @Override
    public void undo(String batchId, String actor) {
        storage.write(sql -> {
            Batch batch =
                    batches.find(batchId)
                            .orElseThrow(() -> Refusal.because(Problem.BATCH_UNKNOWN, batchId));
            new AreaUndoing(sql, uses).undo(batch, batches.begin("undo " + batch.source(), actor));
            audit.record(actor, "place.undo", batchId, batch.source());
            return batchId;
        });
    }
}
