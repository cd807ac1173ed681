package id.lokmin.figures.store;

import static id.lokmin.schema.Tables.LOCAL_TARGET;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** How many targets of their own places have. */
final class TargetsOfPlaces implements PlaceUse {

    private final Storage storage;

    TargetsOfPlaces(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Kind kind() {
        return Kind.TARGETS;
    }

    @Override
    public Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until) {
        Set<Integer> seqs = places.stream().map(Area::seq).collect(Collectors.toSet());
        return storage.read(sql ->
                sql.select(LOCAL_TARGET.PLACE, DSL.count())
                        .from(LOCAL_TARGET)
                        .where(LOCAL_TARGET.PLACE.in(seqs))
                        .and(LOCAL_TARGET.RETIRED_BY.isNull())
                        .groupBy(LOCAL_TARGET.PLACE)
                        .fetchMap(LOCAL_TARGET.PLACE, DSL.count()));
    }
}
