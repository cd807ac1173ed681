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
            default -> file.name().startsWith("imports/") ? Optional.of(IMPORT) : Optional.empty();
        };
    }
}
