package id.lokmin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts a new data folder in the place of the one that is there, so that whoever looks next finds
 * one of the two and never none.
 *
 * <p>No file system lets Java swap two folders in one step, so there are two renames. A note beside
 * the folder, on disk before the first, names the new one; {@link #finish} brings to an end what a
 * power cut left between the two.
 *
 * <pre>
 * killed before                    data   data.pulih-1   data.ditukar   finish leaves
 * the note                         old    new            –              old
 * the first rename                 old    new            yes            old
 * the second rename                –      new            yes            new
 * the note is taken away           new    –              yes            new
 * </pre>
 */
public final class FolderExchange {

    private FolderExchange() {}

    /**
     * Puts {@code fresh} in the place of {@code folder}; what is there goes to {@code aside}.
     *
     * @param fresh whole and checked, beside the folder
     */
    public static void put(Path fresh, Path folder, Path aside) throws IOException {
        Path note = note(folder);
        try (FileChannel channel =
                FileChannel.open(
                        note,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            String name = String.valueOf(fresh.getFileName());
            channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        if (Files.exists(folder)) {
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            finish(folder);
        } catch (UncheckedIOException refused) {
            if (!Files.exists(folder) && Files.exists(aside)) {
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw refused.getCause();
        }
    }

    /**
     * Ends an exchange that was stopped half way; does nothing where there was none. Call it before
     * a data folder is looked for.
     */
    public static void finish(Path folder) {
        Path note = note(folder);
        if (!Files.exists(note)) {
            return;
        }
        try {
            Path fresh = folder.resolveSibling(Files.readString(note).strip());
            if (!Files.exists(folder) && Files.isDirectory(fresh)) {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(note);
        } catch (NoSuchFileException finishedByAnother) {
            finish(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".ditukar");
    }
}
