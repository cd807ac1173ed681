package id.lokmin.figures.store;

import static id.lokmin.schema.Tables.BATCH;
import static id.lokmin.schema.Tables.LOCAL_TARGET;

import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.indicator.Targets;
import id.lokmin.figures.LocalTarget;
import id.lokmin.figures.LocalTargets;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Record;

/** Own targets in the table {@code local_target}; one that was replaced stays, marked. */
final class StoredLocalTargets implements LocalTargets {

    private final Storage storage;

    StoredLocalTargets(Storage storage) {
        this.storage = storage;
    }

    @Override
    public List<LocalTarget> list() {
        return storage.read(sql ->
                sql.select(LOCAL_TARGET.fields())
                        .select(BATCH.ACTOR, BATCH.MADE_AT)
                        .from(LOCAL_TARGET)
                        .join(BATCH)
                        .on(BATCH.SEQ.eq(LOCAL_TARGET.BATCH))
                        .where(LOCAL_TARGET.RETIRED_BY.isNull())
                        .orderBy(LOCAL_TARGET.INDICATOR, LOCAL_TARGET.IN_YEAR, LOCAL_TARGET.PLACE)
                        .fetch(StoredLocalTargets::toTarget));
    }

    private static LocalTarget toTarget(Record row) {
        double value = row.get(LOCAL_TARGET.AMOUNT);
        Integer place = row.get(LOCAL_TARGET.PLACE);
        return new LocalTarget(
                row.get(LOCAL_TARGET.ID),
                row.get(LOCAL_TARGET.INDICATOR),
                place == null ? OptionalInt.empty() : OptionalInt.of(place),
                row.get(LOCAL_TARGET.IN_YEAR),
                value,
                Optional.ofNullable(row.get(LOCAL_TARGET.UPPER_AMOUNT)).orElse(value),
                row.get(LOCAL_TARGET.SOURCE),
                row.get(BATCH.ACTOR),
                Instant.ofEpochMilli(row.get(BATCH.MADE_AT)));
    }

    @Override
    public LocalTarget set(
            Batch batch,
            String indicator,
            OptionalInt place,
            int year,
            double value,
            double upper,
            String source) {
        LocalTarget target =
                new LocalTarget(
                        Ids.next(),
                        indicator,
                        place,
                        year,
                        value,
                        upper,
                        source,
                        batch.actor(),
                        batch.at());
        return storage.write(sql -> {
            var samePlace =
                    place.isPresent()
                            ? LOCAL_TARGET.PLACE.eq(place.getAsInt())
                            : LOCAL_TARGET.PLACE.isNull();
            sql.update(LOCAL_TARGET)
                    .set(LOCAL_TARGET.RETIRED_BY, batch.seq())
                    .where(
                            LOCAL_TARGET.INDICATOR.eq(indicator),
                            LOCAL_TARGET.IN_YEAR.eq(year),
                            LOCAL_TARGET.RETIRED_BY.isNull(),
                            samePlace)
                    .execute();
            var row = sql.newRecord(LOCAL_TARGET);
            row.setId(target.id());
            row.setIndicator(indicator);
            place.ifPresent(row::setPlace);
            row.setInYear(year);
            row.setAmount(value);
            row.setUpperAmount(upper);
            row.setSource(source);
            row.setBatch(batch.seq());
            row.insert();
            return target;
        });
    }

    @Override
    public boolean retire(Batch batch, String id) {
        return storage.write(sql ->
                sql.update(LOCAL_TARGET)
                                .set(LOCAL_TARGET.RETIRED_BY, batch.seq())
                                .where(LOCAL_TARGET.ID.eq(id), LOCAL_TARGET.RETIRED_BY.isNull())
                                .execute()
                        == 1);
    }

    @Override
    public void undo(Batch undone, Batch undoing) {
        storage.write(sql -> {
            sql.update(LOCAL_TARGET)
                    .set(LOCAL_TARGET.RETIRED_BY, undoing.seq())
                    .where(LOCAL_TARGET.BATCH.eq(undone.seq()), LOCAL_TARGET.RETIRED_BY.isNull())
                    .execute();
            return sql.update(LOCAL_TARGET)
                    .setNull(LOCAL_TARGET.RETIRED_BY)
                    .where(LOCAL_TARGET.RETIRED_BY.eq(undone.seq()))
                    .execute();
        });
    }

    @Override
    public Targets among(Targets others, WorkingArea area) {
        Map<String, List<Target>> all = new LinkedHashMap<>(others.byIndicator());
        for (LocalTarget own : list()) {
            OptionalInt place =
                    own.place().isPresent()
                            ? area.indexOfSeq(own.place().getAsInt())
                            : area.puskesmas().map(OptionalInt::of).orElseGet(OptionalInt::empty);
            if (place.isEmpty()) {
                continue;
            }
            List<Target> targets = new ArrayList<>();
            targets.add(
                    new Target(
                            own.year(),
                            TargetScope.LOCAL,
                            area.tree().place(place.getAsInt()).code(),
                            own.value(),
                            own.upper(),
                            own.source(),
                            Evidence.DERIVED));
            targets.addAll(all.getOrDefault(own.indicator(), List.of()));
            all.put(own.indicator(), targets);
        }
        return new Targets(all);
    }
}
