package id.lokmin.register.vaccine;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table that ships with the application: CSV with a header, lines with # are remarks. */
final class ResourceTable {

    private ResourceTable() {}

    static List<NamedCsvRecord> read(String name) {
        InputStream stream =
                Objects.requireNonNull(
                        ResourceTable.class.getResourceAsStream("/register/" + name), name);
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return table.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
