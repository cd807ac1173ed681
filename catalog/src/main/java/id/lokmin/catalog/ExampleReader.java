package id.lokmin.catalog;

import id.lokmin.catalog.Example.Expected;
import id.lokmin.catalog.Example.Given;
import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads the {@code examples:} of an indicator, in a line or as tables. */
final class ExampleReader {

    /** Where a value of an example in a line stands: at the place its element is reported at. */
    static final String ITS_OWN_PLACE = "";

    private static final String WHOLE_AREA = "PKM";

    private final Findings findings;

    ExampleReader(Findings findings) {
        this.findings = findings;
    }

    List<Example> read(Yaml.Fields indicator) {
        List<Example> examples = new ArrayList<>();
        for (Yaml.Fields fields : indicator.rows("examples")) {
            String month = fields.text("month").orElse("");
            String name =
                    fields.text("name").orElse(month.isEmpty() ? "" + fields.spot().line() : month);
            List<Given> given = given(name, fields, month);
            List<Expected> expected = expected(name, fields, month);
            if (given.isEmpty() || expected.isEmpty()) {
                findings.add(
                        fields.spot(),
                        CatalogProblem.EXAMPLE_UNREADABLE,
                        name,
                        given.isEmpty() ? "given" : "expect");
            } else {
                examples.add(
                        new Example(
                                name,
                                fields.text("campaign"),
                                fields.number("target"),
                                given,
                                expected,
                                fields.spot()));
            }
        }
        return examples;
    }

    private List<Given> given(String name, Yaml.Fields fields, String month) {
        List<Given> cells = new ArrayList<>();
        Optional<Yaml> written = fields.find("given");
        if (written.isPresent() && written.get() instanceof Yaml.Fields map) {
            for (String element : map.fields().keySet()) {
                cells.add(
                        new Given(
                                ITS_OWN_PLACE,
                                month,
                                element,
                                map.text(element).orElse("-"),
                                map.spotOf(element)));
            }
        } else if (written.isPresent() && written.get() instanceof Yaml.Text text) {
            for (Row row : table(name, text, "month")) {
                row.forEach((element, cell) ->
                        cells.add(new Given(row.place(), row.when(), element, cell, row.spot())));
            }
        }
        return cells;
    }

    private List<Expected> expected(String name, Yaml.Fields fields, String month) {
        List<Expected> cells = new ArrayList<>();
        Optional<Yaml> written = fields.find("expect");
        if (written.isPresent() && written.get() instanceof Yaml.Fields map) {
            for (String quantity : map.fields().keySet()) {
                cells.add(
                        new Expected(
                                WHOLE_AREA,
                                month,
                                quantity,
                                map.text(quantity).orElse("-"),
                                map.spotOf(quantity)));
            }
        } else if (written.isPresent() && written.get() instanceof Yaml.Text text) {
            for (Row row : table(name, text, "period")) {
                row.forEach((quantity, cell) ->
                        cells.add(
                                new Expected(row.place(), row.when(), quantity, cell, row.spot())));
            }
        }
        return cells;
    }

    /** One line of a table: its place, its month or period, and the cells under their headers. */
    private record Row(List<String> headers, List<String> cells, Spot spot) {

        String place() {
            return cells.get(0);
        }

        String when() {
            return cells.get(1);
        }

        /** Takes every cell behind place and time that is not left open with a dot. */
        void forEach(BiConsumer<String, String> taker) {
            for (int i = 2; i < cells.size(); i++) {
                if (!cells.get(i).equals(".")) {
                    taker.accept(headers.get(i), cells.get(i));
                }
            }
        }
    }

    private List<Row> table(String name, Yaml.Text text, String time) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.value().lines().toList();
        List<String> headers = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).strip().split("\\s+"));
            if (headers.isEmpty()) {
                headers = cells;
                if (headers.size() < 3
                        || !headers.get(0).equals("place")
                        || !headers.get(1).equals(time)) {
                    findings.add(
                            text.lineSpot(i),
                            CatalogProblem.EXAMPLE_UNREADABLE,
                            name,
                            "place " + time + " …");
                    return List.of();
                }
            } else if (cells.size() != headers.size()) {
                findings.add(
                        text.lineSpot(i),
                        CatalogProblem.EXAMPLE_UNREADABLE,
                        name,
                        cells.size() + " ≠ " + headers.size());
            } else {
                rows.add(new Row(headers, cells, text.lineSpot(i)));
            }
        }
        return rows;
    }
}
