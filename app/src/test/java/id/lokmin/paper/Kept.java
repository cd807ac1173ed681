package id.lokmin.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers made by tests, left under {@code target/papers} to be looked at. */
final class Kept {

    private Kept() {}

    static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name.replace(' ', '-')), bytes);
    }
}
