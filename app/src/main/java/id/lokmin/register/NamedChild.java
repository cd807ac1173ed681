package id.lokmin.register;

import id.lokmin.engine.growth.Sex;
import java.time.LocalDate;
import java.util.Set;

/**
 * A child behind a figure, by name. It prints masked; only a page for those who may see names shows
 * {@link #name}.
 *
 * @param nik masked but for its last four digits; empty where none is known
 * @param home the code of the place it was counted in
 * @param elements what it was counted for
 */
public record NamedChild(
        String name, String nik, LocalDate born, Sex sex, String home, Set<String> elements) {

    public NamedChild {
        elements = Set.copyOf(elements);
    }

    @Override
    public String toString() {
        return Masked.name(name) + " " + nik + " " + elements;
    }
}
