package id.lokmin.insight;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the grid as other programs read it: the columns of {@code outcomes} and the keys of
 * {@code angka.json}. Their names and order are stable.
 *
 * <p>Numbers carry a decimal point and at most four decimals. {@code target} is the running one,
 * for the end of the period; {@code target_source} says of which year and whose it is. {@code
 * outcome} is one of {@code measured, nobody_due, awaiting_reports, not_applicable, not_yet_due};
 * only a measured row has a value. {@code status} is a PWS label, empty for few people and where
 * there is no target.
 */
public final class OutcomeRow {

    /** The names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "indicator",
                    "name",
                    "place",
                    "place_name",
                    "level",
                    "period",
                    "numerator",
                    "denominator",
                    "value",
                    "unit",
                    "target",
                    "target_source",
                    "status",
                    "gap_people",
                    "reports_due",
                    "reports_in",
                    "outcome");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private OutcomeRow(GridCell cell, Words words) {
        Tally tally = cell.tally();
        boolean counted = !tally.equals(Tally.NONE);
        boolean divided = !cell.card().indicator().isCount();
        Object[] row = {
            cell.card().code(),
            words.name(cell),
            cell.place().code(),
            cell.place().name(),
            cell.place().level().code(),
            cell.period().toString(),
            counted ? number(tally.numerator()) : null,
            counted && divided ? number(tally.denominator()) : null,
            number(cell.value()),
            cell.card().unit(),
            cell.target().map(target -> number(target.value())).orElse(null),
            cell.target().map((RunningTarget target) -> words.targetSource(target)).orElse(""),
            cell.status().map(PwsStatus::name).orElse(""),
            whole(cell.gapPeople()),
            tally.reportsDue(),
            tally.reportsIn(),
            outcome(cell.outcome())
        };
        for (int i = 0; i < row.length; i++) {
            values.put(COLUMNS.get(i), row[i]);
        }
    }

    public static OutcomeRow of(GridCell cell, Words words) {
        return new OutcomeRow(cell, words);
    }

    /** Column names with their values, in order: text, number or null for nothing. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /** The values as text, in order; nothing is the empty text. */
    public List<String> texts() {
        return values.values().stream()
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Measured _ -> "measured";
            case Outcome.NobodyDue _ -> "nobody_due";
            case Outcome.AwaitingReports _ -> "awaiting_reports";
            case Outcome.NotApplicable _ -> "not_applicable";
            case Outcome.NotYetDue _ -> "not_yet_due";
        };
    }

    private static @Nullable BigDecimal number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : null;
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable Long whole(OptionalLong people) {
        return people.isPresent() ? people.getAsLong() : null;
    }
}
