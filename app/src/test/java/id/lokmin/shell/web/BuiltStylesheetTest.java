package id.lokmin.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stylesheet that is committed is the one that its sources make. */
class BuiltStylesheetTest {

    private static final List<String> SOURCES =
            List.of("package.json", "package-lock.json", "build.mjs", "bootstrap.scss");

    @Test
    void a_rebuild_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        Path web = Files.createDirectories(folder.resolve("web"));
        Path built = Files.createDirectories(folder.resolve("resources/static/assets"));
        for (String source : SOURCES) {
            Files.copy(Path.of("src/main/web", source), web.resolve(source));
        }
        boolean installed = onPath("npm") && run(web, "npm", "ci", "--no-audit", "--no-fund");
        if (!installed) {
            System.err.println("BuiltStylesheetTest skipped: npm or its registry is not reachable");
        }
        assumeTrue(installed);
        assertThat(run(web, "npm", "run", "-s", "build")).isTrue();
        assertThat(built.resolve("bootstrap.css"))
                .hasSameBinaryContentAs(Path.of("src/main/resources/static/assets/bootstrap.css"));
    }

    private static boolean onPath(String name) {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    private static boolean run(Path where, String... command)
            throws IOException, InterruptedException {
        Process running =
                new ProcessBuilder(command)
                        .directory(where.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(where.resolve("log").toFile())
                        .start();
        return running.waitFor(3, TimeUnit.MINUTES) && running.exitValue() == 0;
    }
}
