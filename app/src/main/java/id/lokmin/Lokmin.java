package id.lokmin;

import id.lokmin.shell.Terminal;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entrance of the house: reads one command, runs it, and leaves with its exit code. */
@SpringBootApplication
public class Lokmin {

    /**
     * Exit codes: 0 done, 1 refused or failed with one line on stderr, 2 the command was not
     * understood.
     */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        int exit = new TopCommand(terminal, SpringHouse::open).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        if (exit != TopCommand.SERVING) {
            System.exit(exit);
        }
    }
}
