package id.lokmin.shell;

import java.util.List;

/**
 * One problem met at one place.
 *
 * @param problem what kind
 * @param where where it is, as a reader finds it: {@code baris 12, kolom C}; empty where it is
 *     everywhere
 * @param arguments what fills the blanks of its sentence; never a person's name or identity number
 */
public record Finding(Problem problem, String where, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Problem problem, String where, String... arguments) {
        return new Finding(problem, where, List.of(arguments));
    }

    public Severity severity() {
        return problem.severity();
    }

    /** What is wrong, in one sentence. */
    public String sentence(Language language) {
        return problem.sentence(language, arguments.toArray());
    }

    /** What to do about it, in one sentence. */
    public String advice(Language language) {
        return problem.advice(language, arguments.toArray());
    }

    /** Code, place, sentence and advice in one line. */
    public String line(Language language) {
        return problem.code()
                + " "
                + (where.isEmpty() ? "" : where + ": ")
                + sentence(language)
                + " "
                + advice(language);
    }
}
