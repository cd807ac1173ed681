package id.lokmin.catalog;

import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Targets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a Puskesmas measures: programmes, elements, indicators with their targets, and the
 * files that describe imports. Immutable; in the order of the files.
 */
public final class Catalog {

    private final List<Programme> programmes;
    private final Map<String, ElementCard> elements;
    private final Map<String, IndicatorCard> indicators;
    private final Map<String, Source> sources;
    private final List<CatalogFolder.File> imports;

    Catalog(
            List<Programme> programmes,
            Collection<ElementCard> elements,
            Collection<IndicatorCard> indicators,
            List<CatalogFolder.File> imports) {
        this.programmes = List.copyOf(programmes);
        this.elements = byKey(elements, ElementCard::code);
        this.indicators = byKey(indicators, IndicatorCard::code);
        this.sources =
                byKey(programmes.stream().flatMap(p -> p.sources().stream()).toList(), Source::key);
        this.imports = List.copyOf(imports);
    }

    private static <T> Map<String, T> byKey(Collection<T> all, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.putIfAbsent(key.apply(one), one));
        return map;
    }

    /** The catalog that came with the programme. */
    public static Catalog builtIn() {
        return load(List.of(CatalogFolder.builtIn()));
    }

    /**
     * The built-in catalog with what a district adds or replaces in {@code overrides} (which need
     * not exist).
     *
     * @throws CatalogRefused if a folder has errors; it holds them all
     */
    public static Catalog load(Path overrides) {
        return load(List.of(CatalogFolder.builtIn(), CatalogFolder.of(overrides)));
    }

    static Catalog load(List<CatalogFolder> folders) {
        Reading reading = Reading.of(folders);
        List<CatalogFinding> errors =
                reading.findings().stream().filter(CatalogFinding::isError).sorted().toList();
        if (!errors.isEmpty()) {
            throw new CatalogRefused(errors);
        }
        return reading.catalog();
    }

    public List<Programme> programmes() {
        return programmes;
    }

    public List<ElementCard> elements() {
        return List.copyOf(elements.values());
    }

    public Optional<ElementCard> findElement(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    /** The element with that code; throws where there is none. */
    public ElementCard element(String code) {
        return findElement(code)
                .orElseThrow(() -> new IllegalArgumentException("No element " + code));
    }

    public List<IndicatorCard> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<IndicatorCard> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The indicator with that code; throws where there is none. */
    public IndicatorCard indicator(String code) {
        return findIndicator(code)
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
    }

    /** All indicators in the engine's terms. */
    public List<Indicator> engineIndicators() {
        return indicators.values().stream().map(IndicatorCard::indicator).toList();
    }

    /** All targets in the engine's terms, to choose from by area and year. */
    public Targets targets() {
        return new Targets(
                indicators.values().stream()
                        .collect(
                                Collectors.toMap(
                                        IndicatorCard::code, IndicatorCard::engineTargets)));
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /**
     * The files under {@code imports/} of every programme; a district's replaces the built-in one.
     */
    public List<CatalogFolder.File> imports() {
        return imports;
    }
}
