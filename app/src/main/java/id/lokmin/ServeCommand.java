package id.lokmin;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Terminal;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lokmin serve}, also what {@code lokmin} alone does: shows the grid on this machine. */
@Command(name = "serve")
@Needs(Permission.SERVE)
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
    private int port = 8080;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SpringHouse.builder(data.folder())
                .web(WebApplicationType.SERVLET)
                .properties("server.address=127.0.0.1", "server.port=" + port)
                .run();
        terminal.out().println(terminal.texts("shell").get("serving", "http://localhost:" + port));
        terminal.out().flush();
        return TopCommand.SERVING;
    }
}
