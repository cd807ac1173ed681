package id.lokmin.figures.store;

import static id.lokmin.schema.Tables.FIGURE;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** How many monthly figures were told of a place; a month counts by its last day. */
final class FiguresOfPlaces implements PlaceUse {

    private final Storage storage;

    FiguresOfPlaces(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Kind kind() {
        return Kind.FIGURES;
    }

    @Override
    public Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until) {
        Set<Integer> seqs = places.stream().map(Area::seq).collect(Collectors.toSet());
        return storage.read(sql ->
                sql.select(FIGURE.PLACE, DSL.count())
                        .from(FIGURE)
                        .where(FIGURE.PLACE.in(seqs))
                        .and(FIGURE.IN_MONTH.ge(Month.of(from).index()))
                        .and(FIGURE.IN_MONTH.lt(Month.of(until).index()))
                        .and(FIGURE.STATE.ne((int) CellState.MISSING.code()))
                        .groupBy(FIGURE.PLACE)
                        .fetchMap(FIGURE.PLACE, DSL.count()));
    }
}
