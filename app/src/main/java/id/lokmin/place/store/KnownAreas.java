package id.lokmin.place.store;

import id.lokmin.place.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of all places, to be asked about one day. */
final class KnownAreas {

    private final Map<Integer, List<Area>> versions = new TreeMap<>();

    KnownAreas(List<Area> areas) {
        areas.stream()
                .sorted(Comparator.comparing(Area::from))
                .forEach(area ->
                        versions.computeIfAbsent(area.seq(), _ -> new ArrayList<>()).add(area));
    }

    Set<String> codes() {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    /** The last version of the place that has or had a code. */
    Optional<Area> latest(String code) {
        return versions.values().stream()
                .map(List::getLast)
                .filter(area -> area.code().equals(code))
                .max(Comparator.comparing(Area::from));
    }

    List<Area> versions(int seq) {
        return versions.getOrDefault(seq, List.of());
    }

    Optional<Area> on(int seq, LocalDate day) {
        return versions(seq).stream().filter(area -> area.holdsWithin(day, day)).findFirst();
    }

    /** What a place is called on a day, or was called last. */
    String name(int seq, LocalDate day) {
        return on(seq, day)
                .or(() -> versions(seq).stream().reduce((_, later) -> later))
                .map(Area::name)
                .orElse("");
    }

    /** Places directly in another on a day. */
    List<Area> in(int parent, LocalDate day) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(area -> area.holdsWithin(day, day))
                .filter(area -> area.parent().isPresent())
                .filter(area -> area.parent().getAsInt() == parent)
                .toList();
    }

    /**
     * A place and everything that lies in it from a day on, now or later: the last version of each,
     * the outermost first.
     */
    List<Area> inside(Area outer, LocalDate day) {
        List<Area> found = new ArrayList<>(List.of(outer));
        for (int next = 0; next < found.size(); next++) {
            int parent = found.get(next).seq();
            for (List<Area> place : versions.values()) {
                Area last = place.getLast();
                boolean goesOn = last.until().map(end -> end.isAfter(day)).orElse(true);
                if (goesOn && last.parent().isPresent() && last.parent().getAsInt() == parent) {
                    found.add(last);
                }
            }
        }
        return found;
    }
}
