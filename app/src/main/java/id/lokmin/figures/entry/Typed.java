package id.lokmin.figures.entry;

import id.lokmin.engine.figure.CellState;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed into a cell, read.
 *
 * <pre>
 * 12  1.234  1,234  12,0     12, 1234, 1234, 12     a report; 0 is one too
 * -                          MISSING                there is no report, and somebody says so
 * n/a                        NOT_APPLICABLE         this place does not have this
 * belum                      NOT_YET_DUE            its time has not come
 * (empty)                    nothing was said       the cell holds no row
 * 6,2  -4  dua               unclear                not stored
 * </pre>
 *
 * <p>The words are those that files use (room intake), so a sheet written out and read in again is
 * the same. All elements count people, visits or doses: a fraction is unclear, and groups of three
 * digits are thousands whichever sign parts them.
 */
public sealed interface Typed {

    /** Whole and not negative. */
    record Number(double value) implements Typed {
        @Override
        public String code() {
            return Long.toString((long) value);
        }
    }

    /** A kind of nothing that somebody stated. */
    record Nothing(CellState state) implements Typed {
        @Override
        public String code() {
            return switch (state) {
                case MISSING -> "-";
                case NOT_APPLICABLE -> "n/a";
                case NOT_YET_DUE -> "belum";
                case REPORTED -> throw new IllegalStateException("a report is a number");
            };
        }
    }

    /** Nothing was said. */
    record Empty() implements Typed {
        @Override
        public String code() {
            return "";
        }
    }

    /**
     * Not to be stored.
     *
     * @param arguments what fills the blanks of the problem's sentence
     */
    record Unclear(String text, Problem problem, List<String> arguments) implements Typed {
        public Unclear {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String code() {
            return text;
        }
    }

    /** The longest text that is looked at; a figure is far shorter. */
    int LONGEST = 40;

    /** More people than a large district has. */
    double LARGEST = 10_000_000;

    /**
     * The same text for everything that means the same: what a page was made with is known by it.
     */
    String code();

    /** As people of a language read it: {@code 1.234}. */
    default String shown(Formats formats) {
        return this instanceof Number(double value) ? formats.number((long) value) : code();
    }

    /** What a stored cell says. */
    static Typed of(CellState state, double value) {
        return state == CellState.REPORTED ? new Number(value) : new Nothing(state);
    }

    /** Reads what was typed. */
    static Typed read(String typed) {
        String text = typed.replace('\u00a0', ' ').strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        CellState nothing = Reading.WORDS.get(text.toLowerCase(Locale.ROOT));
        if (nothing != null) {
            return new Nothing(nothing);
        }
        return Reading.number(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** How numbers are written. */
    final class Reading {

        private static final Map<String, CellState> WORDS =
                Map.of(
                        "-", CellState.MISSING,
                        "–", CellState.MISSING,
                        "—", CellState.MISSING,
                        "n/a", CellState.NOT_APPLICABLE,
                        "na", CellState.NOT_APPLICABLE,
                        "#n/a", CellState.NOT_APPLICABLE,
                        "x", CellState.NOT_APPLICABLE,
                        "tidak berlaku", CellState.NOT_APPLICABLE,
                        "belum", CellState.NOT_YET_DUE,
                        "belum waktunya", CellState.NOT_YET_DUE);

        private static final Pattern PLAIN = Pattern.compile("[-−]?[0-9]{1,15}");
        private static final Pattern THREES =
                Pattern.compile("[-−]?[1-9][0-9]{0,2}([.,' ][0-9]{3})+");
        private static final Pattern FRACTION =
                Pattern.compile(
                        "[-−]?([0-9]{1,12}|[0-9]{1,3}(?:[.][0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+)"
                                + "[.,]([0-9]{1,6})");

        private Reading() {}

        private static Typed number(String text) {
            if (PLAIN.matcher(text).matches()) {
                return judged(text, Double.parseDouble(text.replace('−', '-')));
            }
            if (THREES.matcher(text).matches()) {
                return judged(
                        text, Double.parseDouble(text.replace('−', '-').replaceAll("[.,' ]", "")));
            }
            var fraction = FRACTION.matcher(text);
            if (!fraction.matches()) {
                return new Unclear(text, Problem.FIGURE_UNREADABLE, List.of(text));
            }
            boolean negative = text.startsWith("-") || text.startsWith("−");
            String whole = fraction.group(1).replaceAll("[.,]", "");
            String behind = fraction.group(2);
            if (behind.chars().allMatch(digit -> digit == '0')) {
                return judged(text, Double.parseDouble((negative ? "-" : "") + whole));
            }
            return new Unclear(
                    text, Problem.FIGURE_NOT_WHOLE, List.of(text, whole, whole + behind));
        }

        private static Typed judged(String text, double value) {
            if (value < 0) {
                return new Unclear(text, Problem.FIGURE_NEGATIVE, List.of(text));
            }
            return value > LARGEST
                    ? new Unclear(text, Problem.FIGURE_TOO_LARGE, List.of(text))
                    : new Number(value);
        }
    }
}
