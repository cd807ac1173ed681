package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one element of {@code elements.yaml}. */
final class ElementReader {

    private static final Map<String, Nature> NATURES = Findings.words(Nature.values());
    private static final Map<String, ElementOrigin> ORIGINS =
            Findings.words(List.of(ElementOrigin.values()), ElementOrigin::code);
    static final Map<String, Level> LEVELS = Findings.words(List.of(Level.values()), Level::code);

    private final Findings findings;

    ElementReader(Findings findings) {
        this.findings = findings;
    }

    Optional<ElementCard> read(Entry entry, Programme programme) {
        Yaml.Fields fields = entry.fields();
        String code = fields.text("code").orElse("");
        Optional<String> name = findings.required(fields, "name");
        Optional<Nature> nature = findings.word(fields, "nature", NATURES, Nature.EVENTS);
        Optional<ElementOrigin> origin =
                findings.word(fields, "from", ORIGINS, ElementOrigin.RECAP);
        Optional<Level> level = findings.word(fields, "reported_at", LEVELS, Level.RW);
        if (name.isEmpty() || nature.isEmpty() || origin.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ElementCard(
                            new Element(code, nature.get()),
                            new Wording(name.get(), fields.text("english").orElse("")),
                            origin.get(),
                            level.get(),
                            fields.texts("aliases"),
                            fields.text("kept_for"),
                            programme.code(),
                            fields.valueSpot("code")));
        } catch (IllegalArgumentException refused) {
            findings.add(
                    fields.valueSpot("code"),
                    CatalogProblem.SHAPE,
                    "code",
                    String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
