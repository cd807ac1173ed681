package id.lokmin.intake.profile;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogFolder;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.intake.cell.NumberRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a file {@code imports/*.yaml} of the catalog into a profile; its schema lies beside it. */
final class ProfileReader {

    private final Catalog catalog;

    ProfileReader(Catalog catalog) {
        this.catalog = catalog;
    }

    Profile read(CatalogFolder.File file) {
        try {
            if (YamlReader.read(file.path(), file.text()) instanceof Yaml.Fields root) {
                return profile(root);
            }
        } catch (YamlReader.Unreadable unreadable) {
            throw new IllegalArgumentException(
                    unreadable.spot() + " " + unreadable.getMessage(), unreadable);
        }
        throw new IllegalArgumentException("not a profile");
    }

    private Profile profile(Yaml.Fields root) {
        String kind = required(root, "kind");
        List<ColumnRule> columns =
                new ArrayList<>(root.rows("columns").stream().map(ProfileReader::column).toList());
        if (root.find("figures").orElse(null) instanceof Yaml.Fields figures) {
            columns.addAll(figures(figures, columns));
        }
        Yaml.Fields name =
                root.find("name").orElse(root) instanceof Yaml.Fields names ? names : root;
        return new Profile(
                required(root, "profile"),
                required(name, "id"),
                required(name, "en"),
                RowKind.parse(kind),
                columns,
                isYes(root, "needs_month"));
    }

    private static ColumnRule column(Yaml.Fields column) {
        String name = required(column, "name");
        Map<String, String> choices = new LinkedHashMap<>();
        if (column.find("choices").orElse(null) instanceof Yaml.Fields written) {
            written.fields()
                    .keySet()
                    .forEach(key -> choices.put(key, written.text(key).orElse("")));
        }
        ColumnRule.Holds holds =
                choices.isEmpty()
                        ? ColumnRule.Holds.valueOf(
                                column.text("holds").orElse("text").toUpperCase(Locale.ROOT))
                        : ColumnRule.Holds.CHOICE;
        boolean required = isYes(column, "required");
        boolean filled = isYes(column, "filled");
        NumberRule number =
                new NumberRule(
                        false,
                        column.number("least").orElse(Double.NEGATIVE_INFINITY),
                        column.number("most").orElse(Double.POSITIVE_INFINITY),
                        isYes(column, "grams"),
                        column.text("zero").isPresent());
        return new ColumnRule(
                name,
                column.texts("headers"),
                holds,
                new ColumnRule.Strictness(
                        required, filled, required || filled || isYes(column, "strict")),
                number,
                choices);
    }

    /** A column for each element of the wanted origins, headed by its aliases and its code. */
    private List<ColumnRule> figures(Yaml.Fields figures, List<ColumnRule> named) {
        Set<String> origins = new HashSet<>(figures.texts("from"));
        Yaml.Fields more = figures.find("headers").orElse(null) instanceof Yaml.Fields f ? f : null;
        Set<String> taken = new HashSet<>();
        named.forEach(column -> column.headers().forEach(header -> taken.add(Header.key(header))));
        List<ColumnRule> columns = new ArrayList<>();
        for (ElementCard card : catalog.elements()) {
            boolean listed = more != null && more.has(card.code());
            if (!origins.contains(card.origin().code()) && !listed) {
                continue;
            }
            List<String> headers =
                    new ArrayList<>(more == null ? List.of() : more.texts(card.code()));
            headers.addAll(card.aliases());
            headers.add(card.name().indonesian());
            headers.add(card.code());
            headers.removeIf(header -> !taken.add(Header.key(header)));
            if (!headers.isEmpty()) {
                columns.add(figure(card.code(), headers));
            }
        }
        return columns;
    }

    private static ColumnRule figure(String code, List<String> headers) {
        return new ColumnRule(
                code,
                headers,
                ColumnRule.Holds.FIGURE,
                new ColumnRule.Strictness(false, false, true),
                NumberRule.PEOPLE,
                Map.of());
    }

    private static boolean isYes(Yaml.Fields fields, String name) {
        return fields.text(name).filter("true"::equals).isPresent();
    }

    private static String required(Yaml.Fields fields, String name) {
        return fields.text(name)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }
}
