package id.lokmin.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of the system that a browser test stands on.
 *
 * @param chromium the browser
 * @param node runs the driver between Java and the browser; absent where the driver brought its own
 */
record Programs(Path chromium, Optional<Path> node) {

    private static final List<String> BROWSERS =
            List.of(
                    "chromium-headless-shell",
                    "chromium",
                    "chromium-browser",
                    "google-chrome-stable",
                    "google-chrome");

    /** What the driver of Playwright 1.62 asks for. */
    private static final int OLDEST_NODE = 20;

    static Optional<Programs> find() {
        Optional<Path> node = onPath("node").filter(Programs::isNewEnough);
        if (node.isEmpty() && !driverBroughtItsOwn()) {
            return Optional.empty();
        }
        return BROWSERS.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .map(chromium -> new Programs(chromium, node));
    }

    private static Optional<Path> onPath(String name) {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** With {@code -Dplaywright.bundle} the library that holds node for every system is there. */
    private static boolean driverBroughtItsOwn() {
        return Programs.class.getResource("/driver/linux") != null;
    }

    private static boolean isNewEnough(Path node) {
        try {
            Process asked =
                    new ProcessBuilder(node.toString(), "-p", "process.versions.node.split('.')[0]")
                            .start();
            String major =
                    new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0 && Integer.parseInt(major.trim()) >= OLDEST_NODE;
        } catch (IOException unusable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
