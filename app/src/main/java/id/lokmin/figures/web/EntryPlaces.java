package id.lokmin.figures.web;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of a sheet is shown: which month, and all villages or one.
 *
 * @param month which was asked for, or the last that is over
 * @param months to choose from, latest first
 * @param villages in which the visitor may type
 * @param village the one shown; empty for all
 */
record EntryPlaces(
        Month month, List<Month> months, List<Place> villages, Optional<String> village) {

    /** How far back the months go that are offered. */
    private static final int OFFERED = 24;

    /** So many neighbourhoods fit one screen or two; with more, one village is shown at first. */
    private static final int MANY = 40;

    EntryPlaces {
        months = List.copyOf(months);
        villages = List.copyOf(villages);
    }

    static EntryPlaces of(
            EntryRequest asked, Month today, PlaceTree tree, Predicate<String> mayType) {
        Month month = asked.month().orElse(today.minus(1));
        List<Month> months = new ArrayList<>();
        for (int back = 0; back < OFFERED; back++) {
            months.add(today.minus(back));
        }
        if (!months.contains(month)) {
            months.add(month);
        }
        List<Place> villages =
                Arrays.stream(tree.atLevel(Level.VILLAGE))
                        .filter(village -> mayTypeWithin(tree, village, mayType))
                        .mapToObj(tree::place)
                        .toList();
        return new EntryPlaces(month, months, villages, village(asked, tree, villages));
    }

    private static boolean mayTypeWithin(PlaceTree tree, int village, Predicate<String> mayType) {
        for (int place = village; place < tree.end(village); place++) {
            if (mayType.test(tree.place(place).code())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> village(
            EntryRequest asked, PlaceTree tree, List<Place> villages) {
        if (asked.village().equals(EntryRequest.ALL)) {
            return Optional.empty();
        }
        Optional<String> wanted =
                villages.stream()
                        .map(Place::code)
                        .filter(code -> code.equals(asked.village()))
                        .findFirst();
        boolean many = tree.atLevel(Level.RW).length > MANY && villages.size() > 1;
        return wanted.or(() -> many ? Optional.of(villages.getFirst().code()) : Optional.empty());
    }

    /** As it stands in an address. */
    String chosen() {
        return village.orElse(EntryRequest.ALL);
    }
}
