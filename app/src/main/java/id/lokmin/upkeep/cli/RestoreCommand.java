package id.lokmin.upkeep.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Terminal;
import id.lokmin.upkeep.Restores;
import id.lokmin.upkeep.RowCounts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lokmin restore FILE}: checks a backup and puts it in the place of a data folder. */
@Command(name = "restore")
@Needs(Permission.RESTORE)
public final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Parameters(paramLabel = "FILE", descriptionKey = "backupFile")
    private Path file = Path.of("");

    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RowCounts rows = Restores.restore(file, data.folder(), force);
        Formats formats = Formats.of(terminal.language());
        rows.byTable()
                .forEach((table, count) ->
                        terminal.out().println(table + " " + formats.number(count)));
        terminal.out()
                .println(
                        terminal.texts("upkeep")
                                .get(
                                        "restore.done",
                                        data.folder().path(),
                                        formats.number(rows.total())));
        return 0;
    }
}
