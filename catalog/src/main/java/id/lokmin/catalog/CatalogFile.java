package id.lokmin.catalog;

import java.util.Optional;

/** The kinds of files a programme's folder holds. */
enum CatalogFile {
    PROGRAMME("programme"),
    ELEMENTS("elements"),
    INDICATORS("indicators"),
    /** Read by the part of the application that takes files in. */
    IMPORT("import");

    private final String schema;

    CatalogFile(String schema) {
        this.schema = schema;
    }

    /** The resource that holds its JSON schema. */
    String schemaResource() {
        return "/catalog/schema/" + schema + ".schema.json";
    }

    static Optional<CatalogFile> of(CatalogFolder.File file) {
        if (file.programme().isEmpty()) {
            return Optional.empty();
        }
        return switch (file.name()) {
            case "programme.yaml" -> Optional.of(PROGRAMME);
            case "elements.yaml" -> Optional.of(ELEMENTS);
            case "indicators.yaml" -> Optional.of(INDICATORS);
            default -> ofFolder(file.name());
        };
    }

    /** A file of its own for one import, or for an indicator with what is counted for it. */
    private static Optional<CatalogFile> ofFolder(String name) {
        return switch (name.substring(0, Math.max(0, name.indexOf('/')))) {
            case "imports" -> Optional.of(IMPORT);
            case "elements" -> Optional.of(ELEMENTS);
            case "indicators" -> Optional.of(INDICATORS);
            default -> Optional.empty();
        };
    }
}
