package id.lokmin.upkeep.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Formats;
import id.lokmin.shell.House;
import id.lokmin.shell.Terminal;
import id.lokmin.upkeep.Backups;
import id.lokmin.upkeep.RowCounts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lokmin backup FILE}: copies the data folder into one checked file. */
@Command(name = "backup")
@Needs(Permission.BACK_UP)
public final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "backupFile")
    private Path file = Path.of("");

    public BackupCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        try (House.Rooms rooms = house.open(data.existing())) {
            RowCounts rows = rooms.get(Backups.class).write(file);
            Formats formats = Formats.of(terminal.language());
            terminal.out()
                    .println(
                            terminal.texts("upkeep")
                                    .get("backup.done", file, formats.number(rows.total())));
        }
        return 0;
    }
}
