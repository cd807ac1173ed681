package id.lokmin;

import id.lokmin.access.cli.AccountCommand;
import id.lokmin.insight.cli.CatalogCommand;
import id.lokmin.insight.cli.OutcomesCommand;
import id.lokmin.intake.cli.ImportCommand;
import id.lokmin.meeting.cli.PacketCommand;
import id.lokmin.meeting.closing.cli.VerifyCommand;
import id.lokmin.register.cli.GrowthCommand;
import id.lokmin.upkeep.cli.BackupCommand;
import id.lokmin.upkeep.cli.DemoCommand;
import id.lokmin.upkeep.cli.RestoreCommand;
import java.util.List;

/**
 * The commands of {@code lokmin}, one class each; to add one, add its class here.
 *
 * <p>A command is a public picocli class with {@code @Command(name = …)} and {@code @Needs(…)}. Its
 * one constructor may take a {@link id.lokmin.shell.Terminal}, a {@link id.lokmin.shell.House},
 * both or nothing. Its help stands in {@code texts/commands.*.properties} under {@code <name>} and
 * {@code <name>.<option>}.
 */
final class Commands {

    static final List<Class<?>> ALL =
            List.of(
                    AccountCommand.class,
                    BackupCommand.class,
                    CatalogCommand.class,
                    DemoCommand.class,
                    OutcomesCommand.class,
                    PacketCommand.class,
                    GrowthCommand.class,
                    ImportCommand.class,
                    RestoreCommand.class,
                    ServeCommand.class,
                    VerifyCommand.class);

    private Commands() {}
}
