package id.lokmin.register.store;

import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaNames;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.ServedRw;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Pos Imunisasi looked up among the posyandu of one picture of the working area; each written site
 * is looked up once.
 */
final class ServedByPosyandu implements ServedRw {

    private final WorkingArea area;
    private final AreaNames names;
    private final Map<List<String>, Optional<String>> found = new HashMap<>();

    ServedByPosyandu(WorkingArea area) {
        this.area = area;
        this.names = area.names();
    }

    @Override
    public Optional<String> onlyRwOf(String villageCode, String site) {
        return found.computeIfAbsent(List.of(villageCode, site), _ -> look(villageCode, site));
    }

    private Optional<String> look(String villageCode, String site) {
        if (site.isBlank()) {
            return Optional.empty();
        }
        OptionalInt posyandu =
                names.find(Level.POSYANDU, site, List.of(villageCode)).stream()
                        .mapToInt(area.tree()::indexOf)
                        .findFirst();
        if (posyandu.isEmpty()) {
            return Optional.empty();
        }
        List<String> served =
                Arrays.stream(area.servedBy(posyandu.getAsInt()))
                        .mapToObj(area.tree()::place)
                        .filter(place -> place.level() == Level.RW)
                        .map(place -> place.code())
                        .toList();
        return served.size() == 1 ? Optional.of(served.getFirst()) : Optional.empty();
    }
}
