package id.lokmin.insight.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code lokmin catalog verify | list | show CODE}: what is measured, and whether it is written
 * well.
 */
@Command(
        name = "catalog",
        subcommands = {
            CatalogVerifyCommand.class,
            CatalogListCommand.class,
            CatalogShowCommand.class
        })
@Needs(Permission.READ_CATALOG)
public final class CatalogCommand implements Callable<Integer> {

    private static final int NOT_UNDERSTOOD = 2;

    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    public CatalogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a subcommand: how it is used. */
    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err(), CommandLine.Help.Ansi.OFF);
        return NOT_UNDERSTOOD;
    }
}
