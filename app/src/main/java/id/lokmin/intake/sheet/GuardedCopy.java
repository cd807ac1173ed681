package id.lokmin.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A copy of a zip archive in a temporary file, made while its true sizes are counted.
 *
 * <p>The readers behind it believe what an archive says about itself, and a 1 MB file can say it
 * unpacks to terabytes. Here every part is unpacked once under {@link Limits} into a fresh archive,
 * so that what is read later is exactly what was counted; not packed again, which took a tenth of
 * the time of an import. Deleted on {@link #close}.
 */
final class GuardedCopy implements AutoCloseable {

    private static final long UNQUESTIONED = 1 << 20;

    private final Path path;

    private GuardedCopy(Path path) {
        this.path = path;
    }

    static GuardedCopy of(Path archive, Limits limits) throws IOException, FileRefused {
        Path copy = Files.createTempFile("lokmin-", ".zip");
        boolean whole = false;
        try {
            copy(archive, copy, limits);
            whole = true;
            return new GuardedCopy(copy);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new FileRefused(FileRefused.Why.BROKEN, "zip");
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static void copy(Path from, Path to, Limits limits) throws IOException, FileRefused {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int entries = 0;
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw noWorkbook(zip, from);
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (++entries > limits.entries()) {
                    throw inflates(limits);
                }
                if (entry.isDirectory() || !isRead(entry.getName())) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                long packed = Math.max(1, entry.getCompressedSize());
                long part = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        part += n;
                        total += n;
                        boolean swollen = part > UNQUESTIONED && part / packed > limits.ratio();
                        if (swollen || total > limits.inflatedBytes()) {
                            throw inflates(limits);
                        }
                        out.write(buffer, 0, n);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static FileRefused noWorkbook(ZipFile zip, Path from) throws IOException {
        if (zip.getEntry("word/document.xml") != null) {
            return new FileRefused(FileRefused.Why.OTHER_KIND, "Word");
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return new FileRefused(FileRefused.Why.OTHER_KIND, "PowerPoint");
        }
        String kind = FileKind.mediaType(from);
        // The name alone makes no workbook of an archive of photos.
        boolean damaged =
                kind.contains("spreadsheetml") && zip.getEntry("[Content_Types].xml") != null;
        return damaged
                ? new FileRefused(FileRefused.Why.BROKEN, "xl/workbook.xml")
                : new FileRefused(FileRefused.Why.OTHER_KIND, kind);
    }

    /** Pictures, macros and drawings are of no use to a reader of cells. */
    private static boolean isRead(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static FileRefused inflates(Limits limits) {
        return new FileRefused(
                FileRefused.Why.INFLATES, Long.toString(limits.inflatedBytes() >> 20), "MB");
    }
}
