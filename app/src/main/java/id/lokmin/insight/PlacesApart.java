package id.lokmin.insight;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.HashMap;
import java.util.Map;

/**
 * The places of a tree under names that tell them apart: where two of a level have the same one,
 * each is told with what it lies in. {@code RW 01} of one village alone stays {@code RW 01}; of
 * several it is {@code RW 01 Sukamaju}. An RT is always told inside its RW and keeps its name.
 */
public final class PlacesApart {

    private final PlaceTree tree;
    private final Map<Level, Map<String, Integer>> often = new HashMap<>();

    public PlacesApart(PlaceTree tree) {
        this.tree = tree;
        for (Place place : tree.places()) {
            often.computeIfAbsent(place.level(), _ -> new HashMap<>())
                    .merge(place.name(), 1, Integer::sum);
        }
    }

    /** The place with that number. */
    public Place at(int number) {
        Place place = tree.place(number);
        return isAlone(place) || tree.parent(number) < 0
                ? place
                : new Place(
                        place.code(),
                        place.name() + " " + at(tree.parent(number)).name(),
                        place.level());
    }

    private boolean isAlone(Place place) {
        return place.level() == Level.RT
                || often.getOrDefault(place.level(), Map.of()).getOrDefault(place.name(), 0) == 1;
    }
}
