package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads folders one over the other into a {@link Catalog}, with everything found on the way.
 *
 * <p>Later folders add to earlier ones or replace lines of them. Reading goes on after an error:
 * the broken entry is left out and named, the others are read.
 */
final class Reading {

    private final Findings findings = new Findings();
    private final Map<String, Entry> programmes = new LinkedHashMap<>();
    private final Map<String, Entry> elements = new LinkedHashMap<>();
    private final Map<String, Entry> indicators = new LinkedHashMap<>();
    private final Map<String, CatalogFolder.File> imports = new LinkedHashMap<>();
    private final boolean everyShape;
    private Catalog catalog = new FixedCatalog(List.of(), List.of(), List.of(), List.of());

    private Reading(boolean everyShape) {
        this.everyShape = everyShape;
    }

    /**
     * For use: the shapes of built-in files are taken as tested, those of a district are checked.
     */
    static Reading of(List<CatalogFolder> folders) {
        return new Reading(false).read(folders);
    }

    /** For verifying: every file is held against its JSON schema. */
    static Reading thorough(List<CatalogFolder> folders) {
        return new Reading(true).read(folders);
    }

    Catalog catalog() {
        return catalog;
    }

    List<CatalogFinding> findings() {
        return findings.sorted();
    }

    private Reading read(List<CatalogFolder> folders) {
        for (CatalogFolder folder : folders) {
            for (CatalogFolder.File file : folder.files()) {
                read(folder, file);
            }
        }
        Map<String, Programme> known = new LinkedHashMap<>();
        programmes.forEach((folder, entry) ->
                ProgrammeReader.read(entry, findings)
                        .ifPresent(programme -> known.put(folder, programme)));
        List<ElementCard> elementCards = cards(elements, known, new ElementReader(findings)::read);
        List<IndicatorCard> indicatorCards =
                cards(indicators, known, new IndicatorReader(findings)::read);
        catalog =
                new FixedCatalog(
                        List.copyOf(known.values()),
                        elementCards,
                        indicatorCards,
                        List.copyOf(imports.values()));
        new Consistency(catalog, findings).check();
        return this;
    }

    /**
     * Turns an entry of a programme into a card; one that was withdrawn is only kept in its file.
     */
    private interface CardReader<T> {
        Optional<T> read(Entry entry, Programme programme);
    }

    private <T> List<T> cards(
            Map<String, Entry> entries, Map<String, Programme> known, CardReader<T> reader) {
        List<T> cards = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Programme programme = known.get(entry.folder());
            if (programme != null && !entry.fields().has("withdrawn")) {
                reader.read(entry, programme).ifPresent(cards::add);
            }
        }
        return cards;
    }

    private void read(CatalogFolder folder, CatalogFolder.File file) {
        Optional<CatalogFile> kind = CatalogFile.of(file);
        if (kind.isEmpty()) {
            findings.add(Spot.startOf(file.path()), CatalogProblem.UNKNOWN_FILE, file.path());
            return;
        }
        if (kind.get() == CatalogFile.IMPORT) {
            imports.put(file.path(), file);
            if (everyShape || !folder.shipped()) {
                parse(file).ifPresent(root -> Shapes.check(CatalogFile.IMPORT, root, findings));
            }
            return;
        }
        Optional<Yaml.Fields> root = parse(file);
        if (root.isEmpty()) {
            return;
        }
        if (everyShape || !folder.shipped()) {
            Shapes.check(kind.get(), root.get(), findings);
        }
        keep(kind.get(), folder, file, root.get());
    }

    private void keep(
            CatalogFile kind, CatalogFolder folder, CatalogFolder.File file, Yaml.Fields root) {
        boolean local = !folder.shipped();
        switch (kind) {
            case PROGRAMME -> put(programmes, file.programme(), root, file, local);
            case ELEMENTS -> putAll(elements, "elements", root, file, local);
            case INDICATORS -> putAll(indicators, "indicators", root, file, local);
            case IMPORT -> throw new IllegalArgumentException("Imports are kept whole");
        }
        if (kind != CatalogFile.PROGRAMME && !programmes.containsKey(file.programme())) {
            if (local && !hasProgrammeFile(folder, file.programme())) {
                findings.add(
                        Spot.startOf(file.path()), CatalogProblem.NO_PROGRAMME, file.programme());
            }
        }
    }

    private static boolean hasProgrammeFile(CatalogFolder folder, String programme) {
        return folder.files().stream()
                .anyMatch(f -> f.path().equals(programme + "/programme.yaml"));
    }

    private void putAll(
            Map<String, Entry> entries,
            String list,
            Yaml.Fields root,
            CatalogFolder.File file,
            boolean local) {
        Optional<Yaml.Fields> defaults =
                root.find("defaults")
                        .filter(Yaml.Fields.class::isInstance)
                        .map(Yaml.Fields.class::cast);
        for (Yaml.Fields fields : root.rows(list)) {
            findings.required(fields, "code")
                    .ifPresent(code ->
                            put(
                                    entries,
                                    code,
                                    fields.has("override")
                                            ? fields
                                            : Entry.withDefaults(fields, defaults),
                                    file,
                                    local));
        }
    }

    private void put(
            Map<String, Entry> entries,
            String key,
            Yaml.Fields fields,
            CatalogFolder.File file,
            boolean local) {
        Entry earlier = entries.get(key);
        if (local) {
            warnOfNational(fields);
        }
        Spot spot = fields.valueSpot("code");
        if (fields.has("override")) {
            if (earlier == null) {
                findings.add(spot, CatalogProblem.OVERRIDES_NOTHING, key);
            } else {
                entries.put(key, earlier.overlaidBy(fields, findings));
            }
        } else if (earlier != null) {
            findings.add(
                    spot,
                    CatalogProblem.DUPLICATE_CODE,
                    fields.text("code").orElse(key),
                    earlier.fields().valueSpot("code").toString());
        } else {
            entries.put(key, new Entry(fields, file.programme(), local, List.of()));
        }
    }

    /** A district may know a newer national number; it may also have mistaken its own for one. */
    private void warnOfNational(Yaml.Fields indicator) {
        for (Yaml.Fields target : indicator.rows("targets")) {
            if (target.text("scope").filter("national"::equals).isPresent()) {
                findings.add(target.spot(), CatalogProblem.NATIONAL_FROM_DISTRICT);
            }
        }
    }

    private Optional<Yaml.Fields> parse(CatalogFolder.File file) {
        try {
            Yaml yaml = YamlReader.read(file.path(), file.text());
            if (yaml instanceof Yaml.Fields fields) {
                return Optional.of(fields);
            }
            findings.add(yaml.spot(), CatalogProblem.SHAPE, file.name(), "name: value");
        } catch (YamlReader.Unreadable unreadable) {
            findings.add(
                    unreadable.spot(),
                    CatalogProblem.UNREADABLE_YAML,
                    String.valueOf(unreadable.getMessage()));
        }
        return Optional.empty();
    }
}
