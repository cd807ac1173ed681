package id.lokmin.insight.web;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.place.Boundary;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The areas on a map, filled by their tone: each tone with a pattern of its own, so that a print in
 * black and white reads the same. North is up; a degree of longitude is shortened to what it is in
 * the middle of the map, which over a working area is a true enough picture.
 */
final class MapDrawing {

    static final double WIDTH = 640;

    /** Higher than wide is for phones; a long valley is not drawn longer than this. */
    private static final double TALLEST = 620;

    private static final double EDGE = 10;

    private final Words words;
    private final Texts texts;

    MapDrawing(Language language) {
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
    }

    /**
     * The picture.
     *
     * @param without how many areas have no boundary and are not on it
     */
    record Chart(String svg, int without) {}

    /** Empty where no area has a boundary. */
    Optional<Chart> draw(AreaWatch watch, Map<String, Boundary> boundaries) {
        List<GridCell> drawn =
                watch.inPlaceOrder().stream()
                        .filter(cell -> boundaries.containsKey(cell.place().code()))
                        .toList();
        List<Boundary> shapes =
                drawn.stream()
                        .flatMap(cell ->
                                Optional.ofNullable(boundaries.get(cell.place().code())).stream())
                        .toList();
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        View view = View.of(shapes);
        Sketch sketch =
                Sketch.ofLinks(
                                WIDTH,
                                view.height(),
                                "map",
                                texts.get("map.in_words", watch.card().code()))
                        .withPatterns();
        List<double[]> labels = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            GridCell cell = drawn.get(i);
            String says = cell.place().name() + ": " + words.shownInFull(cell);
            sketch.open(Addresses.cell(cell), says);
            sketch.path(
                    view.path(shapes.get(i)),
                    "shape " + cell.tone().name().toLowerCase(Locale.ROOT) + nothing(cell),
                    says);
            sketch.close();
            labels.add(view.middle(shapes.get(i)));
        }
        for (int i = 0; i < drawn.size(); i++) {
            GridCell cell = drawn.get(i);
            double[] at = labels.get(i);
            sketch.text(at[0], at[1] - 2, "name middle halo", cell.place().name());
            sketch.text(
                    at[0],
                    at[1] + 11,
                    "figure-at middle halo",
                    cell.tone().mark(words.shown(cell)));
        }
        return Optional.of(new Chart(sketch.finish(), watch.areas().size() - drawn.size()));
    }

    private static String nothing(GridCell cell) {
        return cell.value().isEmpty() ? " nothing" : "";
    }

    /** From degrees to pixels. */
    private record View(
            double west, double north, double perDegree, double narrowing, double height) {

        static View of(List<Boundary> shapes) {
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (Boundary shape : shapes) {
                for (Boundary.Polygon polygon : shape.polygons()) {
                    Boundary.Ring ring = polygon.outer();
                    for (int i = 0; i < ring.corners(); i++) {
                        west = Math.min(west, ring.longitude(i));
                        east = Math.max(east, ring.longitude(i));
                        south = Math.min(south, ring.latitude(i));
                        north = Math.max(north, ring.latitude(i));
                    }
                }
            }
            double narrowing = Math.cos(Math.toRadians((south + north) / 2));
            double wide = Math.max((east - west) * narrowing, 1e-9);
            double high = Math.max(north - south, 1e-9);
            double perDegree = Math.min((WIDTH - 2 * EDGE) / wide, (TALLEST - 2 * EDGE) / high);
            return new View(west, north, perDegree, narrowing, high * perDegree + 2 * EDGE);
        }

        private double x(double longitude) {
            return EDGE + (longitude - west) * narrowing * perDegree;
        }

        private double y(double latitude) {
            return EDGE + (north - latitude) * perDegree;
        }

        String path(Boundary shape) {
            StringBuilder path = new StringBuilder();
            for (Boundary.Polygon polygon : shape.polygons()) {
                add(polygon.outer(), path);
                polygon.holes().forEach(hole -> add(hole, path));
            }
            return path.toString();
        }

        private void add(Boundary.Ring ring, StringBuilder path) {
            for (int i = 0; i < ring.corners() - 1; i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(Sketch.length(x(ring.longitude(i))))
                        .append(' ')
                        .append(Sketch.length(y(ring.latitude(i))));
            }
            path.append('Z');
        }

        /** The middle of the largest polygon's corners, near enough for a label. */
        double[] middle(Boundary shape) {
            Boundary.Ring largest = shape.polygons().getFirst().outer();
            for (Boundary.Polygon polygon : shape.polygons()) {
                if (area(polygon.outer()) > area(largest)) {
                    largest = polygon.outer();
                }
            }
            double twice = 0;
            double sumX = 0;
            double sumY = 0;
            for (int i = 0; i < largest.corners() - 1; i++) {
                double x1 = x(largest.longitude(i));
                double y1 = y(largest.latitude(i));
                double x2 = x(largest.longitude(i + 1));
                double y2 = y(largest.latitude(i + 1));
                double cross = x1 * y2 - x2 * y1;
                twice += cross;
                sumX += (x1 + x2) * cross;
                sumY += (y1 + y2) * cross;
            }
            return Math.abs(twice) < 1e-9
                    ? new double[] {x(largest.longitude(0)), y(largest.latitude(0))}
                    : new double[] {sumX / (3 * twice), sumY / (3 * twice)};
        }

        private static double area(Boundary.Ring ring) {
            double twice = 0;
            for (int i = 0; i < ring.corners() - 1; i++) {
                twice +=
                        ring.longitude(i) * ring.latitude(i + 1)
                                - ring.longitude(i + 1) * ring.latitude(i);
            }
            return Math.abs(twice);
        }
    }
}
