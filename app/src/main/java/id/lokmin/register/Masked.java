package id.lokmin.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a person's name is printed where it must not be read: {@code S*** A***}. */
final class Masked {

    private Masked() {}

    static String name(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1) + "***")
                .collect(Collectors.joining(" "));
    }

    /** Whether something was written, and never what. */
    static String presence(String text) {
        return text.isBlank() ? "-" : "***";
    }
}
