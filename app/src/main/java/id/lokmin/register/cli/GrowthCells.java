package id.lokmin.register.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of one row, understood as a child; what cannot be understood is named by row and
 * column. The cell's content is not repeated: where columns have slipped it may be a name.
 */
final class GrowthCells {

    private static final List<String> WANTED =
            List.of(
                    "sex",
                    "age_unit",
                    "age",
                    "weight",
                    "lenhei",
                    "measure",
                    "headc",
                    "armc",
                    "triskin",
                    "subskin",
                    "oedema");

    private static final Map<String, Sex> SEXES =
            Map.of(
                    "",
                    Sex.UNKNOWN,
                    "1",
                    Sex.MALE,
                    "m",
                    Sex.MALE,
                    "l",
                    Sex.MALE,
                    "2",
                    Sex.FEMALE,
                    "f",
                    Sex.FEMALE,
                    "p",
                    Sex.FEMALE);
    private static final Map<String, Position> POSITIONS =
            Map.of("", Position.UNKNOWN, "l", Position.LYING, "h", Position.STANDING);
    private static final Map<String, Boolean> OEDEMA =
            Map.of("", false, "n", false, "2", false, "y", true, "1", true);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,15}(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;
    private final Texts texts;
    private final Consumer<Finding> findings;

    /** The row at hand: where it begins in the file, and whether all its cells were understood. */
    private long line;

    private boolean understood;

    GrowthCells(List<String> header, Texts texts, Consumer<Finding> findings) {
        this.width = header.size();
        this.texts = texts;
        this.findings = findings;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (WANTED.contains(name) && columns.put(name, i) != null) {
                throw Refusal.because(Problem.TABLE_COLUMN_TWICE, name);
            }
        }
        List<String> missing = WANTED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.because(Problem.TABLE_COLUMNS_MISSING, String.join(", ", missing));
        }
    }

    /** The child of this row; empty where a cell was not understood, which is then told. */
    Optional<Anthropometry> child(CsvRecord row) {
        understood = true;
        line = row.getStartingLineNumber();
        if (row.getFieldCount() != width) {
            tell(
                    texts.get("row", line),
                    Problem.TABLE_ROW_UNEVEN,
                    String.valueOf(row.getFieldCount()),
                    String.valueOf(width));
            return Optional.empty();
        }
        Anthropometry child =
                Anthropometry.of(choice(row, "sex", SEXES), age(row))
                        .withWeight(number(row, "weight"))
                        .withLength(number(row, "lenhei"), choice(row, "measure", POSITIONS))
                        .withHead(number(row, "headc"))
                        .withArm(number(row, "armc"))
                        .withSkinfolds(number(row, "triskin"), number(row, "subskin"))
                        .withOedema(choice(row, "oedema", OEDEMA));
        return understood ? Optional.of(child) : Optional.empty();
    }

    private Age age(CsvRecord row) {
        double age = number(row, "age");
        if (Double.isNaN(age)) {
            return Age.UNKNOWN;
        }
        if (age < 0) {
            tell(at("age"), Problem.AGE_BELOW_ZERO);
            return Age.UNKNOWN;
        }
        return switch (cell(row, "age_unit")) {
            case "d" -> Age.ofDays(age);
            case "m" -> Age.ofMonths(age);
            default -> {
                tell(at("age_unit"), Problem.CHOICE_NEEDED, "d, m");
                yield Age.UNKNOWN;
            }
        };
    }

    /** What the cell's code stands for; an unknown code is told and taken for a blank. */
    private <T> T choice(CsvRecord row, String column, Map<String, T> codes) {
        T meant = codes.get(cell(row, column));
        if (meant != null) {
            return meant;
        }
        Stream<String> known = codes.keySet().stream().filter(code -> !code.isEmpty()).sorted();
        tell(at(column), Problem.CHOICE_NEEDED, known.collect(Collectors.joining(", ")));
        return Objects.requireNonNull(codes.get(""));
    }

    private double number(CsvRecord row, String column) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        if (!NUMBER.matcher(cell).matches()) {
            tell(at(column), Problem.NUMBER_NEEDED);
            return Double.NaN;
        }
        return Double.parseDouble(cell);
    }

    private String cell(CsvRecord row, String column) {
        return row.getField(Objects.requireNonNull(columns.get(column), column))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private String at(String column) {
        return texts.get("cell", line, column);
    }

    private void tell(String where, Problem problem, String... arguments) {
        understood = false;
        findings.accept(Finding.of(problem, where, arguments));
    }
}
