package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE;
import static id.lokmin.schema.Tables.PROMISE_PLACE;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.impl.DSL;

/** How many promises name a place. */
final class PromisesOfPlaces implements PlaceUse {

    private final Storage storage;

    PromisesOfPlaces(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Kind kind() {
        return Kind.PROMISES;
    }

    @Override
    public Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until) {
        Map<String, Integer> seqByCode = new HashMap<>();
        places.forEach(area -> seqByCode.put(area.code(), area.seq()));
        Map<Integer, Integer> counts = new TreeMap<>();
        storage.read(sql ->
                        sql.select(PROMISE_PLACE.PLACE_CODE, DSL.count())
                                .from(PROMISE_PLACE)
                                .join(PROMISE)
                                .on(PROMISE.ID.eq(PROMISE_PLACE.PROMISE_ID))
                                .where(PROMISE_PLACE.PLACE_CODE.in(seqByCode.keySet()))
                                .and(PROMISE.REMOVED_BATCH.isNull())
                                .groupBy(PROMISE_PLACE.PLACE_CODE)
                                .fetchMap(PROMISE_PLACE.PLACE_CODE, DSL.count()))
                .forEach((code, count) ->
                        counts.merge(seqByCode.getOrDefault(code, -1), count, Integer::sum));
        return counts;
    }
}
