package id.lokmin.place.store;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the polygons of a GeoJSON FeatureCollection (RFC 7946), feature by feature and never more
 * than its bounds allow.
 */
final class GeoJsonShapes {

    /** A kelurahan of 22 RW drawn by hand has some 20,000 corners. */
    private static final int MOST_CORNERS = 400_000;

    private static final int MOST_FEATURES = 5_000;
    private static final int MOST_BYTES = 10_000_000;

    /** A feature is read out of the midst of a file: more follows it. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final GeometryFactory shapes = new GeometryFactory();
    private final String fileName;
    private int corners;

    private GeoJsonShapes(String fileName) {
        this.fileName = fileName;
    }

    /**
     * One feature.
     *
     * @param properties its words, by their names in small letters
     * @param geometry empty where it is no polygon
     */
    record Shape(Map<String, String> properties, Geometry geometry) {

        /** What a person may know it by. */
        String label() {
            return properties.entrySet().stream()
                    .filter(word -> ShapeMatching.NAMES.contains(word.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .or(() -> properties.values().stream().findFirst())
                    .orElse("?");
        }
    }

    static List<Shape> read(String fileName, byte[] geoJson) {
        if (geoJson.length > MOST_BYTES) {
            throw Refusal.because(
                    Problem.BOUNDARY_FILE_TOO_LARGE, geoJson.length / 1_000_000 + " MB");
        }
        GeoJsonShapes reading = new GeoJsonShapes(fileName);
        try (JsonParser parser = JSON.createParser(geoJson)) {
            return reading.features(parser);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw reading.unreadable();
        }
    }

    private Refusal unreadable() {
        return Refusal.because(Problem.BOUNDARY_FILE_UNREADABLE, fileName);
    }

    private List<Shape> features(JsonParser parser) {
        List<Shape> found = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw unreadable();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean areFeatures = parser.currentName().equals("features");
            JsonToken value = parser.nextToken();
            if (!areFeatures || value != JsonToken.START_ARRAY) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                if (found.size() >= MOST_FEATURES) {
                    throw Refusal.because(Problem.BOUNDARY_FILE_TOO_LARGE, "> " + MOST_FEATURES);
                }
                JsonNode feature = JSON.readTree(parser);
                found.add(
                        new Shape(
                                words(feature.path("properties")),
                                geometry(feature.path("geometry"))));
            }
        }
        if (found.isEmpty()) {
            throw unreadable();
        }
        return found;
    }

    private static Map<String, String> words(JsonNode properties) {
        Map<String, String> words = new LinkedHashMap<>();
        properties
                .properties()
                .forEach(property -> {
                    String word =
                            property.getValue().isValueNode() ? property.getValue().asString() : "";
                    if (!word.isBlank() && word.length() <= 100) {
                        words.put(property.getKey().toLowerCase(Locale.ROOT), word.strip());
                    }
                });
        return words;
    }

    private Geometry geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                coordinates.forEach(one -> polygons.add(polygon(one)));
                yield shapes.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default -> shapes.createPolygon();
        };
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> lines = new ArrayList<>();
        rings.forEach(ring -> lines.add(ring(ring)));
        return lines.isEmpty()
                ? shapes.createPolygon()
                : shapes.createPolygon(
                        lines.getFirst(),
                        lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode positions) {
        List<Coordinate> line = new ArrayList<>();
        for (JsonNode position : positions) {
            corners++;
            if (corners > MOST_CORNERS) {
                throw Refusal.because(Problem.BOUNDARY_FILE_TOO_LARGE, "> " + MOST_CORNERS);
            }
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                throw unreadable();
            }
            line.add(new Coordinate(position.path(0).asDouble(), position.path(1).asDouble()));
        }
        if (!line.isEmpty() && !line.getFirst().equals2D(line.getLast())) {
            line.add(line.getFirst().copy());
        }
        return line.size() < 4
                ? shapes.createLinearRing()
                : shapes.createLinearRing(line.toArray(Coordinate[]::new));
    }
}
