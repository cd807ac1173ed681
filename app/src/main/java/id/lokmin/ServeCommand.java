package id.lokmin;

import id.lokmin.access.Accounts;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.StartCode;
import id.lokmin.door.LanDoor;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import id.lokmin.upkeep.Restores;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code lokmin serve}, also what {@code lokmin} alone does: serves the pages, to this machine or
 * with {@code --lan} to its network too.
 */
@Command(name = "serve")
@Needs(Permission.SERVE)
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--lan", descriptionKey = "lan")
    private boolean lan;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        data.folder().create();
        Restores.restoreLaidReady(data.folder())
                .ifPresent(rows ->
                        terminal.out()
                                .println(
                                        terminal.texts("upkeep")
                                                .get("restore.at_start", rows.total())));
        ConfigurableApplicationContext rooms = start();
        Texts texts = terminal.texts("shell");
        terminal.out().println(texts.get("serving", "http://localhost:" + port));
        LanDoor door = rooms.getBean(LanDoor.class);
        if (door.isOpen()) {
            terminal.out().println(texts.get("serving.lan", door.helpAddress(), door.address()));
            if (rooms.getBean(Accounts.class).isEmpty()) {
                String code = rooms.getBean(StartCode.class).shown();
                terminal.out().println(texts.get("serving.code", code));
            }
        }
        terminal.out().flush();
        return TopCommand.SERVING;
    }

    private ConfigurableApplicationContext start() {
        try {
            return SpringHouse.builder(data.folder())
                    .web(WebApplicationType.SERVLET)
                    .properties(
                            "server.address=127.0.0.1",
                            "server.port=" + port,
                            "lokmin.lan=" + lan,
                            "lokmin.look-ahead=true")
                    .run();
        } catch (PortInUseException taken) {
            throw Refusal.because(Problem.PORT_TAKEN, String.valueOf(taken.getPort()));
        }
    }
}
