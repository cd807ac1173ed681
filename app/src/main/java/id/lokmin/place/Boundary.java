package id.lokmin.place;

import java.util.List;

/**
 * Where a place lies: one or more polygons in degrees (WGS 84), simplified for drawing.
 *
 * @param code of the place
 */
public record Boundary(String code, List<Polygon> polygons) {

    public Boundary {
        polygons = List.copyOf(polygons);
    }

    /** A ring around it and rings around its holes. */
    public record Polygon(Ring outer, List<Ring> holes) {
        public Polygon {
            holes = List.copyOf(holes);
        }
    }

    /** A closed line: the last corner is the first again. */
    public static final class Ring {

        private final double[] longitudes;
        private final double[] latitudes;

        /**
         * @throws IllegalArgumentException where it has fewer than four corners
         */
        public Ring(double[] longitudes, double[] latitudes) {
            if (longitudes.length < 4 || longitudes.length != latitudes.length) {
                throw new IllegalArgumentException("a ring has four corners or more");
            }
            this.longitudes = longitudes.clone();
            this.latitudes = latitudes.clone();
        }

        public int corners() {
            return longitudes.length;
        }

        public double longitude(int corner) {
            return longitudes[corner];
        }

        public double latitude(int corner) {
            return latitudes[corner];
        }
    }
}
