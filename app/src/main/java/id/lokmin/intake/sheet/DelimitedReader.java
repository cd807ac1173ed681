package id.lokmin.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of text, whatever their delimiter and encoding. */
final class DelimitedReader {

    private DelimitedReader() {}

    static List<Sheet> read(Path file, CellBudget budget) throws IOException, FileRefused {
        TextEncoding encoding = TextEncoding.of(file);
        char delimiter;
        try (BufferedReader head = encoding.open(file)) {
            delimiter = Delimiter.guess(head);
        }
        CellBudget.Rows rows = budget.newSheet();
        try (BufferedReader text = encoding.open(file);
                CsvReader<CsvRecord> records = records(text, delimiter)) {
            for (CsvRecord line : records) {
                List<Cell> cells = new ArrayList<>(line.getFieldCount());
                for (String field : line.getFields()) {
                    cells.add(Cell.typed(field));
                }
                if (!rows.add((int) line.getStartingLineNumber(), cells)) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new FileRefused(FileRefused.Why.BROKEN, "csv");
        }
        return List.of(rows.named(file.getFileName().toString()));
    }

    static CsvReader<CsvRecord> records(BufferedReader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }
}
