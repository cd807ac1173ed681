package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code programme.yaml}. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static Optional<Programme> read(Entry entry, Findings findings) {
        Yaml.Fields fields = entry.fields();
        Optional<String> code = findings.required(fields, "code");
        Optional<String> name = findings.required(fields, "name");
        List<Source> sources = new ArrayList<>();
        for (Yaml.Fields source : fields.rows("sources")) {
            Optional<String> key = findings.required(source, "key");
            Optional<String> title = findings.required(source, "title");
            if (key.isPresent() && title.isPresent()) {
                sources.add(new Source(key.get(), title.get(), source.text("address").orElse("")));
            }
        }
        if (code.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Programme(
                        code.get(),
                        entry.folder(),
                        new Wording(name.get(), fields.text("english").orElse("")),
                        fields.text("klaster").orElse(""),
                        sources));
    }
}
