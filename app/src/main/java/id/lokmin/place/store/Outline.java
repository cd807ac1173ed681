package id.lokmin.place.store;

import id.lokmin.place.Boundary;
import id.lokmin.place.Boundary.Polygon;
import id.lokmin.place.Boundary.Ring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/**
 * The polygons of a boundary as one line of text: {@code 108.5 -6.7;108.6 -6.7;…}, rings parted by
 * {@code /}, polygons by {@code |}. Five decimals of a degree: 1.1 metres.
 */
final class Outline {

    private static final int DECIMALS = 5;

    private Outline() {}

    static String write(Geometry shape) {
        List<String> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon) {
                List<String> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
                polygons.add(String.join("/", rings));
            }
        }
        return String.join("|", polygons);
    }

    private static String ring(LinearRing ring) {
        StringBuilder line = new StringBuilder();
        for (Coordinate corner : ring.getCoordinates()) {
            line.append(line.isEmpty() ? "" : ";")
                    .append(degrees(corner.getX()))
                    .append(' ')
                    .append(degrees(corner.getY()));
        }
        return line.toString();
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static Boundary read(String code, String outline) {
        List<Polygon> polygons = new ArrayList<>();
        for (String polygon : outline.split("\\|")) {
            List<Ring> rings = new ArrayList<>();
            for (String ring : polygon.split("/")) {
                rings.add(corners(ring.split(";")));
            }
            polygons.add(new Polygon(rings.getFirst(), rings.subList(1, rings.size())));
        }
        return new Boundary(code, polygons);
    }

    private static Ring corners(String[] corners) {
        double[] longitudes = new double[corners.length];
        double[] latitudes = new double[corners.length];
        for (int i = 0; i < corners.length; i++) {
            int space = corners[i].indexOf(' ');
            longitudes[i] = Double.parseDouble(corners[i].substring(0, space));
            latitudes[i] = Double.parseDouble(corners[i].substring(space + 1));
        }
        return new Ring(longitudes, latitudes);
    }
}
