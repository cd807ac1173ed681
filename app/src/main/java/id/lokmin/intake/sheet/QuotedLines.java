package id.lokmin.intake.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines in which a field may stand in quotes and hold delimiters and line ends. */
final class QuotedLines implements FieldLines {

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> lines;
    private final Charset charset;
    private final int before;
    private @Nullable CsvRecord line;

    private QuotedLines(CsvReader<CsvRecord> reader, Charset charset, int before) {
        this.reader = reader;
        this.lines = reader.iterator();
        this.charset = charset;
        this.before = before;
    }

    /**
     * Begins somewhere in a file.
     *
     * @param position in bytes, where a line begins
     * @param before how many lines stand before it
     */
    static QuotedLines open(
            Path file, TextEncoding encoding, char delimiter, long position, int before)
            throws IOException {
        return new QuotedLines(
                DelimitedReader.records(encoding.open(file, position), delimiter),
                encoding.charset(),
                before);
    }

    @Override
    public boolean next() throws IOException {
        try {
            line = lines.hasNext() ? lines.next() : null;
            return line != null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    private CsvRecord line() {
        if (line == null) {
            throw new IllegalStateException("behind the last line");
        }
        return line;
    }

    @Override
    public int number() {
        return before + (int) line().getStartingLineNumber();
    }

    @Override
    public int width() {
        return line().getFieldCount();
    }

    @Override
    public String field(int column) {
        return line().getField(column);
    }

    @Override
    public int word(int column, Words words) {
        byte[] bytes = field(column).getBytes(charset);
        return words.number(bytes, 0, bytes.length);
    }

    @Override
    public int digits(int column) {
        String field = field(column);
        return field.matches("[0-9]{1,9}") ? Integer.parseInt(field) : -1;
    }

    @Override
    public void close() throws IOException {
        lines.close();
        reader.close();
    }
}
