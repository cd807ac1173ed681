package id.lokmin.shell;

import java.io.PrintWriter;
import java.util.Map;

/**
 * What a command writes to and reads its language from. Commands take it in their constructor
 * instead of reaching for {@code System.out}, so that a test can listen.
 *
 * @param out for answers
 * @param err for errors and progress
 * @param language of everything people read
 */
public record Terminal(PrintWriter out, PrintWriter err, Language language) {

    /** The process's own terminal, in UTF-8. */
    public static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal(
                new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8),
                Language.of(environment));
    }

    public Texts texts(String room) {
        return Texts.of(room, language);
    }
}
