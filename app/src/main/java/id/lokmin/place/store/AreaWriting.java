package id.lokmin.place.store;

import id.lokmin.place.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes changes that were planned and found possible. */
final class AreaWriting {

    private final PlaceRows rows;
    private final KnownAreas known;
    private final int batch;

    AreaWriting(PlaceRows rows, KnownAreas known, int batch) {
        this.rows = rows;
        this.known = known;
        this.batch = batch;
    }

    private Area get(String code) {
        return known.latest(code).orElseThrow();
    }

    void rename(String code, String name, LocalDate from) {
        Area area = get(code);
        fromThen(
                area,
                new Area(
                        area.seq(),
                        area.level(),
                        area.code(),
                        name,
                        area.parent(),
                        from,
                        area.until()));
    }

    void move(String code, String parentCode, LocalDate from) {
        Area area = get(code);
        OptionalInt parent = OptionalInt.of(get(parentCode).seq());
        fromThen(
                area,
                new Area(
                        area.seq(),
                        area.level(),
                        area.code(),
                        area.name(),
                        parent,
                        from,
                        area.until()));
    }

    /** Ends the version there is and begins the new one, or corrects it where both begin alike. */
    private void fromThen(Area before, Area after) {
        if (after.from().equals(before.from())) {
            rows.correctVersion(after, batch);
        } else {
            rows.correctVersion(ended(before, after.from()), batch);
            rows.addVersion(after, batch);
        }
    }

    void end(String code, LocalDate day) {
        for (Area inside : known.inside(get(code), day)) {
            rows.correctVersion(ended(inside, day), batch);
        }
    }

    private static Area ended(Area area, LocalDate day) {
        return new Area(
                area.seq(),
                area.level(),
                area.code(),
                area.name(),
                area.parent(),
                area.from(),
                Optional.of(day));
    }

    void otherNames(String code, Set<String> names) {
        int place = get(code).seq();
        List<String> before = rows.aliases().getOrDefault(place, List.of());
        before.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> rows.removeAlias(place, name, batch));
        names.stream().sorted().forEach(name -> rows.addAlias(place, name, batch));
    }

    void serve(String code, Set<String> places) {
        int site = get(code).seq();
        List<Integer> wanted = places.stream().map(place -> get(place).seq()).sorted().toList();
        List<Integer> before = rows.served().getOrDefault(site, List.of());
        before.stream()
                .filter(place -> !wanted.contains(place))
                .forEach(place -> rows.removeServed(site, place, batch));
        wanted.forEach(place -> rows.addServed(site, place, batch));
    }
}
