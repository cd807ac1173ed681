package id.lokmin.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A catalog as it was read from its files; it never changes. In the order of the files. */
final class FixedCatalog extends Catalog {

    private final List<Programme> programmes;
    private final Map<String, ElementCard> elements;
    private final Map<String, IndicatorCard> indicators;
    private final Map<String, Source> sources;
    private final List<CatalogFolder.File> imports;

    FixedCatalog(
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

    @Override
    public Catalog now() {
        return this;
    }

    @Override
    public List<Programme> programmes() {
        return programmes;
    }

    @Override
    public List<ElementCard> elements() {
        return List.copyOf(elements.values());
    }

    @Override
    public Optional<ElementCard> findElement(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    @Override
    public List<IndicatorCard> indicators() {
        return List.copyOf(indicators.values());
    }

    @Override
    public Optional<IndicatorCard> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    @Override
    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    @Override
    public List<CatalogFolder.File> imports() {
        return imports;
    }
}
