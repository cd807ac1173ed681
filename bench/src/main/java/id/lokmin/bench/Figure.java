package id.lokmin.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number a measurement found, as a line of its log: {@code figure: CPU seconds = 3.2 s (goal:
 * at most 8)}.
 *
 * @param value four significant digits
 * @param unit without spaces; {@code ×} for a ratio
 */
record Figure(String name, double value, String unit, Optional<Goal> goal) {

    private static final Pattern LINE =
            Pattern.compile("figure: (.+) = (\\S+) (\\S+)(?: \\(goal: (.+)\\))?");
    private static final MathContext DIGITS = new MathContext(4);

    Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value);
        }
        if (unit.isBlank() || unit.contains(" ")) {
            throw new IllegalArgumentException("not a unit: " + unit);
        }
        value = new BigDecimal(value).round(DIGITS).doubleValue();
    }

    static Optional<Figure> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(
                        parts.group(1),
                        Double.parseDouble(parts.group(2)),
                        parts.group(3),
                        Optional.ofNullable(parts.group(4)).map(Goal::parse)));
    }

    /** Whether it was promised otherwise. */
    boolean isMissed() {
        return goal.isPresent() && !goal.get().isMetBy(value);
    }

    String line() {
        return "figure: "
                + name
                + " = "
                + plain(value)
                + " "
                + unit
                + goal.map(one -> " (goal: " + one + ")").orElse("");
    }

    /** Without exponent and without a useless {@code .0}. */
    static String plain(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
