package id.lokmin.engine.growth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads what other programs say about growth, and the children they were asked about. */
final class Oracle {

    private Oracle() {}

    /** The rows of a packed file that lies beside the tests. */
    static List<NamedCsvRecord> packed(String name) {
        var resource = Oracle.class.getResourceAsStream(name + ".csv.gz");
        try (var reader =
                        new InputStreamReader(
                                new GZIPInputStream(Objects.requireNonNull(resource, name)),
                                StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a plain file. */
    static List<NamedCsvRecord> file(Path path) {
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The child of one row of {@code anthro_0_60m_open.csv}. */
    static Anthropometry child(NamedCsvRecord row) {
        double age = number(row, "age");
        Age exact =
                Double.isNaN(age)
                        ? Age.UNKNOWN
                        : row.getField("age_unit").equals("m")
                                ? Age.ofMonths(age)
                                : Age.ofDays(age);
        return Anthropometry.of(sex(row.getField("sex")), exact)
                .withWeight(number(row, "weight"))
                .withLength(number(row, "lenhei"), position(row.getField("measure")))
                .withHead(number(row, "headc"))
                .withArm(number(row, "armc"))
                .withSkinfolds(number(row, "triskin"), number(row, "subskin"))
                .withOedema(List.of("y", "Y", "1").contains(row.getField("oedema")));
    }

    static Sex sex(String code) {
        return switch (code) {
            case "1", "L" -> Sex.MALE;
            case "2", "P" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    static Position position(String code) {
        return switch (code) {
            case "l" -> Position.LYING;
            case "h" -> Position.STANDING;
            default -> Position.UNKNOWN;
        };
    }

    /** The number in a cell; NaN for a blank one. */
    static double number(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
