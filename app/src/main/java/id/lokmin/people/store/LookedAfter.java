package id.lokmin.people.store;

import static id.lokmin.schema.Tables.POSITION_AREA;

import id.lokmin.shell.Batch;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Which areas a position looks after, in the table {@code position_area}. */
final class LookedAfter {

    /** How the history tells that a position looks after an area; nothing where it does not. */
    static final String YES = "ya";

    private LookedAfter() {}

    static Map<String, Set<Integer>> all(DSLContext sql) {
        return sql.selectFrom(POSITION_AREA).fetch().stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.getPositionId(),
                                Collectors.mapping(
                                        row -> row.getPlace(),
                                        Collectors.toCollection(TreeSet::new))));
    }

    static Set<Integer> of(DSLContext sql, String position) {
        return sql.selectFrom(POSITION_AREA)
                .where(POSITION_AREA.POSITION_ID.eq(position))
                .fetchSet(POSITION_AREA.PLACE);
    }

    /** Gives an area to a position, or takes it away. */
    static void put(DSLContext sql, Batch batch, String position, int place, boolean looks) {
        sql.deleteFrom(POSITION_AREA)
                .where(POSITION_AREA.POSITION_ID.eq(position))
                .and(POSITION_AREA.PLACE.eq(place))
                .execute();
        if (looks) {
            sql.insertInto(POSITION_AREA).values(position, place, batch.seq()).execute();
        }
    }
}
