package id.lokmin.figures.own;

import id.lokmin.catalog.CatalogFolder;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.catalog.yaml.YamlWriter;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.place.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An own indicator as the text of its two files. Lines that the form does not ask for, such as
 * examples and checks that somebody wrote by hand, are read and written again as they are.
 */
final class OwnFile {

    private static final String HEAD =
            "# Ditulis dengan formulir \"Indikator sendiri\"; boleh juga diubah dengan tangan.\n";

    /** The lines that the form writes; all others are kept. */
    private static final Set<String> ASKED =
            Set.of(
                    "code",
                    "name",
                    "question",
                    "numerator",
                    "denominator",
                    "per",
                    "cumulation",
                    "direction",
                    "levels",
                    "rule",
                    "notes",
                    "evidence",
                    "targets",
                    "withdrawn");

    private OwnFile() {}

    /** What the files say; empty where the first is not one indicator that stands for itself. */
    static Optional<OwnIndicator> read(
            CatalogFolder.File file, Optional<CatalogFolder.File> elements) {
        List<Yaml.Fields> rows = rows(file, "indicators");
        if (rows.size() != 1 || rows.getFirst().has("override")) {
            return Optional.empty();
        }
        Yaml.Fields row = rows.getFirst();
        try {
            return Optional.of(
                    new OwnIndicator(
                            file.programme(),
                            row.text("code").orElse(""),
                            row.text("name").orElse(""),
                            row.text("question").orElse(""),
                            row.text("numerator").orElse(""),
                            row.text("denominator").orElse(""),
                            row.number("per").orElse(row.has("denominator") ? 100.0 : 1.0),
                            row.text("cumulation").orElse(""),
                            Direction.parse(row.text("direction").orElse("up")),
                            levels(row),
                            row.text("rule").orElse(""),
                            row.text("notes").orElse(""),
                            Evidence.parse(row.text("evidence").orElse("unverified")),
                            row.rows("targets").stream().map(OwnFile::target).toList(),
                            elements.map(OwnFile::elements).orElse(List.of()),
                            row.text("withdrawn").map(LocalDate::parse)));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Yaml.Fields> rows(CatalogFolder.File file, String list) {
        try {
            return YamlReader.read(file.path(), file.text()) instanceof Yaml.Fields root
                    ? root.rows(list)
                    : List.of();
        } catch (YamlReader.Unreadable unreadable) {
            return List.of();
        }
    }

    private static List<Level> levels(Yaml.Fields row) {
        return row.has("levels")
                ? row.texts("levels").stream().map(Level::parse).toList()
                : List.of(Level.RW, Level.VILLAGE, Level.PUSKESMAS);
    }

    private static OwnTarget target(Yaml.Fields row) {
        double value = row.number("value").orElse(0.0);
        return new OwnTarget(
                row.number("year").orElse(0.0).intValue(),
                value,
                row.number("upper").orElse(value),
                TargetScope.parse(row.text("scope").orElse("unverified")),
                row.text("area").orElse(""),
                row.text("source").orElse(""));
    }

    private static List<OwnElement> elements(CatalogFolder.File file) {
        return rows(file, "elements").stream()
                .map(row ->
                        new OwnElement(
                                row.text("code").orElse(""),
                                row.text("name").orElse(""),
                                Nature.valueOf(
                                        row.text("nature")
                                                .orElse("events")
                                                .toUpperCase(Locale.ROOT)),
                                Level.parse(row.text("reported_at").orElse("rw"))))
                .toList();
    }

    /**
     * The text of the indicator's file.
     *
     * @param before the file that it takes the place of, for the lines the form does not know
     */
    static String write(OwnIndicator indicator, Optional<CatalogFolder.File> before) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", indicator.code());
        row.put("name", indicator.name());
        row.put("question", indicator.question());
        row.put("numerator", indicator.numerator());
        if (!indicator.denominator().isEmpty()) {
            row.put("denominator", indicator.denominator());
            row.put("per", number(indicator.per()));
        }
        row.put("cumulation", indicator.cumulation());
        row.put("direction", word(indicator.direction()));
        row.put("levels", indicator.levels().stream().map(Level::code).toList());
        putWhereSaid(row, "rule", indicator.rule());
        putWhereSaid(row, "notes", indicator.reference());
        row.put("evidence", word(indicator.evidence()));
        if (!indicator.targets().isEmpty()) {
            row.put("targets", indicator.targets().stream().map(OwnFile::fields).toList());
        }
        before.map(file -> rows(file, "indicators")).stream()
                .flatMap(List::stream)
                .limit(1)
                .forEach(old ->
                        old.fields().entrySet().stream()
                                .filter(line -> !ASKED.contains(line.getKey()))
                                .forEach(line -> row.put(line.getKey(), line.getValue().plain())));
        indicator.withdrawn().ifPresent(day -> row.put("withdrawn", day.toString()));
        return HEAD + YamlWriter.write(Map.of("indicators", List.of(row)));
    }

    /** The text of the file of what is counted for it alone; empty where that is nothing. */
    static Optional<String> writeElements(OwnIndicator indicator) {
        if (indicator.elements().isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (OwnElement element : indicator.elements()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", element.code());
            row.put("name", element.name());
            row.put("nature", word(element.nature()));
            row.put("from", element.nature() == Nature.ANNUAL ? "sasaran" : "recap");
            row.put("reported_at", element.reportedAt().code());
            row.put("aliases", List.of(element.name()));
            indicator.withdrawn().ifPresent(day -> row.put("withdrawn", day.toString()));
            rows.add(row);
        }
        return Optional.of(HEAD + YamlWriter.write(Map.of("elements", rows)));
    }

    private static Map<String, Object> fields(OwnTarget target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", number(target.value()));
        if (target.upper() != target.value()) {
            fields.put("upper", number(target.upper()));
        }
        if (target.year() > 0) {
            fields.put("year", target.year());
        }
        fields.put("scope", word(target.scope()));
        putWhereSaid(fields, "area", target.area());
        fields.put("source", target.source());
        return fields;
    }

    private static void putWhereSaid(Map<String, Object> row, String name, String words) {
        if (!words.isEmpty()) {
            row.put(name, words);
        }
    }

    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
