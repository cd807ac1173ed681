package id.lokmin.intake.profile;

import id.lokmin.intake.cell.NumberRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One column that a profile knows. Immutable; its headers are made comparable once. */
public final class ColumnRule {

    /** What belongs into a column. */
    public enum Holds {
        TEXT,
        DATE,
        MONTH,
        NUMBER,
        CHOICE,
        /** A figure of the element whose code is the column's name. */
        FIGURE
    }

    /**
     * How strictly a column is read.
     *
     * @param required whether a file without this column is another kind of file
     * @param filled whether a row without a value here is rejected
     * @param strict whether a row whose value here is not understood is rejected; else it is left
     *     blank
     */
    record Strictness(boolean required, boolean filled, boolean strict) {}

    private final String name;
    private final List<String> headers;
    private final List<String> keys;
    private final Holds holds;
    private final Strictness strictness;
    private final NumberRule number;
    private final Map<String, String> choices;
    private final Map<String, String> meanings;

    /**
     * @param name how the reader of its rows asks for it: {@code weight}, or an element's code
     * @param headers how the world heads it, the best first
     * @param holds what belongs into it
     * @param number how its numbers are read
     * @param choices what is written → what it means, as it is shown to people; for {@link
     *     Holds#CHOICE}
     */
    ColumnRule(
            String name,
            List<String> headers,
            Holds holds,
            Strictness strictness,
            NumberRule number,
            Map<String, String> choices) {
        if (headers.isEmpty()) {
            throw new IllegalArgumentException("A column without a header: " + name);
        }
        this.name = name;
        this.headers = List.copyOf(headers);
        this.keys = headers.stream().map(Header::key).toList();
        this.holds = holds;
        this.strictness = strictness;
        this.number = number;
        this.choices = Map.copyOf(choices);
        Map<String, String> byKey = new HashMap<>();
        choices.forEach((written, meaning) -> byKey.put(Header.key(written), meaning));
        this.meanings = Map.copyOf(byKey);
    }

    public String name() {
        return name;
    }

    List<String> headers() {
        return headers;
    }

    /** The headers in the form in which they are compared. */
    List<String> keys() {
        return keys;
    }

    public Holds holds() {
        return holds;
    }

    public boolean required() {
        return strictness.required();
    }

    public boolean filled() {
        return strictness.filled();
    }

    public boolean strict() {
        return strictness.strict();
    }

    public NumberRule number() {
        return number;
    }

    /** What is written → what it means, as it is shown to people. */
    public Map<String, String> choices() {
        return choices;
    }

    /** What a written choice means, small and capital letters alike. */
    public Optional<String> meaning(String written) {
        return Optional.ofNullable(meanings.get(Header.key(written)));
    }

    /** Its header for people. */
    public String title() {
        return headers.getFirst();
    }

    boolean isHeadedBy(String key) {
        return keys.contains(key);
    }
}
