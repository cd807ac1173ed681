package id.lokmin.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a file against the JSON schema (draft 2020-12) of its kind and tells every difference at
 * its line.
 */
final class Shapes {

    private static final Map<CatalogFile, Schema> SCHEMAS = new EnumMap<>(CatalogFile.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Shapes() {}

    static void check(CatalogFile kind, Yaml.Fields root, Findings findings) {
        JsonNode json = JSON.valueToTree(root.plain());
        for (Error error : schema(kind).validate(json)) {
            tell(error, root, findings);
        }
    }

    private static synchronized Schema schema(CatalogFile kind) {
        return SCHEMAS.computeIfAbsent(
                kind,
                file -> {
                    SchemaRegistry registry =
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
                    try (InputStream stream =
                            Shapes.class.getResourceAsStream(file.schemaResource())) {
                        if (stream == null) {
                            throw new IllegalStateException("No " + file.schemaResource());
                        }
                        return registry.getSchema(stream);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    private static void tell(Error error, Yaml.Fields root, Findings findings) {
        Yaml at = root;
        String name = "";
        Spot spot = root.spot();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            Object step = error.getInstanceLocation().getElement(i);
            if (at instanceof Yaml.Items items && step instanceof Integer index) {
                at = items.items().get(index);
                spot = at.spot();
            } else if (at instanceof Yaml.Fields fields) {
                name = String.valueOf(step);
                spot = fields.spotOf(name);
                at = fields.find(name).orElse(fields);
            }
        }
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "required" ->
                    findings.add(at.spot(), CatalogProblem.MISSING_FIELD, String.valueOf(property));
            case "additionalProperties", "unevaluatedProperties" ->
                    findings.add(
                            at instanceof Yaml.Fields fields
                                    ? fields.spotOf(String.valueOf(property))
                                    : spot,
                            CatalogProblem.UNKNOWN_FIELD,
                            String.valueOf(property));
            case "enum" ->
                    findings.add(
                            at.spot(),
                            CatalogProblem.UNKNOWN_WORD,
                            String.valueOf(at.plain()),
                            name,
                            words(error.getSchemaNode()));
            default ->
                    findings.add(
                            spot,
                            CatalogProblem.SHAPE,
                            name,
                            error.getKeyword() + " " + words(error.getSchemaNode()));
        }
    }

    /** The words of a list in a schema; another value as it is written. */
    private static String words(JsonNode schemaNode) {
        if (!schemaNode.isArray() || schemaNode.isEmpty() || schemaNode.get(0).isObject()) {
            return schemaNode.isValueNode() ? schemaNode.asString() : "";
        }
        StringJoiner words = new StringJoiner(", ");
        schemaNode.forEach(word -> words.add(word.asString()));
        return words.toString();
    }
}
