package id.lokmin.intake.sheet;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text file one after the other, for files too long to stand in memory.
 *
 * <p>Up to the first quote the file is read as bytes, from there on field by field; nobody who asks
 * for a line sees the difference.
 */
public final class TextLines implements Closeable {

    /** The number of a text that is not known again. */
    public static final int NO_WORD = Words.UNKNOWN;

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final List<Words> words = new ArrayList<>();
    private FieldLines lines;

    private TextLines(Path file, TextEncoding encoding, char delimiter) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        boolean wide =
                encoding.charset().equals(StandardCharsets.UTF_16LE)
                        || encoding.charset().equals(StandardCharsets.UTF_16BE);
        this.lines =
                wide
                        ? QuotedLines.open(file, encoding, delimiter, encoding.markBytes(), 0)
                        : PlainLines.open(file, encoding, delimiter);
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
        TextLines lines = new TextLines(file, encoding, delimiter);
        boolean isAbove = lines.next();
        while (isAbove && lines.lines.number() < headerRow) {
            isAbove = lines.next();
        }
        return lines;
    }

    /** Goes to the next line; answers false behind the last. */
    public boolean next() throws IOException {
        if (lines.next()) {
            return true;
        }
        if (lines instanceof PlainLines plain && plain.isStuck()) {
            plain.close();
            lines =
                    QuotedLines.open(
                            file, encoding, delimiter, plain.nextPosition(), plain.number());
            return lines.next();
        }
        return false;
    }

    /** A field as written, blanks around it too; empty beyond the end of the line. */
    public String field(int column) {
        return column < lines.width() ? lines.field(column) : "";
    }

    /**
     * The number of a field's text among the texts of its column, from 0 in the order of their
     * first sight; {@link #NO_WORD} beyond the end of the line and where there are too many.
     */
    public int word(int column) {
        if (column >= lines.width()) {
            return NO_WORD;
        }
        while (words.size() <= column) {
            words.add(new Words());
        }
        return lines.word(column, words.get(column));
    }

    /** A field of one to nine digits as a number, -1 for any other. */
    public int digits(int column) {
        return column < lines.width() ? lines.digits(column) : -1;
    }

    public boolean isBlank() {
        for (int column = 0; column < lines.width(); column++) {
            if (!lines.field(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The line as a row of cells. */
    public SheetRow row() {
        Cell[] cells = new Cell[lines.width()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = Cell.typed(lines.field(column));
        }
        return new SheetRow(lines.number(), cells);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
