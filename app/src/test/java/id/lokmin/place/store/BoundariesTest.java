package id.lokmin.place.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Boundaries;
import id.lokmin.place.Boundary;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BoundariesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Boundaries boundaries(Storage storage) {
        Places places = TestPlaces.over(storage, CLOCK);
        places.accept(
                new Batches(storage, CLOCK).begin("wilayah.csv", "uji"),
                List.of(
                        AreaEntry.of(Level.PUSKESMAS, "P", "Kalitanjung", "", START),
                        AreaEntry.of(Level.VILLAGE, "99.01.01.9001", "Kalitanjung", "P", START),
                        AreaEntry.of(Level.VILLAGE, "99.01.01.9002", "Harjasari", "P", START),
                        AreaEntry.of(Level.RW, "A.07", "RW 07", "99.01.01.9001", START),
                        AreaEntry.of(Level.RW, "B.07", "RW 07", "99.01.01.9002", START)));
        return new StoredBoundaries(
                storage,
                new Batches(storage, CLOCK),
                TestAudit.over(storage, CLOCK),
                places,
                new PuskesmasDay(new Institutions(storage, CLOCK), CLOCK));
    }

    private static byte[] file(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":["
                        + String.join(",", features)
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A square of a hundredth of a degree with so many corners, from a corner onwards. */
    private static String square(String properties, double x, double y, int corners) {
        String line =
                IntStream.rangeClosed(0, corners)
                        .mapToObj(i -> {
                            double along = 4.0 * i / corners;
                            double east =
                                    along < 1 ? along : along < 2 ? 1 : along < 3 ? 3 - along : 0;
                            double north =
                                    along < 1
                                            ? 0
                                            : along < 2 ? along - 1 : along < 3 ? 1 : 4 - along;
                            return "[" + (x + east / 100) + "," + (y + north / 100) + "]";
                        })
                        .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{"
                + properties
                + "},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[["
                + line
                + "]]}}";
    }

    @OnEveryDatabase
    void shapes_find_their_place_by_code_or_name_and_the_others_are_told(Storage storage) {
        Boundaries boundaries = boundaries(storage);

        Boundaries.Receipt receipt =
                boundaries.accept(
                        "batas.geojson",
                        file(
                                square("\"kode\":\"99.01.01.9001\",\"nama\":\"x\"", 108.5, -6.7, 4),
                                square("\"NAMOBJ\":\"Kel. Harjasari\"", 108.51, -6.7, 4),
                                square("\"RW\":\"7\",\"DESA\":\"Harjasari\"", 108.51, -6.7, 4),
                                square("\"RW\":\"7\"", 108.51, -6.69, 4),
                                square("\"nama\":\"Negeri Antah\"", 108.52, -6.7, 4),
                                square("\"nama\":\"Harjasari\"", 108.53, -6.7, 4)),
                        "uji");

        assertThat(receipt.stored()).isEqualTo(3);
        assertThat(receipt.findings())
                .extracting(finding -> finding.problem() + " " + finding.arguments().getFirst())
                .containsExactly(
                        "BOUNDARY_UNMATCHED 7",
                        "BOUNDARY_UNMATCHED Negeri Antah",
                        "BOUNDARY_TWICE Harjasari");
        assertThat(boundaries.find("B.07")).isPresent();
        assertThat(boundaries.find("A.07")).isEmpty();
        assertThat(boundaries.list(List.of("99.01.01.9001", "A.07")).keySet())
                .containsExactly("99.01.01.9001");
    }

    @OnEveryDatabase
    void a_boundary_is_simplified_and_keeps_its_corners(Storage storage) {
        Boundaries boundaries = boundaries(storage);
        boundaries.accept(
                "batas.geojson",
                file(square("\"kode\":\"99.01.01.9001\"", 108.5, -6.7, 4000)),
                "uji");

        Boundary.Ring ring =
                boundaries.find("99.01.01.9001").orElseThrow().polygons().getFirst().outer();
        assertThat(ring.corners()).isBetween(5, 100);
        double east = 0;
        for (int i = 0; i < ring.corners(); i++) {
            east = Math.max(east, ring.longitude(i));
        }
        assertThat(east).isCloseTo(108.51, org.assertj.core.data.Offset.offset(1e-5));
    }

    @OnEveryDatabase
    void a_newer_file_replaces_and_undoing_it_gives_the_older_back(Storage storage) {
        Boundaries boundaries = boundaries(storage);
        boundaries.accept("a.geojson", file(square("\"kode\":\"A.07\"", 108.5, -6.7, 4)), "uji");
        Boundaries.Receipt newer =
                boundaries.accept(
                        "b.geojson", file(square("\"kode\":\"A.07\"", 108.6, -6.7, 4)), "uji");
        assertThat(west(boundaries)).isEqualTo(108.6);

        boundaries.undo(newer.batch().orElseThrow().id(), "uji");

        assertThat(west(boundaries)).isEqualTo(108.5);
    }

    private static double west(Boundaries boundaries) {
        return boundaries.find("A.07").orElseThrow().polygons().getFirst().outer().longitude(0);
    }

    @OnEveryDatabase
    void files_that_cannot_be_used_are_refused_with_the_reason(Storage storage) {
        Boundaries boundaries = boundaries(storage);
        assertThat(refusal(boundaries, "not json".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problem.BOUNDARY_FILE_UNREADABLE);
        assertThat(refusal(boundaries, "[1]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problem.BOUNDARY_FILE_UNREADABLE);
        assertThat(refusal(boundaries, file(square("\"kode\":\"A.07\"", -6.7, 108.5, 4))))
                .isEqualTo(Problem.BOUNDARY_ELSEWHERE);
        assertThat(refusal(boundaries, new byte[11_000_000]))
                .isEqualTo(Problem.BOUNDARY_FILE_TOO_LARGE);
        assertThat(refusal(boundaries, file(square("\"kode\":\"A.07\"", 108.5, -6.7, 400_001))))
                .isEqualTo(Problem.BOUNDARY_FILE_TOO_LARGE);
        Boundaries.Receipt point =
                boundaries.accept(
                        "titik.geojson",
                        file(
                                "{\"type\":\"Feature\",\"properties\":{\"kode\":\"A.07\"},"
                                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[108,-6]}}"),
                        "uji");
        assertThat(point.stored()).isZero();
        assertThat(point.findings())
                .extracting(finding -> finding.problem())
                .containsExactly(Problem.BOUNDARY_SHAPE_WRONG);
    }

    private static Problem refusal(Boundaries boundaries, byte[] file) {
        Problem[] problem = {Problem.UNEXPECTED};
        assertThatThrownBy(() -> boundaries.accept("batas.geojson", file, "uji"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> problem[0] = refusal.finding().problem());
        return problem[0];
    }
}
