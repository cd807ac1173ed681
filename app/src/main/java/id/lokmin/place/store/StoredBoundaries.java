package id.lokmin.place.store;

import static id.lokmin.schema.Tables.BOUNDARY;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.place.Area;
import id.lokmin.place.Boundaries;
import id.lokmin.place.Boundary;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.GeoJsonShapes.Shape;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Boundaries in the table {@code boundary}; a replaced one is marked, not removed. */
final class StoredBoundaries implements Boundaries {

    /** Indonesia with its seas, in degrees. */
    private static final Envelope INDONESIA = new Envelope(94, 142, -12, 7);

    /** On a map a thousand points wide no corner moves by more than about one. */
    private static final double FINENESS = 1000;

    private final Storage storage;
    private final Batches batches;
    private final Audit audit;
    private final Places places;
    private final PuskesmasDay day;

    StoredBoundaries(
            Storage storage, Batches batches, Audit audit, Places places, PuskesmasDay day) {
        this.storage = storage;
        this.batches = batches;
        this.audit = audit;
        this.places = places;
        this.day = day;
    }

    @Override
    public Optional<Boundary> find(String areaCode) {
        return Optional.ofNullable(list(List.of(areaCode)).get(areaCode));
    }

    @Override
    public Map<String, Boundary> list(Collection<String> areaCodes) {
        Map<Integer, String> codeBySeq = new TreeMap<>();
        for (Area area : places.list()) {
            if (areaCodes.contains(area.code())) {
                codeBySeq.put(area.seq(), area.code());
            }
        }
        Map<String, Boundary> found = new TreeMap<>();
        storage.read(sql ->
                        sql.select(BOUNDARY.PLACE, BOUNDARY.OUTLINE)
                                .from(BOUNDARY)
                                .where(BOUNDARY.PLACE.in(codeBySeq.keySet()))
                                .and(BOUNDARY.RETIRED_BY.isNull())
                                .fetch())
                .forEach(row -> {
                    String code = codeBySeq.getOrDefault(row.value1(), "");
                    found.put(code, Outline.read(code, row.value2()));
                });
        return found;
    }

    @Override
    public Receipt accept(String fileName, byte[] geoJson, String actor) {
        List<Finding> findings = new ArrayList<>();
        WorkingArea area = places.in(Month.of(day.today()));
        Map<Integer, Geometry> usable = new LinkedHashMap<>();
        ShapeMatching matching = new ShapeMatching(area);
        for (Shape shape : GeoJsonShapes.read(fileName, geoJson)) {
            OptionalInt place = matching.find(shape);
            Geometry geometry = mended(shape.geometry());
            if (geometry.isEmpty() || !(geometry instanceof Polygonal)) {
                findings.add(Finding.of(Problem.BOUNDARY_SHAPE_WRONG, "", shape.label()));
            } else if (!INDONESIA.contains(geometry.getEnvelopeInternal())) {
                throw Refusal.because(Problem.BOUNDARY_ELSEWHERE, shape.label());
            } else if (place.isEmpty()) {
                findings.add(Finding.of(Problem.BOUNDARY_UNMATCHED, "", shape.label()));
            } else if (usable.putIfAbsent(area.seq(place.getAsInt()), geometry) != null) {
                findings.add(Finding.of(Problem.BOUNDARY_TWICE, "", shape.label()));
            }
        }
        if (usable.isEmpty()) {
            return new Receipt(Optional.empty(), 0, findings);
        }
        Batch batch = store(fileName, simplified(usable), actor);
        return new Receipt(Optional.of(batch), usable.size(), findings);
    }

    /** A line that crosses itself is mended where a surface is left. */
    private static Geometry mended(Geometry geometry) {
        return geometry.isEmpty() || geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    }

    /** Neighbours keep their common line: simplified one by one they would gape. */
    private static Map<Integer, Geometry> simplified(Map<Integer, Geometry> shapes) {
        Envelope around = new Envelope();
        shapes.values().forEach(shape -> around.expandToInclude(shape.getEnvelopeInternal()));
        double tolerance = Math.max(around.getWidth(), around.getHeight()) / FINENESS;
        Geometry[] simple =
                CoverageSimplifier.simplify(shapes.values().toArray(Geometry[]::new), tolerance);
        Map<Integer, Geometry> result = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<Integer, Geometry> shape : shapes.entrySet()) {
            Geometry drawn = simple[next++];
            result.put(shape.getKey(), drawn.isEmpty() ? shape.getValue() : drawn);
        }
        return result;
    }

    private Batch store(String fileName, Map<Integer, Geometry> shapes, String actor) {
        return storage.write(sql -> {
            Batch batch = batches.begin(fileName, actor);
            shapes.forEach((place, shape) -> {
                sql.update(BOUNDARY)
                        .set(BOUNDARY.RETIRED_BY, batch.seq())
                        .where(BOUNDARY.PLACE.eq(place))
                        .and(BOUNDARY.RETIRED_BY.isNull())
                        .execute();
                sql.insertInto(
                                BOUNDARY,
                                BOUNDARY.ID,
                                BOUNDARY.PLACE,
                                BOUNDARY.OUTLINE,
                                BOUNDARY.BATCH)
                        .values(Ids.next(), place, Outline.write(shape), batch.seq())
                        .execute();
            });
            audit.record(actor, "boundary.accept", batch.id(), shapes.size() + " batas");
            return batch;
        });
    }

    @Override
    public void undo(String batchId, String actor) {
        storage.write(sql -> {
            Batch batch =
                    batches.find(batchId)
                            .orElseThrow(() -> Refusal.because(Problem.BATCH_UNKNOWN, batchId));
            List<Integer> standing =
                    sql.select(BOUNDARY.PLACE)
                            .from(BOUNDARY)
                            .where(BOUNDARY.BATCH.eq(batch.seq()))
                            .and(BOUNDARY.RETIRED_BY.isNull())
                            .fetch(BOUNDARY.PLACE);
            if (standing.isEmpty()) {
                throw Refusal.because(Problem.BATCH_UNDONE_ALREADY, batch.source());
            }
            Batch undoing = batches.begin("undo " + batch.source(), actor);
            sql.update(BOUNDARY)
                    .set(BOUNDARY.RETIRED_BY, undoing.seq())
                    .where(BOUNDARY.BATCH.eq(batch.seq()))
                    .and(BOUNDARY.RETIRED_BY.isNull())
                    .execute();
            sql.update(BOUNDARY)
                    .setNull(BOUNDARY.RETIRED_BY)
                    .where(BOUNDARY.RETIRED_BY.eq(batch.seq()))
                    .and(BOUNDARY.PLACE.in(standing))
                    .execute();
            audit.record(actor, "boundary.undo", batchId, batch.source());
            return batch;
        });
    }
}
