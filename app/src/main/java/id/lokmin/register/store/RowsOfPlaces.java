package id.lokmin.register.store;

import static id.lokmin.schema.Tables.DOSE;
import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** How many living rows of the register name a place: measurements an RW, doses a village. */
final class RowsOfPlaces implements PlaceUse {

    private final Storage storage;
    private final Kind kind;
    private final Table<?> rows;
    private final Field<String> code;
    private final Field<Integer> day;
    private final Field<Integer> live;

    private RowsOfPlaces(
            Storage storage,
            Kind kind,
            Table<?> rows,
            Field<String> code,
            Field<Integer> day,
            Field<Integer> live) {
        this.storage = storage;
        this.kind = kind;
        this.rows = rows;
        this.code = code;
        this.day = day;
        this.live = live;
    }

    static RowsOfPlaces measurements(Storage storage) {
        return new RowsOfPlaces(
                storage,
                Kind.MEASUREMENTS,
                MEASUREMENT,
                MEASUREMENT.PLACE_CODE,
                MEASUREMENT.ON_DAY,
                MEASUREMENT.LIVE);
    }

    static RowsOfPlaces doses(Storage storage) {
        return new RowsOfPlaces(
                storage, Kind.DOSES, DOSE, DOSE.VILLAGE_CODE, DOSE.ON_DAY, DOSE.LIVE);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until) {
        Map<String, Integer> seqByCode = new HashMap<>();
        places.forEach(area -> seqByCode.put(area.code(), area.seq()));
        Map<Integer, Integer> counts = new TreeMap<>();
        storage.read(sql ->
                        sql.select(code, DSL.count())
                                .from(rows)
                                .where(code.in(seqByCode.keySet()))
                                .and(day.ge((int) from.toEpochDay()))
                                .and(day.lt((int) until.toEpochDay()))
                                .and(live.eq(1))
                                .groupBy(code)
                                .fetchMap(code, DSL.count()))
                .forEach((written, count) ->
                        counts.merge(seqByCode.getOrDefault(written, -1), count, Integer::sum));
        return counts;
    }
}
