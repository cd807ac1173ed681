package id.lokmin.intake.row;

import id.lokmin.intake.CellFinding;
import id.lokmin.intake.cell.DateRule;
import id.lokmin.intake.cell.MonthText;
import id.lokmin.intake.cell.Nothing;
import id.lokmin.intake.cell.ReadDate;
import id.lokmin.intake.cell.ReadNumber;
import id.lokmin.intake.profile.ColumnRule;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.sheet.Cell;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads the cells of one table's rows by column name and collects what is wrong with them.
 *
 * <p>Call {@link #next} for a row, ask for its values, then {@link #isRejected} whether it may be
 * used. Not safe for several threads.
 */
final class RowReader {

    private final Table table;
    private final DateRule dates;
    private final List<CellFinding> findings;
    private final Map<String, ColumnRule> rules = new HashMap<>();
    private final List<ColumnRule> filled;
    private Table.Row row;
    private int order;
    private boolean rejected;

    RowReader(Table table, DateRule dates, List<CellFinding> findings) {
        this.table = table;
        this.dates = dates;
        this.findings = findings;
        List<ColumnRule> columns = table.header().profile().columns();
        columns.forEach(rule -> rules.put(rule.name(), rule));
        this.filled = columns.stream().filter(ColumnRule::filled).toList();
        this.row = table.rows().getFirst();
    }

    /** Turns to a row and checks that what must be filled is. */
    void next(Table.Row next) {
        row = next;
        order++;
        rejected = false;
        for (ColumnRule rule : filled) {
            if (Nothing.in(cell(rule.name())).isPresent()) {
                reject(rule.name(), Problem.CELL_EMPTY);
            }
        }
    }

    int number() {
        return row.number();
    }

    /** Which row of the table it is, counted from 1. */
    int order() {
        return order;
    }

    /** Whether something was wrong enough to leave the row out. */
    boolean isRejected() {
        return rejected;
    }

    boolean has(String column) {
        return table.header().columns().containsKey(column);
    }

    Cell cell(String column) {
        return row.cell(column);
    }

    /** The text of a cell; empty where it holds nothing. */
    String text(String column) {
        Cell cell = cell(column);
        return Nothing.in(cell).isPresent() ? "" : cell.text();
    }

    /** What a choice means; empty where nothing, or nothing known, is written. */
    Optional<String> choice(String column) {
        Cell cell = cell(column);
        ColumnRule rule = rule(column);
        if (cell.isEmpty() || cell.text().equals("-")) {
            return Optional.empty();
        }
        Optional<String> meaning = rule.meaning(cell.text());
        if (meaning.isEmpty()) {
            String known = String.join(", ", rule.choices().keySet().stream().sorted().toList());
            if (rule.strict()) {
                reject(column, Problem.CHOICE_UNKNOWN, shown(cell), known);
            } else {
                note(column, Problem.CHOICE_PASSED, shown(cell), known);
            }
        }
        return meaning;
    }

    Optional<LocalDate> date(String column) {
        Cell cell = cell(column);
        ReadDate read = dates.read(cell);
        boolean strict = rule(column).strict();
        return switch (read) {
            case ReadDate.Clear(LocalDate date) -> Optional.of(date);
            case ReadDate.Absent _ -> {
                if (rule(column).filled() && Nothing.in(cell).isEmpty()) {
                    reject(column, Problem.CELL_EMPTY);
                }
                yield Optional.empty();
            }
            case ReadDate.Impossible(Optional<LocalDate> suggestion) -> {
                if (!strict) {
                    note(column, Problem.DATE_PASSED, shown(cell));
                } else if (suggestion.isPresent()) {
                    reject(column, Problem.DATE_SWAPPED, shown(cell), suggestion.get().toString());
                } else {
                    reject(column, Problem.DATE_IMPOSSIBLE, shown(cell));
                }
                yield Optional.empty();
            }
            case ReadDate.NotADate _ -> {
                unread(column, cell, strict, Problem.DATE_UNREADABLE, Problem.DATE_PASSED);
                yield Optional.empty();
            }
        };
    }

    /** A month named in a cell, also by any day of it. */
    Optional<YearMonth> month(String column) {
        Cell cell = cell(column);
        if (Nothing.in(cell).isPresent()) {
            return Optional.empty();
        }
        Optional<YearMonth> month = MonthText.in(cell.text());
        if (month.isEmpty() && dates.read(cell) instanceof ReadDate.Clear(LocalDate day)) {
            month = Optional.of(YearMonth.from(day));
        }
        if (month.isEmpty()) {
            reject(column, Problem.MONTH_UNREADABLE, shown(cell));
        }
        return month;
    }

    /** A number; empty where there is none, or where it was not understood (then that is said). */
    OptionalDouble number(String column) {
        Cell cell = cell(column);
        return switch (rule(column).number().read(cell)) {
            case ReadNumber.Clear(double value) -> OptionalDouble.of(value);
            case ReadNumber.Noted(double value, ReadNumber.Oddity oddity) -> {
                note(column, noted(oddity), shown(cell), Digits.plain(value));
                yield OptionalDouble.of(value);
            }
            case ReadNumber.Absent _ -> OptionalDouble.empty();
            case ReadNumber.Doubtful(double suggestion, ReadNumber.Oddity oddity) -> {
                doubt(column, cell, suggestion, oddity);
                yield OptionalDouble.empty();
            }
            case ReadNumber.NotANumber _ -> {
                boolean strict = rule(column).strict();
                Problem failed =
                        cell.kind() == Cell.Kind.ERROR
                                ? Problem.FORMULA_FAILED
                                : Problem.NUMBER_UNREADABLE;
                unread(column, cell, strict, failed, Problem.NUMBER_PASSED);
                yield OptionalDouble.empty();
            }
        };
    }

    private void doubt(String column, Cell cell, double suggestion, ReadNumber.Oddity oddity) {
        if (!rule(column).strict()) {
            note(column, Problem.NUMBER_PASSED, shown(cell));
            return;
        }
        String meant = Digits.plain(suggestion);
        switch (oddity) {
            case DECIMAL_SIGN_LOST -> reject(column, Problem.DECIMAL_SIGN_LOST, shown(cell), meant);
            case POINT_OR_THOUSAND -> reject(column, Problem.POINT_AMBIGUOUS, shown(cell), meant);
            case FRACTION_OF_PEOPLE -> reject(column, Problem.FRACTION_OF_PEOPLE, shown(cell));
            case CLOCK_TIME -> reject(column, Problem.CLOCK_FOR_DECIMAL, shown(cell), meant);
            case OUT_OF_RANGE, GRAMS, FORMULA_AS_TEXT ->
                    reject(
                            column,
                            Problem.NUMBER_OUT_OF_RANGE,
                            shown(cell),
                            rule(column).number().range());
        }
    }

    private static Problem noted(ReadNumber.Oddity oddity) {
        return switch (oddity) {
            case GRAMS -> Problem.GRAMS_FOR_KILOGRAMS;
            case FORMULA_AS_TEXT -> Problem.FORMULA_AS_TEXT;
            case POINT_OR_THOUSAND,
                    FRACTION_OF_PEOPLE,
                    CLOCK_TIME,
                    DECIMAL_SIGN_LOST,
                    OUT_OF_RANGE ->
                    Problem.POINT_AS_FRACTION;
        };
    }

    private void unread(String column, Cell cell, boolean strict, Problem failed, Problem passed) {
        if (strict) {
            reject(column, failed, shown(cell));
        } else {
            note(column, passed, shown(cell));
        }
    }

    /** Leaves the row out for what stands in a column. */
    void reject(String column, Problem problem, String... arguments) {
        rejected = true;
        findings.add(finding(column, problem, true, arguments));
    }

    /** Says something about a column and keeps the row. */
    void note(String column, Problem problem, String... arguments) {
        findings.add(finding(column, problem, false, arguments));
    }

    private CellFinding finding(
            String column, Problem problem, boolean rejects, String... arguments) {
        Integer at = table.header().columns().get(column);
        return new CellFinding(
                table.label(),
                row.number(),
                at == null ? -1 : at,
                table.header().titles().getOrDefault(column, ""),
                problem,
                List.of(arguments),
                rejects);
    }

    private ColumnRule rule(String column) {
        ColumnRule rule = rules.get(column);
        if (rule == null) {
            throw new IllegalArgumentException("No column " + column + " in this profile");
        }
        return rule;
    }

    /** What was written, short enough for a sentence. */
    private static String shown(Cell cell) {
        String text = cell.text();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
