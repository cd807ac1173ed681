package id.lokmin.access.cli;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Audit;
import id.lokmin.access.Issued;
import id.lokmin.access.Needs;
import id.lokmin.access.OneTimeCodes;
import id.lokmin.access.Permission;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lokmin account list} and {@code lokmin account reset NAME}: for whoever is locked out and
 * sits at the machine. Whoever can run it holds the data folder and everything in it already.
 */
@Command(name = "account")
@Needs(Permission.MANAGE_ACCOUNTS)
public final class AccountCommand implements Callable<Integer> {

    private static final String LIST = "list";
    private static final String RESET = "reset";

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "list|reset", descriptionKey = "account.act")
    private String act = LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "account.name")
    private String name = "";

    @Option(names = "--without-code", descriptionKey = "account.without-code")
    private boolean withoutCode;

    @Spec private CommandSpec spec = CommandSpec.create();

    public AccountCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        if (!List.of(LIST, RESET).contains(act) || act.equals(RESET) == name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "list | reset NAME");
        }
        try (House.Rooms rooms = house.open(data.existing())) {
            if (act.equals(LIST)) {
                list(rooms.get(Accounts.class));
            } else {
                reset(rooms);
            }
        }
        return 0;
    }

    private void list(Accounts accounts) {
        Texts texts = terminal.texts("access");
        List<Account> all = accounts.list();
        if (all.isEmpty()) {
            terminal.out().println(texts.get("cli.account.none"));
        }
        for (Account account : all) {
            String roles =
                    account.grants().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(" "));
            terminal.out()
                    .println(
                            "%-24s %-10s %s"
                                    .formatted(
                                            account.signIn(),
                                            texts.get(
                                                    account.isDisabled()
                                                            ? "accounts.closed"
                                                            : "accounts.open"),
                                            roles));
        }
    }

    private void reset(House.Rooms rooms) {
        Texts texts = terminal.texts("access");
        Accounts accounts = rooms.get(Accounts.class);
        Account account =
                accounts.findBySignIn(name)
                        .orElseThrow(() -> Refusal.because(Problem.ACCOUNT_UNKNOWN));
        if (account.isDisabled()) {
            accounts.enable(account.id(), Audit.COMMAND_LINE);
        }
        Issued issued = accounts.reset(account.id(), Audit.COMMAND_LINE);
        terminal.out()
                .println(texts.get("cli.account.reset", account.signIn(), issued.startPassword()));
        terminal.out().println(texts.get("cli.account.reset.do"));
        if (withoutCode) {
            rooms.get(OneTimeCodes.class).turnOff(account.id(), Audit.COMMAND_LINE);
            terminal.out().println(texts.get("cli.account.codes"));
        }
    }
}
