package id.lokmin.people.store;

import static id.lokmin.schema.Tables.PEOPLE_POSITION;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** How many positions belong to a place. */
final class PositionsOfPlaces implements PlaceUse {

    private final Storage storage;

    PositionsOfPlaces(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Kind kind() {
        return Kind.POSITIONS;
    }

    @Override
    public Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until) {
        Set<Integer> seqs = places.stream().map(Area::seq).collect(Collectors.toSet());
        return storage.read(sql ->
                sql.select(PEOPLE_POSITION.PLACE, DSL.count())
                        .from(PEOPLE_POSITION)
                        .where(PEOPLE_POSITION.PLACE.in(seqs))
                        .and(PEOPLE_POSITION.REMOVED_BATCH.isNull())
                        .groupBy(PEOPLE_POSITION.PLACE)
                        .fetchMap(PEOPLE_POSITION.PLACE, DSL.count()));
    }
}
