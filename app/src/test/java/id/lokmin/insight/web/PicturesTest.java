package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.SmallGrid;
import id.lokmin.paper.Press;
import id.lokmin.place.Boundary;
import id.lokmin.shell.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What stands where in the pictures of an indicator's page. */
class PicturesTest {

    private static final Grid GRID =
            SmallGrid.of(
                    "2025-09",
                    """
                    IMU-12 | PKM   | 163/280        | 67.5 | 5/280 → 6/280
                    IMU-12 | RW 01 | 40/50          | 67.5 | 2/50 → 4/50
                    IMU-12 | RW 02 | 40/50          | 67.5 | 6/50 → 2/50
                    IMU-12 | RW 03 | 20/50          | 67.5 | 2/50 → 4/50
                    IMU-12 | RW 04 | 20/50          | 67.5 | 6/50 → 2/50
                    IMU-12 | RW 05 | awaiting       | 67.5
                    IMU-12 | RW 06 | 3/4            | 67.5 | 0/4 → 3/4
                    """);
    private static final Grid ANAEMIA =
            SmallGrid.of(
                    "2025-09",
                    """
                    KIA-18 | PKM   | 30/100 | 28 | 3/10 → 3/10
                    KIA-18 | RW 01 | 10/50  | 28 | 3/10 → 1/10
                    KIA-18 | RW 02 | 20/50  | 28 | 1/10 → 3/10
                    """);

    private static Document drawn(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }

    private static Element dot(Document picture, String area) {
        return picture.select("circle").stream()
                .filter(one ->
                        Objects.requireNonNull(one.selectFirst("title")).text().startsWith(area))
                .findFirst()
                .orElseThrow();
    }

    private static QuadrantDrawing.Quadrant quadrant(Grid grid, String indicator) {
        return new QuadrantDrawing(Language.INDONESIAN)
                .draw(AreaWatch.of(grid, indicator))
                .orElseThrow();
    }

    @Test
    void each_area_stands_in_the_quarter_of_its_label() {
        Document picture = drawn(quadrant(GRID, "IMU-12").svg());
        double middle = QuadrantDrawing.WIDTH / 2;
        double centre = number(Objects.requireNonNull(picture.select("line.axis").last()), "y1");
        assertThat(number(dot(picture, "RW 01"), "cx")).isGreaterThan(middle);
        assertThat(number(dot(picture, "RW 01"), "cy")).isLessThan(centre);
        assertThat(number(dot(picture, "RW 02"), "cx")).isGreaterThan(middle);
        assertThat(number(dot(picture, "RW 02"), "cy")).isGreaterThan(centre);
        assertThat(number(dot(picture, "RW 03"), "cx")).isLessThan(middle);
        assertThat(number(dot(picture, "RW 03"), "cy")).isLessThan(centre);
        assertThat(number(dot(picture, "RW 04"), "cx")).isLessThan(middle);
        assertThat(number(dot(picture, "RW 04"), "cy")).isGreaterThan(centre);
        assertThat(dot(picture, "RW 01").className()).contains("good");
        assertThat(dot(picture, "RW 04").className()).contains("bad");
    }

    @Test
    void few_people_and_missing_reports_are_not_placed() {
        assertThat(quadrant(GRID, "IMU-12").table())
                .extracting(QuadrantDrawing.Line::area)
                .containsExactlyInAnyOrder("RW 01", "RW 02", "RW 03", "RW 04");
    }

    @Test
    void what_should_be_low_is_good_below_its_ceiling_and_when_it_falls() {
        assertThat(quadrant(ANAEMIA, "KIA-18").table())
                .containsExactly(
                        new QuadrantDrawing.Line("RW 01", "+8", "+20", "✓\u00a0Baik"),
                        new QuadrantDrawing.Line("RW 02", "-12", "-20", "✕\u00a0Jelek"));
    }

    @Test
    void every_dot_lies_within_the_picture() {
        Document picture = drawn(quadrant(GRID, "IMU-12").svg());
        for (Element dot : picture.select("circle")) {
            double radius = number(dot, "r");
            assertThat(number(dot, "cx")).isBetween(radius, QuadrantDrawing.WIDTH - radius);
            assertThat(number(dot, "cy")).isBetween(radius, QuadrantDrawing.HEIGHT - radius);
        }
    }

    @Test
    void the_strip_below_the_pws_chart_has_a_column_for_each_bar_with_the_whole_first() {
        WatchDrawing.Watch watch =
                new WatchDrawing(new Press(), Language.INDONESIAN)
                        .draw(AreaWatch.of(GRID, "IMU-12"), "IDL")
                        .orElseThrow();
        assertThat(watch.strip()).allSatisfy(line -> assertThat(line.words()).hasSize(7));
        assertThat(watch.strip().getFirst().words())
                .containsExactly(
                        "58,2 %", "80 %", "80 %", "3 dari 4", "40 %", "40 %", "belum lapor");
        assertThat(watch.look()).isEqualTo("wide-slots");
        assertThat(watch.left()).isZero();
        assertThat(drawn(watch.svg()).text()).contains("PKM", "RW 05", "Target 67,5 %");
    }

    private static Boundary square(String code, double west, double south) {
        return new Boundary(
                code,
                List.of(
                        new Boundary.Polygon(
                                new Boundary.Ring(
                                        new double[] {west, west + 1, west + 1, west, west},
                                        new double[] {south, south, south + 1, south + 1, south}),
                                List.of())));
    }

    @Test
    void the_map_lies_north_up_within_its_frame_and_counts_areas_without_a_boundary() {
        MapDrawing.Chart map =
                new MapDrawing(Language.INDONESIAN)
                        .draw(
                                AreaWatch.of(GRID, "IMU-12"),
                                Map.of(
                                        "PKM.01", square("PKM.01", 108, -7),
                                        "PKM.04", square("PKM.04", 109, -8)))
                        .orElseThrow();
        assertThat(map.without()).isEqualTo(4);
        Document picture = drawn(map.svg());
        List<Element> names = picture.select("text.name");
        assertThat(names).extracting(Element::text).containsExactly("RW 01", "RW 04");
        assertThat(number(names.getFirst(), "x")).isLessThan(number(names.getLast(), "x"));
        assertThat(number(names.getFirst(), "y")).isLessThan(number(names.getLast(), "y"));
        assertThat(picture.select("path.shape.good, path.shape.bad")).hasSize(2);
        for (Element shape : picture.select("path.shape")) {
            for (String corner : shape.attr("d").replaceAll("[MZ]", "").split("L")) {
                assertThat(Double.parseDouble(corner.split(" ")[0]))
                        .isBetween(0.0, MapDrawing.WIDTH);
            }
        }
    }

    @Test
    void without_boundaries_there_is_no_map() {
        assertThat(new MapDrawing(Language.INDONESIAN).draw(AreaWatch.of(GRID, "IMU-12"), Map.of()))
                .isEmpty();
    }

    @Test
    void a_scale_ends_on_a_round_number_above_everything() {
        assertThat(List.of(Scale.upTo(64, true), Scale.upTo(7, true), Scale.upTo(130, true)))
                .containsExactly(new Scale(100, 25), new Scale(8, 2), new Scale(150, 50));
        assertThat(Scale.upTo(0, false).top()).isPositive();
        for (double highest = 0.1; highest < 5000; highest *= 1.7) {
            Scale scale = Scale.upTo(highest, false);
            assertThat(scale.top()).isGreaterThanOrEqualTo(highest);
            assertThat(scale.ticks()).isBetween(1, 10);
        }
    }
}
