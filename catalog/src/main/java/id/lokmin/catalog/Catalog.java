package id.lokmin.catalog;

import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything a Puskesmas measures: programmes, elements, indicators with their targets, and the
 * files that describe imports; in the order of the files.
 *
 * <p>One that was read never changes; the {@link CurrentCatalog} of a running application may be
 * another the next moment. Whoever asks more than once and needs answers that fit each other asks
 * {@link #now()}.
 */
public abstract sealed class Catalog permits FixedCatalog, CurrentCatalog {

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
        return load(CatalogFolder.of(overrides));
    }

    /**
     * The built-in catalog with a district's folder over it.
     *
     * @throws CatalogRefused if a folder has errors; it holds them all
     */
    public static Catalog load(CatalogFolder district) {
        return load(List.of(CatalogFolder.builtIn(), district));
    }

    private static Catalog load(List<CatalogFolder> folders) {
        Reading reading = Reading.of(folders);
        List<CatalogFinding> errors =
                reading.findings().stream().filter(CatalogFinding::isError).sorted().toList();
        if (!errors.isEmpty()) {
            throw new CatalogRefused(errors);
        }
        return reading.catalog();
    }

    /** This catalog as it is this moment; that one never changes. */
    public abstract Catalog now();

    public abstract List<Programme> programmes();

    public abstract List<ElementCard> elements();

    public abstract Optional<ElementCard> findElement(String code);

    public abstract List<IndicatorCard> indicators();

    public abstract Optional<IndicatorCard> findIndicator(String code);

    public abstract Optional<Source> source(String key);

    /**
     * The files under {@code imports/} of every programme; a district's replaces the built-in one.
     */
    public abstract List<CatalogFolder.File> imports();

    /** The element with that code; throws where there is none. */
    public ElementCard element(String code) {
        return findElement(code)
                .orElseThrow(() -> new IllegalArgumentException("No element " + code));
    }

    /** The indicator with that code; throws where there is none. */
    public IndicatorCard indicator(String code) {
        return findIndicator(code)
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
    }

    /** All indicators in the engine's terms. */
    public List<Indicator> engineIndicators() {
        return indicators().stream().map(IndicatorCard::indicator).toList();
    }

    /** All targets in the engine's terms, to choose from by area and year. */
    public Targets targets() {
        return new Targets(
                indicators().stream()
                        .collect(
                                Collectors.toMap(
                                        IndicatorCard::code, IndicatorCard::engineTargets)));
    }
}
