package id.lokmin.figures.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The files of own indicators on disk; each is written beside its place and then put into it. */
final class OwnFiles {

    private final Path catalog;

    OwnFiles(Path catalog) {
        this.catalog = catalog;
    }

    /** Writes both files; an empty text takes its file away. */
    void write(OwnIndicator indicator, OwnTexts texts) {
        // What is counted first: read between the two, the indicator must find it.
        put(indicator.elementsFile(), texts.elements());
        put(indicator.file(), texts.indicator());
    }

    private void put(String path, String text) {
        Path file = catalog.resolve(path);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".baru");
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Keeps what somebody wrote by hand under a name that is not read: {@code ….yaml.17637.lama}.
     */
    void keepBeside(OwnIndicator indicator, OwnTexts before, Instant now) {
        String ending = "." + now.getEpochSecond() + ".lama";
        put(indicator.file() + ending, before.indicator());
        put(indicator.elementsFile() + ending, before.elements());
    }
}
