package id.lokmin.place.web;

import id.lokmin.place.Boundary;
import id.lokmin.place.Boundary.Polygon;
import id.lokmin.place.Boundary.Ring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Boundaries as paths of an SVG picture, north up. A degree of longitude is narrowed by the cosine
 * of the middle latitude, which over one Puskesmas is as good as any projection.
 *
 * @param width of the picture, in its own units
 * @param height likewise
 */
record OutlineMap(int width, int height, List<Shape> shapes) {

    private static final int WIDTH = 720;
    private static final int MOST_HEIGHT = 720;

    OutlineMap {
        shapes = List.copyOf(shapes);
    }

    /**
     * One place.
     *
     * @param path the {@code d} of an SVG path; rings of holes run in it too
     * @param labelX where its name stands: the middle of its box
     */
    record Shape(String code, String name, String path, long labelX, long labelY) {}

    /** Where the corners lie. */
    private static final class Frame {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;

        void include(Ring ring) {
            for (int i = 0; i < ring.corners(); i++) {
                west = Math.min(west, ring.longitude(i));
                east = Math.max(east, ring.longitude(i));
                south = Math.min(south, ring.latitude(i));
                north = Math.max(north, ring.latitude(i));
            }
        }
    }

    /**
     * Draws boundaries so that they fill the picture.
     *
     * @param names by code
     */
    static OutlineMap of(Collection<Boundary> boundaries, Map<String, String> names) {
        Frame all = new Frame();
        boundaries.forEach(
                boundary -> boundary.polygons().forEach(polygon -> all.include(polygon.outer())));
        if (boundaries.isEmpty()) {
            return new OutlineMap(0, 0, List.of());
        }
        double narrowed = Math.cos(Math.toRadians((all.south + all.north) / 2));
        double wide = Math.max(1e-9, (all.east - all.west) * narrowed);
        double high = Math.max(1e-9, all.north - all.south);
        double scale = Math.min(WIDTH / wide, MOST_HEIGHT / high);
        List<Shape> shapes = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            StringBuilder path = new StringBuilder();
            Frame own = new Frame();
            for (Polygon polygon : boundary.polygons()) {
                own.include(polygon.outer());
                draw(polygon.outer(), all, narrowed, scale, path);
                polygon.holes().forEach(hole -> draw(hole, all, narrowed, scale, path));
            }
            shapes.add(
                    new Shape(
                            boundary.code(),
                            names.getOrDefault(boundary.code(), boundary.code()),
                            path.toString(),
                            Math.round(((own.west + own.east) / 2 - all.west) * narrowed * scale),
                            Math.round((all.north - (own.south + own.north) / 2) * scale)));
        }
        return new OutlineMap((int) Math.ceil(wide * scale), (int) Math.ceil(high * scale), shapes);
    }

    private static void draw(
            Ring ring, Frame all, double narrowed, double scale, StringBuilder path) {
        for (int i = 0; i < ring.corners(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(tenth((ring.longitude(i) - all.west) * narrowed * scale))
                    .append(' ')
                    .append(tenth((all.north - ring.latitude(i)) * scale));
        }
        path.append('Z');
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
