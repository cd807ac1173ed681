package id.lokmin.place.store;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.place.Area;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.PlaceUse;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * All places, in the tables {@code place}, {@code place_version}, {@code place_alias} and {@code
 * site_serves}. What there is now is kept in memory until something is written: nearly every page
 * asks for it.
 */
final class StoredPlaces implements Places {

    private static final String ALL = "";

    private static final int SPANS_KEPT = 64;

    /** Most spans of months see the same places; a picture of 900 takes some 500 kB. */
    private static final int PICTURES_KEPT = 6;

    private final Storage storage;
    private final Audit audit;
    private final List<PlaceUse> uses;
    private final Kept<String, List<Area>> known;
    private final Kept<Span, WorkingArea> spans;
    private final Kept<Map<Integer, List<Area>>, WorkingArea> pictures;

    private record Span(Month first, Month last) {}

    StoredPlaces(Storage storage, Audit audit, List<PlaceUse> uses) {
        this.storage = storage;
        this.audit = audit;
        this.uses = List.copyOf(uses);
        this.known = Kept.ofFigures(storage, 1);
        this.spans = Kept.ofFigures(storage, SPANS_KEPT);
        this.pictures = Kept.ofFigures(storage, PICTURES_KEPT);
    }

    @Override
    public AreaReceipt accept(Batch batch, List<AreaEntry> entries) {
        return storage.write(
                sql -> new AreaListing(new PlaceRows(sql), batch, audit).accept(entries));
    }

    @Override
    public void undo(Batch undone, Batch undoing) {
        storage.write(sql -> {
            new AreaUndoing(sql, uses).undo(undone, undoing);
            return undone;
        });
    }

    @Override
    public List<Area> list() {
        return known.get(ALL, _ -> storage.read(sql -> List.copyOf(new PlaceRows(sql).areas())));
    }

    @Override
    public Optional<Area> find(String code) {
        return list().stream().filter(area -> area.code().equals(code)).reduce((_, later) -> later);
    }

    @Override
    public WorkingArea over(Month first, Month last) {
        return spans.get(new Span(first, last), this::over);
    }

    private WorkingArea over(Span span) {
        Map<Integer, List<Area>> versions = new HashMap<>();
        for (Area area : list()) {
            if (area.holdsWithin(span.first().lastDay(), span.last().lastDay())) {
                versions.computeIfAbsent(area.seq(), _ -> new ArrayList<>()).add(area);
            }
        }
        versions.values().forEach(held -> held.sort(Comparator.comparing(Area::from)));
        return pictures.get(versions, held -> storage.read(sql -> picture(sql, held)));
    }

    private static WorkingArea picture(DSLContext sql, Map<Integer, List<Area>> versions) {
        PlaceRows rows = new PlaceRows(sql);
        return WorkingArea.of(versions, rows.aliases(), rows.served());
    }
}
