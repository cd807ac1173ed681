package id.lokmin;

import id.lokmin.shell.Language;
import id.lokmin.shell.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command as somebody types it, run in this process.
 *
 * @param exit its exit code
 * @param said what it wrote to both streams
 */
public record TypedCommand(int exit, String said) {

    public static TypedCommand run(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter paper = new PrintWriter(said, true);
        Terminal terminal = new Terminal(paper, paper, Language.INDONESIAN);
        int exit = new TopCommand(terminal, SpringHouse::open).run(words);
        return new TypedCommand(exit, said.toString());
    }
}
