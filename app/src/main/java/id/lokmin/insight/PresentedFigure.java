package id.lokmin.insight;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a cell of the grid showed when a meeting was closed. It is kept as it was: the cell of today
 * may say something else, because a report came late or was corrected.
 *
 * @param place code of the place; {@code placeName} what it was called then
 * @param lower the running target, {@code upper} the other end of a range; both absent where there
 *     was none
 */
public record PresentedFigure(
        String indicator,
        String place,
        String placeName,
        Outcome outcome,
        OptionalDouble lower,
        OptionalDouble upper,
        Optional<PwsStatus> status) {

    /** {@code outcomes} prints four decimals; what is nearer than that is the same figure. */
    private static final double NEAR = 0.5e-4;

    private static final int FIELDS = 11;

    public static PresentedFigure of(GridCell cell) {
        return new PresentedFigure(
                cell.card().code(),
                cell.place().code(),
                cell.place().name(),
                cell.outcome(),
                cell.target()
                        .map(target -> OptionalDouble.of(target.value()))
                        .orElseGet(OptionalDouble::empty),
                cell.target()
                        .map(target -> OptionalDouble.of(target.upper()))
                        .orElseGet(OptionalDouble::empty),
                cell.status());
    }

    /** Whether a figure says the same as this one; what its place is called does not count. */
    public boolean saysTheSameAs(PresentedFigure other) {
        return kind(outcome).equals(kind(other.outcome))
                && near(outcome.measuredValue(), other.outcome.measuredValue())
                && near(tally().numerator(), other.tally().numerator())
                && near(tally().denominator(), other.tally().denominator())
                && tally().reportsDue() == other.tally().reportsDue()
                && tally().reportsIn() == other.tally().reportsIn()
                && near(lower, other.lower)
                && near(upper, other.upper);
    }

    public Tally tally() {
        return outcome.tallied();
    }

    private static boolean near(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() == b.isPresent()
                && (a.isEmpty() || near(a.getAsDouble(), b.getAsDouble()));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < NEAR;
    }

    /**
     * The figure as a line of eleven fields parted by tabs: place, name, outcome, numerator,
     * denominator, reports due, reports in, value, target, upper target, status.
     */
    public String line() {
        return String.join(
                "\t",
                List.of(
                        place,
                        placeName.replace('\t', ' '),
                        kind(outcome),
                        Double.toString(tally().numerator()),
                        Double.toString(tally().denominator()),
                        Integer.toString(tally().reportsDue()),
                        Integer.toString(tally().reportsIn()),
                        text(outcome.measuredValue()),
                        text(lower),
                        text(upper),
                        status.map(PwsStatus::name).orElse("")));
    }

    /** The figure of an indicator whose {@link #line} this is. */
    public static PresentedFigure read(String indicator, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not the line of a figure");
        }
        Tally tally =
                new Tally(
                        Double.parseDouble(fields[3]),
                        Double.parseDouble(fields[4]),
                        Integer.parseInt(fields[5]),
                        Integer.parseInt(fields[6]));
        return new PresentedFigure(
                indicator,
                fields[0],
                fields[1],
                outcome(fields[2], tally, number(fields[7])),
                number(fields[8]),
                number(fields[9]),
                fields[10].isEmpty()
                        ? Optional.empty()
                        : Optional.of(PwsStatus.valueOf(fields[10])));
    }

    private static String kind(Outcome outcome) {
        return OutcomeRow.outcome(outcome);
    }

    private static Outcome outcome(String kind, Tally tally, OptionalDouble value) {
        return switch (kind) {
            case "measured" -> new Outcome.Measured(tally, value.orElseThrow());
            case "nobody_due" -> new Outcome.NobodyDue(tally);
            case "awaiting_reports" -> new Outcome.AwaitingReports(tally);
            case "not_applicable" -> new Outcome.NotApplicable();
            case "not_yet_due" -> new Outcome.NotYetDue();
            default -> throw new IllegalArgumentException("not an outcome: " + kind);
        };
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }
}
