package id.lokmin.catalog.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a YAML file with the {@link Spot} where it stands: a text, items or fields. */
public sealed interface Yaml {

    Spot spot();

    /**
     * The plain Java value (String, Long, Double, Boolean, List, Map or null), for JSON schemas.
     */
    @Nullable Object plain();

    /**
     * A single value as it was typed.
     *
     * @param value the characters, without quotes
     * @param meaning what YAML takes it for: String, Long, Double, Boolean, or null for nothing
     */
    record Text(String value, @Nullable Object meaning, boolean block, Spot spot) implements Yaml {
        @Override
        public @Nullable Object plain() {
            return meaning;
        }

        /** Where the line-th line (from 0) of a block of text stands in the file. */
        public Spot lineSpot(int line) {
            return block ? spot.down(line + 1) : spot;
        }
    }

    /** Values in a row. */
    record Items(List<Yaml> items, Spot spot) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(item -> list.add(item.plain()));
            return list;
        }
    }

    /**
     * Named values in the order of the file.
     *
     * @param keySpots where each name stands
     */
    record Fields(Map<String, Yaml> fields, Map<String, Spot> keySpots, Spot spot) implements Yaml {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            keySpots = Map.copyOf(keySpots);
        }

        @Override
        public Object plain() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            fields.forEach((name, value) -> map.put(name, value.plain()));
            return map;
        }

        public boolean has(String name) {
            return fields.containsKey(name);
        }

        public Optional<Yaml> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** The characters of a single value; empty where the field is absent, blank or no text. */
        public Optional<String> text(String name) {
            return fields.get(name) instanceof Text text && text.meaning() != null
                    ? Optional.of(text.value().strip()).filter(value -> !value.isEmpty())
                    : Optional.empty();
        }

        /** A number; empty where the field is absent or no number. */
        public Optional<Double> number(String name) {
            return fields.get(name) instanceof Text text && text.meaning() instanceof Number number
                    ? Optional.of(number.doubleValue())
                    : Optional.empty();
        }

        /** The items of a list; a single value counts as a list of one, an absent one as none. */
        public List<Yaml> list(String name) {
            return switch (fields.get(name)) {
                case null -> List.of();
                case Items items -> items.items();
                case Text text -> text.meaning() == null ? List.of() : List.of(text);
                case Fields single -> List.of(single);
            };
        }

        /** The items of a list that are themselves fields; others are left to the schema. */
        public List<Fields> rows(String name) {
            return list(name).stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .toList();
        }

        /** The characters of each item of a list of texts. */
        public List<String> texts(String name) {
            return list(name).stream()
                    .filter(Text.class::isInstance)
                    .map(item -> ((Text) item).value().strip())
                    .toList();
        }

        /** Where a field's name stands, or where the fields begin if it is absent. */
        public Spot spotOf(String name) {
            return keySpots.getOrDefault(name, spot);
        }

        /** Where a field's value stands, or where the fields begin if it is absent. */
        public Spot valueSpot(String name) {
            return find(name).map(Yaml::spot).orElse(spot);
        }
    }
}
