package id.lokmin.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures of pages, as PNG: {@code target/screenshots/<name>.png}, or with {@code
 * -Dlokmin.pictures=docs/panduan/gambar} where the user guide has them.
 */
final class Pictures {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Pictures() {}

    static Path keep(Page page, String name) {
        Path folder =
                Optional.ofNullable(System.getProperty("lokmin.pictures"))
                        .map(wanted -> Path.of("..").resolve(wanted).normalize())
                        .orElse(SCREENSHOTS);
        return keep(page, folder.resolve(name + ".png"), false);
    }

    static Path keepFailed(Page page, String name) {
        return keep(page, SCREENSHOTS.resolve("failed-" + name + ".png"), true);
    }

    private static Path keep(Page page, Path file, boolean whole) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(file.toAbsolutePath()).setFullPage(whole));
        return file;
    }
}
