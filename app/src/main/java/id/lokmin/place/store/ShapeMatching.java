package id.lokmin.place.store;

import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaNames;
import id.lokmin.place.Resolution;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.GeoJsonShapes.Shape;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the place that a shape belongs to: by a code among its words, or else by its name. */
final class ShapeMatching {

    /** How the name of a shape is called in files of BIG, BPS, OpenStreetMap and by hand. */
    static final Set<String> NAMES =
            Set.of("nama", "name", "namobj", "wadmkd", "desa", "kelurahan", "rw", "dusun", "label");

    private static final Set<String> AROUND =
            Set.of("desa", "kelurahan", "wadmkd", "village", "nama_desa", "desa_kel");

    private static final List<Level> LEVELS = List.of(Level.RW, Level.VILLAGE, Level.HAMLET);

    private final WorkingArea area;
    private final AreaNames names;

    ShapeMatching(WorkingArea area) {
        this.area = area;
        this.names = area.names();
    }

    /** The position of the place in the tree; empty where none or several fit. */
    OptionalInt find(Shape shape) {
        for (String word : shape.properties().values()) {
            OptionalInt coded = area.tree().find(word);
            if (coded.isPresent() && word.length() > 1) {
                return coded;
            }
        }
        List<String> around =
                shape.properties().entrySet().stream()
                        .filter(word -> AROUND.contains(word.getKey()))
                        .map(word -> word.getValue())
                        .toList();
        String rw = shape.properties().getOrDefault("rw", "");
        if (!rw.isEmpty()) {
            return found(Level.RW, rw, around);
        }
        for (String key :
                List.of("nama", "name", "namobj", "label", "wadmkd", "desa", "kelurahan")) {
            String name = shape.properties().getOrDefault(key, "");
            for (Level level : name.isEmpty() ? List.<Level>of() : LEVELS) {
                boolean isAround = level == Level.VILLAGE;
                OptionalInt found = found(level, name, isAround ? List.of() : around);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt found(Level level, String name, List<String> around) {
        return names.resolve(level, name, around) instanceof Resolution.Found found
                ? OptionalInt.of(found.index())
                : OptionalInt.empty();
    }
}
