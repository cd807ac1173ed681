package id.lokmin.intake.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The lines of a text file one after the other, for files too long to stand in memory. */
public final class TextLines implements Closeable {

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> lines;
    private CsvRecord line;

    private TextLines(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.lines = reader.iterator();
        this.line = lines.next();
    }

    /**
     * Opens a file that is known to hold a header.
     *
     * @param headerRow the number of the header's last line; the first call of {@link #next} goes
     *     behind it
     */
    public static TextLines open(Path file, int headerRow) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        char delimiter;
        try (BufferedReader head = encoding.open(file)) {
            delimiter = Delimiter.guess(head);
        }
        TextLines lines = new TextLines(DelimitedReader.records(encoding.open(file), delimiter));
        while (lines.line.getStartingLineNumber() < headerRow && lines.next()) {
            continue;
        }
        return lines;
    }

    /** Goes to the next line; answers false behind the last. */
    public boolean next() {
        if (!lines.hasNext()) {
            return false;
        }
        line = lines.next();
        return true;
    }

    /** A field as written, blanks around it too; empty beyond the end of the line. */
    public String field(int column) {
        return column < line.getFieldCount() ? line.getField(column) : "";
    }

    public boolean isBlank() {
        return line.getFields().stream().allMatch(String::isBlank);
    }

    /** The line as a row of cells. */
    public SheetRow row() {
        List<Cell> cells = line.getFields().stream().map(Cell::typed).toList();
        return new SheetRow((int) line.getStartingLineNumber(), cells);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        reader.close();
    }
}
