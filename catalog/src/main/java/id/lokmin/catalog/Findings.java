package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gathers what is wrong while a folder is read, so that everything can be told at once.
 *
 * <p>The same thing found twice (by the schema and by the reader) is kept once.
 */
final class Findings {

    private final TreeSet<CatalogFinding> all = new TreeSet<>();

    void add(Spot spot, CatalogProblem problem, String... arguments) {
        all.add(CatalogFinding.at(spot, problem, arguments));
    }

    List<CatalogFinding> sorted() {
        return new ArrayList<>(all);
    }

    boolean hasErrorIn(String file) {
        return all.stream().anyMatch(f -> f.isError() && f.spot().file().equals(file));
    }

    /** The text of a field that must be there; its absence is a finding. */
    Optional<String> required(Yaml.Fields fields, String name) {
        Optional<String> text = fields.text(name);
        if (text.isEmpty()) {
            add(fields.spot(), CatalogProblem.MISSING_FIELD, name);
        }
        return text;
    }

    /** One of the known words of a field, {@code otherwise} where the field is absent. */
    <T> Optional<T> word(Yaml.Fields fields, String name, Map<String, T> known, T otherwise) {
        Optional<String> text = fields.text(name);
        return text.isEmpty()
                ? Optional.of(otherwise)
                : word(text.get(), fields.valueSpot(name), name, known);
    }

    <T> Optional<T> word(String text, Spot spot, String name, Map<String, T> known) {
        Optional<T> meaning =
                known.entrySet().stream()
                        .filter(word -> word.getKey().equalsIgnoreCase(text))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (meaning.isEmpty()) {
            add(spot, CatalogProblem.UNKNOWN_WORD, text, name, String.join(", ", known.keySet()));
        }
        return meaning;
    }

    /** The words of an enum or of another closed set, in their own order. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return words(List.of(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** The same where the code is not the name. */
    static <T> Map<String, T> words(List<T> values, Function<T, String> code) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(code.apply(value), value));
        return words;
    }
}
