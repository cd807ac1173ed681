package id.lokmin.intake;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.AreaNames;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.Attendance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measured children by the posyandu that the list names. Lists are kept by posyandu, so a posyandu
 * that is absent from one is a report that is missing, even where its RW has other posyandu.
 */
final class PosyanduReports {

    /** A list that names a known posyandu for most children is taken to be one by posyandu. */
    private static final double MOST = 0.5;

    private final Map<Integer, int[]> children;

    private PosyanduReports(Map<Integer, int[]> children) {
        this.children = children;
    }

    /** The children of a year by posyandu; empty where the lists do not tell. */
    static Optional<PosyanduReports> of(WorkingArea area, List<Attendance> attendances, int year) {
        AreaNames names = area.names();
        Map<List<String>, Optional<Integer>> found = new HashMap<>();
        Map<Integer, int[]> children = new HashMap<>();
        long all = 0;
        long named = 0;
        for (Attendance one : attendances) {
            if (one.month().year() != year) {
                continue;
            }
            all += one.children();
            String village = village(area.tree(), one.placeCode());
            Optional<Integer> posyandu =
                    found.computeIfAbsent(
                            List.of(one.site(), village),
                            _ -> look(area.tree(), names, one.site(), village));
            if (posyandu.isPresent()) {
                named += one.children();
                children.computeIfAbsent(posyandu.get(), _ -> new int[12])[
                                one.month().number() - 1] +=
                        one.children();
            }
        }
        return named > all * MOST ? Optional.of(new PosyanduReports(children)) : Optional.empty();
    }

    private static Optional<Integer> look(
            PlaceTree tree, AreaNames names, String site, String village) {
        return site.isBlank()
                ? Optional.empty()
                : names.find(Level.POSYANDU, site, List.of(village)).map(tree::indexOf);
    }

    private static String village(PlaceTree tree, String code) {
        return tree.find(code).stream()
                .mapToObj(tree::path)
                .flatMap(List::stream)
                .filter(one -> tree.level(tree.indexOf(one)) == Level.VILLAGE)
                .findFirst()
                .orElse("");
    }

    /** How many children of a posyandu, by its number in the tree, were measured in a month. */
    int children(int posyandu, Month month) {
        int[] months = children.get(posyandu);
        return months == null ? 0 : months[month.number() - 1];
    }
}
