package id.lokmin.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens any file as sheets of cells, or says in one sentence why not. */
public final class Workbooks {

    private final Limits limits;

    public Workbooks(Limits limits) {
        this.limits = limits;
    }

    /** All sheets of the file. */
    public List<Sheet> read(Path file) throws FileRefused {
        return read(file, Integer.MAX_VALUE);
    }

    /** The first rows of every sheet: enough to recognise a file without reading all of it. */
    public List<Sheet> peek(Path file, int rows) throws FileRefused {
        return read(file, rows);
    }

    /** Whether the file is rows of text, which may be longer than what stands in memory. */
    public boolean isText(Path file) throws FileRefused {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new FileRefused(FileRefused.Why.NOT_FOUND);
        }
        try {
            bounded(Files.size(file), limits.streamBytes());
            return FileKind.of(file) == FileKind.TEXT;
        } catch (IOException problem) {
            throw new FileRefused(FileRefused.Why.BROKEN, problem.getClass().getSimpleName());
        }
    }

    private List<Sheet> read(Path file, int rowsPerSheet) throws FileRefused {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new FileRefused(FileRefused.Why.NOT_FOUND);
        }
        try {
            boolean whole = rowsPerSheet == Integer.MAX_VALUE;
            FileKind kind = FileKind.of(file);
            bounded(
                    Files.size(file),
                    whole || kind != FileKind.TEXT ? limits.fileBytes() : limits.streamBytes());
            CellBudget budget = new CellBudget(limits.cells(), rowsPerSheet);
            return switch (kind) {
                case ZIP -> XlsxReader.read(file, limits, budget);
                case OLE2 -> XlsReader.read(file, budget);
                case MARKUP -> {
                    bounded(Files.size(file), limits.htmlBytes());
                    yield MarkupReader.read(file, budget);
                }
                case TEXT -> DelimitedReader.read(file, budget);
            };
        } catch (IOException problem) {
            throw new FileRefused(FileRefused.Why.BROKEN, problem.getClass().getSimpleName());
        }
    }

    private static void bounded(long bytes, long limit) throws FileRefused {
        if (bytes > limit) {
            throw new FileRefused(
                    FileRefused.Why.TOO_LARGE,
                    Long.toString((bytes + (1 << 20) - 1) >> 20),
                    Long.toString(limit >> 20));
        }
    }
}
