package id.lokmin.intake.profile;

import id.lokmin.intake.cell.NumberRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column that a profile knows.
 *
 * @param name how the reader of its rows asks for it: {@code weight}, or an element's code
 * @param headers how the world heads it, the best first
 * @param holds what belongs into it
 * @param required whether a file without this column is another kind of file
 * @param filled whether a row without a value here is rejected
 * @param strict whether a row whose value here is not understood is rejected; else it is left blank
 * @param number how its numbers are read
 * @param choices what is written → what it means, as it is shown to people; for {@link
 *     Holds#CHOICE}
 */
public record ColumnRule(
        String name,
        List<String> headers,
        Holds holds,
        boolean required,
        boolean filled,
        boolean strict,
        NumberRule number,
        Map<String, String> choices) {

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

    public ColumnRule {
        headers = List.copyOf(headers);
        choices = Map.copyOf(choices);
        if (headers.isEmpty()) {
            throw new IllegalArgumentException("A column without a header: " + name);
        }
    }

    /** What a written choice means, small and capital letters alike. */
    public Optional<String> meaning(String written) {
        String key = Header.key(written);
        return choices.entrySet().stream()
                .filter(choice -> Header.key(choice.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Its header for people. */
    public String title() {
        return headers.getFirst();
    }

    boolean isHeadedBy(String key) {
        return headers.stream().anyMatch(header -> Header.key(header).equals(key));
    }
}
