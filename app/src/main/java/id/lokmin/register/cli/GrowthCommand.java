package id.lokmin.register.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code lokmin growth < cases.csv > z.csv}: WHO's z-scores of children under 60 months, row by row
 * as they come in.
 *
 * <p>Exit code 0 when every row was understood; 1 when not, with one line on stderr for each cell
 * that was not, the first {@value #SHOWN} of them.
 */
@Command(name = "growth")
@Needs(Permission.CALCULATE)
public final class GrowthCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Terminal terminal;
    private long findings;

    public GrowthCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = terminal.texts("growth");
        var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        new GrowthTable(texts, this::complain).score(input, terminal.out());
        if (findings > SHOWN) {
            terminal.err().println("lokmin: " + texts.get("more", findings - SHOWN));
        }
        return findings == 0 ? 0 : 1;
    }

    private void complain(Finding finding) {
        findings++;
        if (findings <= SHOWN) {
            terminal.err().println("lokmin: " + finding.line(terminal.language()));
        }
    }
}
