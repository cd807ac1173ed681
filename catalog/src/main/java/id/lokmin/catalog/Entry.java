package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One programme, element or indicator as it stands in its file, before it is understood.
 *
 * @param folder the programme's folder
 * @param overridden the lines that a district has replaced
 */
record Entry(Yaml.Fields fields, String folder, boolean local, List<String> overridden) {

    /** Lists that a district extends instead of replacing. */
    private static final List<String> EXTENDED = List.of("targets", "sources", "aliases");

    /** The fields with those of {@code defaults} where they are absent. */
    static Yaml.Fields withDefaults(Yaml.Fields fields, Optional<Yaml.Fields> defaults) {
        if (defaults.isEmpty()) {
            return fields;
        }
        Map<String, Yaml> all = new LinkedHashMap<>(defaults.get().fields());
        all.putAll(fields.fields());
        return new Yaml.Fields(all, fields.keySpots(), fields.spot());
    }

    /**
     * This entry with the lines of a district's entry of the same code put over it.
     *
     * <p>A line that replaces a built-in one must be named in the district's {@code override:}; so
     * a reader of that file sees what it changes, and a typing error changes nothing.
     */
    Entry overlaidBy(Yaml.Fields district, Findings findings) {
        List<String> said = district.texts("override");
        Map<String, Yaml> all = new LinkedHashMap<>(fields.fields());
        Map<String, Spot> spots = new LinkedHashMap<>(fields.keySpots());
        district.fields()
                .forEach((name, value) -> {
                    if (name.equals("code") || name.equals("override")) {
                        return;
                    }
                    if (fields.has(name) && !said.contains(name)) {
                        findings.add(district.spotOf(name), CatalogProblem.OVERRIDE_UNSAID, name);
                        return;
                    }
                    all.put(name, EXTENDED.contains(name) ? extended(district, name) : value);
                    spots.put(name, district.spotOf(name));
                });
        List<String> changed = new ArrayList<>(overridden);
        changed.addAll(said);
        return new Entry(new Yaml.Fields(all, spots, fields.spot()), folder, local, changed);
    }

    private Yaml extended(Yaml.Fields district, String name) {
        List<Yaml> items = new ArrayList<>(district.list(name));
        for (Yaml own : fields.list(name)) {
            if (items.stream().noneMatch(item -> isSameTarget(item, own))) {
                items.add(own);
            }
        }
        return new Yaml.Items(items, district.valueSpot(name));
    }

    private static boolean isSameTarget(Yaml one, Yaml other) {
        return one instanceof Yaml.Fields a
                && other instanceof Yaml.Fields b
                && a.has("scope")
                && a.text("scope").equals(b.text("scope"))
                && a.text("year").equals(b.text("year"))
                && a.text("area").equals(b.text("area"));
    }
}
