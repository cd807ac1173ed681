package id.lokmin.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The catalog that is in use: whatever was last put in its place. What was worked out from an
 * earlier one is made anew by whoever keeps it, see {@link FromCatalog}.
 *
 * <p>Safe for several threads.
 */
public final class CurrentCatalog extends Catalog {

    private volatile Catalog inUse;

    public CurrentCatalog(Catalog first) {
        this.inUse = first.now();
    }

    /** Takes another into use from now on. */
    public void take(Catalog next) {
        inUse = next.now();
    }

    @Override
    public Catalog now() {
        return inUse;
    }

    @Override
    public List<Programme> programmes() {
        return inUse.programmes();
    }

    @Override
    public List<ElementCard> elements() {
        return inUse.elements();
    }

    @Override
    public Optional<ElementCard> findElement(String code) {
        return inUse.findElement(code);
    }

    @Override
    public List<IndicatorCard> indicators() {
        return inUse.indicators();
    }

    @Override
    public Optional<IndicatorCard> findIndicator(String code) {
        return inUse.findIndicator(code);
    }

    @Override
    public Optional<Source> source(String key) {
        return inUse.source(key);
    }

    @Override
    public List<CatalogFolder.File> imports() {
        return inUse.imports();
    }
}
