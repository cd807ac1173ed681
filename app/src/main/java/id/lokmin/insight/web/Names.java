package id.lokmin.insight.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for names beside dots: above, below, to the right, to the left, and so on outwards
 * until no name lies over another.
 */
final class Names {

    private static final double LETTER = 6;
    private static final double LINE = 12;
    private static final int ROUNDS = 4;

    private final List<double[]> taken = new ArrayList<>();

    /** The middle of a name's foot. */
    record Place(double x, double y) {}

    Place place(String name, double x, double y, double radius) {
        double half = name.length() * LETTER / 2;
        for (int round = 0; round < ROUNDS; round++) {
            double away = radius + round * LINE;
            List<Place> places =
                    List.of(
                            new Place(x, y - away - 3),
                            new Place(x, y + away + LINE),
                            new Place(x + away + half + 3, y + 4),
                            new Place(x - away - half - 3, y + 4));
            for (Place place : places) {
                if (isFree(place, half)) {
                    taken.add(new double[] {place.x() - half, place.y(), place.x() + half});
                    return place;
                }
            }
        }
        return new Place(x, y - radius - 3);
    }

    private boolean isFree(Place place, double half) {
        return taken.stream()
                .noneMatch(box ->
                        place.x() + half > box[0]
                                && place.x() - half < box[2]
                                && Math.abs(place.y() - box[1]) < LINE);
    }
}
