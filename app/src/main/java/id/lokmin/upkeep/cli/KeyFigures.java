package id.lokmin.upkeep.cli;

import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a packet that its readers ask for first, as a small table: read from {@code
 * angka.json}, so that what is printed is what the papers say.
 */
final class KeyFigures {

    /** What is told about the RW behind the figure. */
    private enum Behind {
        NOTHING,
        HIGHEST,
        ON_TARGET
    }

    private record Line(String indicator, Behind behind) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("KIA-01", Behind.NOTHING),
                    new Line("KIA-18", Behind.HIGHEST),
                    new Line("KIA-19", Behind.HIGHEST),
                    new Line("GIZ-03", Behind.NOTHING),
                    new Line("GIZ-11", Behind.HIGHEST),
                    new Line("GIZ-12", Behind.HIGHEST),
                    new Line("GIZ-19", Behind.NOTHING),
                    new Line("GIZ-25", Behind.NOTHING),
                    new Line("IMU-12", Behind.ON_TARGET));

    private final List<JsonNode> figures;
    private final Texts texts;
    private final Texts labels;
    private final Formats formats;

    private KeyFigures(List<JsonNode> figures, Language language) {
        this.figures = figures;
        this.texts = Texts.of("demo", language);
        this.labels = Texts.of("insight", language);
        this.formats = Formats.of(language);
    }

    static KeyFigures of(Path json, Language language) {
        List<JsonNode> figures = new ArrayList<>();
        JsonMapper.shared().readTree(json.toFile()).path("figures").forEach(figures::add);
        return new KeyFigures(figures, language);
    }

    void print(PrintWriter out) {
        out.println();
        for (Line line : LINES) {
            for (JsonNode figure : of(line.indicator(), "puskesmas")) {
                out.println(row(figure, line));
            }
        }
        out.println();
        out.flush();
    }

    private String row(JsonNode figure, Line line) {
        String counted =
                texts.get(
                        "counted",
                        formats.shortNumber(figure.path("numerator").asDouble(), 1),
                        formats.shortNumber(figure.path("denominator").asDouble(), 1));
        String value =
                figure.path("value").isNumber()
                        ? formats.number(figure.path("value").asDouble(), 1)
                        : "–";
        String target =
                figure.path("target").isNumber()
                        ? formats.shortNumber(figure.path("target").asDouble(), 1)
                        : "–";
        String unit = figure.path("unit").asString("");
        return "  %-7s %-46s %18s %9s %-2s  %-14s %-26s %s"
                .formatted(
                        line.indicator(),
                        shortened(figure.path("name").asString("")),
                        counted,
                        value,
                        unit,
                        texts.get("target", target),
                        status(figure.path("status").asString("")),
                        behind(line))
                .stripTrailing();
    }

    /** The label in the words of the grid; nothing where there is none. */
    private String status(String label) {
        return label.isEmpty() ? "" : labels.get("status." + label);
    }

    private String behind(Line line) {
        List<JsonNode> areas =
                of(line.indicator(), "rw").stream()
                        .filter(area -> area.path("value").isNumber())
                        .toList();
        return switch (line.behind()) {
            case NOTHING -> "";
            case HIGHEST ->
                    areas.stream()
                            .max(Comparator.comparingDouble(area -> area.path("value").asDouble()))
                            .map(area -> texts.get("highest", area.path("place_name").asString("")))
                            .orElse("");
            case ON_TARGET -> texts.get("on_target", reaching(areas));
        };
    }

    private static String reaching(List<JsonNode> areas) {
        String names =
                areas.stream()
                        .filter(area -> area.path("target").isNumber())
                        .filter(area ->
                                area.path("value").asDouble() >= area.path("target").asDouble())
                        .map(area -> area.path("place_name").asString(""))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private List<JsonNode> of(String indicator, String level) {
        return figures.stream()
                .filter(figure -> indicator.equals(figure.path("indicator").asString("")))
                .filter(figure -> level.equals(figure.path("level").asString("")))
                .toList();
    }

    private static String shortened(String name) {
        return name.length() <= 46 ? name : name.substring(0, 45) + "…";
    }
}
