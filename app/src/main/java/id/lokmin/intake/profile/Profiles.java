package id.lokmin.intake.profile;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogFolder;
import java.util.List;
import java.util.Optional;

/** All layouts that are known: those of the catalog, with what a district added. */
public final class Profiles {

    private final List<Profile> all;

    private Profiles(List<Profile> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The profiles of a catalog.
     *
     * @throws IllegalArgumentException where a profile contradicts itself; the message names its
     *     file
     */
    public static Profiles of(Catalog catalog) {
        List<Profile> profiles =
                catalog.imports().stream().map(file -> read(file, catalog)).toList();
        return new Profiles(profiles);
    }

    private static Profile read(CatalogFolder.File file, Catalog catalog) {
        try {
            return new ProfileReader(catalog).read(file);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file.path() + ": " + wrong.getMessage(), wrong);
        }
    }

    public List<Profile> list() {
        return all;
    }

    public Optional<Profile> find(String code) {
        return all.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }
}
