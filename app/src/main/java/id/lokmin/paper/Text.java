package id.lokmin.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words with simple emphasis, the smallest thing on a paper.
 *
 * <p>{@code Text.styled("Mulai **tepat waktu**, *mohon* hadir")} gives four plain, one bold and one
 * italic word. Text that people typed goes through {@link #of}, where a star is a star.
 */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    /** Words that share one emphasis. A line feed is a new line in the same paragraph. */
    public record Run(String words, boolean bold, boolean italic) {}

    public Text {
        runs = List.copyOf(runs);
    }

    /** Plain words, nothing in them is read as a sign. */
    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Run(words, false, false)));
    }

    public static Text bold(String words) {
        return new Text(List.of(new Run(words, true, false)));
    }

    public static Text italic(String words) {
        return new Text(List.of(new Run(words, false, true)));
    }

    /**
     * Reads {@code **bold**} and {@code *italic*}; a star that is not closed emphasises the rest.
     */
    public static Text styled(String marked) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean bold = false;
        boolean italic = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != '*') {
                words.append(c);
                continue;
            }
            if (!words.isEmpty()) {
                runs.add(new Run(words.toString(), bold, italic));
                words.setLength(0);
            }
            if (i + 1 < marked.length() && marked.charAt(i + 1) == '*') {
                bold = !bold;
                i++;
            } else {
                italic = !italic;
            }
        }
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), bold, italic));
        }
        return new Text(runs);
    }

    /** This text followed by another. */
    public Text plus(Text other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words alone, without emphasis. */
    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
