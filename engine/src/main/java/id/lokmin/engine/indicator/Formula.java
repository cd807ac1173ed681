package id.lokmin.engine.indicator;

import id.lokmin.engine.place.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is counted above or below the line of an indicator.
 *
 * <p>Written as text in the catalog: {@code kia.k1} · {@code 0.2 * sasaran.bumil} · {@code gizi.d -
 * gizi.o - gizi.b} · {@code places(rw)} · {@code places(rw, IMU-12)} · {@code places(desa, IMU-12
 * >= 80)}; an empty text is {@link Nothing}.
 */
public sealed interface Formula {

    /** Reads a formula; an {@link UnreadableFormula} says where it stumbled and over what. */
    static Formula parse(String text) {
        return new FormulaParser(text).read();
    }

    /** A sum of elements, each times a number; elements are distinct. */
    record Linear(List<Term> terms) implements Formula {
        public Linear {
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("A sum needs an element");
            }
            Map<String, Double> joined = new LinkedHashMap<>();
            terms.forEach(
                    term -> joined.merge(term.elementCode(), term.coefficient(), Double::sum));
            terms =
                    joined.entrySet().stream()
                            .map(e -> new Term(e.getKey(), e.getValue()))
                            .toList();
        }

        public static Linear of(String elementCode) {
            return new Linear(List.of(new Term(elementCode, 1)));
        }

        @Override
        public String toString() {
            return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
        }
    }

    /** An element times a number. */
    record Term(String elementCode, double coefficient) {
        public Term {
            if (!Double.isFinite(coefficient)) {
                throw new IllegalArgumentException("Not a number: " + coefficient);
            }
        }

        @Override
        public String toString() {
            return coefficient == 1 ? elementCode : coefficient + " * " + elementCode;
        }
    }

    /**
     * How many places of a level reach a bar with another indicator: "3 of 13 RW". A place without
     * a figure is counted neither here nor in {@link PlacesAt} below the line.
     */
    record PlacesReaching(Level level, String indicatorCode, Bar bar) implements Formula {
        @Override
        public String toString() {
            return "places(" + level.code() + ", " + indicatorCode + bar + ")";
        }
    }

    /** How many places of a level there are. */
    record PlacesAt(Level level) implements Formula {
        @Override
        public String toString() {
            return "places(" + level.code() + ")";
        }
    }

    /** Nothing below the line: the indicator is a count. */
    record Nothing() implements Formula {
        @Override
        public String toString() {
            return "";
        }
    }

    /** What a place has to reach to be counted. */
    sealed interface Bar {

        /** The running target of the indicator for that place and period. */
        record ItsTarget() implements Bar {
            @Override
            public String toString() {
                return "";
            }
        }

        /** A fixed value or more. */
        record AtLeast(double value) implements Bar {
            @Override
            public String toString() {
                return String.format(Locale.ROOT, " >= %s", value);
            }
        }

        /** A fixed value or less. */
        record AtMost(double value) implements Bar {
            @Override
            public String toString() {
                return String.format(Locale.ROOT, " <= %s", value);
            }
        }
    }
}
