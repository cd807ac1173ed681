package id.lokmin.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The accessibility rules of <a href="https://github.com/dequelabs/axe-core">axe-core</a>, for WCAG
 * 2.2 A and AA and good practice.
 *
 * <p>The script is handed to the page by the driver and not by the page's own address, so the
 * content policy stays as strict as it is.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String ASK =
            """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} (${rule.impact}): ${node.target.join(' ')}\n    ${node.html.slice(0, 200)}\n    `
                + node.failureSummary.replaceAll('\\n', ' ')));
            }
            """;

    private Axe() {}

    /** One entry for each element that breaks a rule. */
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        Object found = page.evaluate(ASK);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream bytes = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (bytes == null) {
                throw new IllegalStateException("axe.min.js is not among the test's libraries");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
