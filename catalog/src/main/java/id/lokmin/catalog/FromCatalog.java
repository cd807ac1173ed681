package id.lokmin.catalog;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something worked out from the catalog in use: kept, and worked out anew when another catalog has
 * taken its place.
 *
 * <p>Safe for several threads; two that ask at once may both do the work.
 *
 * @param <T> immutable, as many will share it
 */
public final class FromCatalog<T> implements Supplier<T> {

    private final Catalog catalog;
    private final Function<Catalog, T> work;
    private volatile Made<T> made;

    private record Made<T>(Catalog from, T value) {}

    public FromCatalog(Catalog catalog, Function<Catalog, T> work) {
        this.catalog = catalog;
        this.work = work;
        this.made = make(catalog.now());
    }

    @Override
    public T get() {
        Made<T> last = made;
        Catalog now = catalog.now();
        if (last.from() != now) {
            last = make(now);
            made = last;
        }
        return last.value();
    }

    private Made<T> make(Catalog from) {
        return new Made<>(from, work.apply(from));
    }
}
