package id.lokmin.register.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A table of children on its way through the WHO standard: each row goes out as it came in, with
 * what WHO's program {@code anthro} says about it behind.
 *
 * <p>Columns are found by name, in any order. Columns it does not know are passed on; columns named
 * like its own answers are replaced by them. A row with a cell that cannot be understood goes out
 * with blank answers. One row is in memory at a time.
 */
final class GrowthTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final GrowthStandard standard = GrowthStandard.who2006();
    private final Texts texts;
    private final Consumer<Finding> findings;

    GrowthTable(Texts texts, Consumer<Finding> findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /**
     * Reads a table to its end and writes the longer one.
     *
     * @throws Refusal when a column is missing or named twice, the text is not a table, or the
     *     answer cannot be written
     */
    void score(Reader in, PrintWriter out) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(in)) {
            score(reader.iterator(), writer);
            writer.flush();
        } catch (IOException e) {
            throw new Refusal(Finding.of(Problem.FILE_UNREADABLE, "", "stdin"), e);
        }
        if (out.checkError()) {
            throw Refusal.because(Problem.FILE_NOT_WRITABLE, "stdout");
        }
    }

    private void score(Iterator<CsvRecord> rows, CsvWriter writer) throws IOException {
        long row = 0;
        try {
            List<String> header = rows.hasNext() ? header(rows.next()) : List.of();
            var cells = new GrowthCells(header, texts, findings);
            int[] passedOn = passedOn(header);
            write(writer, header, passedOn, GrowthAnswers.NAMES);
            while (rows.hasNext()) {
                CsvRecord record = rows.next();
                row = record.getStartingLineNumber();
                List<String> answers =
                        cells.child(record)
                                .map(child -> GrowthAnswers.of(child, standard.score(child)))
                                .orElse(GrowthAnswers.NONE);
                write(writer, record.getFields(), passedOn, answers);
            }
        } catch (CsvParseException e) {
            writer.flush();
            throw new Refusal(Finding.of(Problem.TABLE_BROKEN, texts.get("after", row)), e);
        }
    }

    private static List<String> header(CsvRecord first) {
        List<String> header = new ArrayList<>(first.getFields());
        header.set(0, header.getFirst().replace(BYTE_ORDER_MARK, ""));
        return header;
    }

    private static int[] passedOn(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(i -> !GrowthAnswers.NAMES.contains(header.get(i)))
                .toArray();
    }

    private static void write(
            CsvWriter writer, List<String> cells, int[] passedOn, List<String> answers) {
        var row = writer.writeRecord();
        for (int column : passedOn) {
            row.writeField(column < cells.size() ? cells.get(column) : "");
        }
        answers.forEach(row::writeField);
        row.endRecord();
    }
}
