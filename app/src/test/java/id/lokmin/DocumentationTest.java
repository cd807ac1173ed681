package id.lokmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation points at is there. */
class DocumentationTest {
    private static final Path ROOT =
            Files.isDirectory(Path.of("engine")) ? Path.of("") : Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

    @Test
    void links_lead_to_files() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String name :
                List.of(
                        "README.md",
                        "ARCHITECTURE.md",
                        "CONTRIBUTING.md",
                        "docs/decisions.md",
                        "docs/dictionary.md")) {
            Path document = ROOT.resolve(name);
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    dead.add(name + " → " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }
}
