package id.lokmin;

import id.lokmin.shell.Finding;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code lokmin} itself: knows its commands, hands each what it needs, and words its failures. */
@Command(name = "lokmin", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TopCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_UNDERSTOOD = 2;

    /** Not an exit code: the server goes on after the command has returned. */
    static final int SERVING = -1;

    private final Terminal terminal;
    private final House house;

    TopCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    int run(String... arguments) {
        return line().execute(asked(arguments));
    }

    /** {@code help import => import --help}, as many type it. */
    private static String[] asked(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return Stream.concat(Arrays.stream(arguments).skip(1), Stream.of("--help"))
                .toArray(String[]::new);
    }

    CommandLine line() {
        CommandLine line = new CommandLine(this, new Doorman());
        for (Class<?> command : Commands.ALL) {
            line.addSubcommand(command);
        }
        line.setResourceBundle(new CommandTexts(terminal.texts("commands")));
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setParameterExceptionHandler(this::notUnderstood);
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        return line;
    }

    /** Without a command: the server. */
    @Override
    public Integer call() {
        return line().execute("serve");
    }

    private int notUnderstood(ParameterException failure, String[] arguments) {
        complain(Finding.of(Problem.OPTION_WRONG, "", meant(failure)));
        return NOT_UNDERSTOOD;
    }

    /** What was wrong with the line typed; ours to word, since picocli speaks English only. */
    private String meant(ParameterException failure) {
        Texts texts = terminal.texts("commands");
        ArgSpec argument = failure.getArgSpec();
        if (failure instanceof MissingParameterException missing) {
            return texts.get(
                    "wrong.missing",
                    missing.getMissing().stream()
                            .map(TopCommand::name)
                            .collect(Collectors.joining(", ")));
        }
        if (failure instanceof UnmatchedArgumentException more) {
            return texts.get("wrong.unknown", String.join(" ", more.getUnmatched()));
        }
        if (argument != null && failure.getValue() != null) {
            return texts.get("wrong.value", name(argument), failure.getValue());
        }
        return String.valueOf(failure.getMessage()).replaceFirst("\\.$", "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception failure) {
        Optional<Refusal> refused = refused(failure);
        if (refused.isPresent()) {
            complain(refused.get().finding());
        } else if (Storage.isHeldElsewhere(failure)) {
            complain(Finding.of(Problem.DATA_FOLDER_IN_USE, ""));
        } else {
            // Not the message: a database's may quote the row it failed on, and so a person.
            complain(Finding.of(Problem.UNEXPECTED, "", failure.getClass().getSimpleName()));
            if (System.getenv("LOKMIN_TRACE") != null) {
                failure.printStackTrace(terminal.err());
            }
        }
        return FAILED;
    }

    /** The refusal at the bottom of a failure: one met while a room is made comes wrapped. */
    private static Optional<Refusal> refused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    private void complain(Finding finding) {
        terminal.err().println("lokmin: " + finding.line(terminal.language()));
        terminal.err().flush();
    }

    /** Makes a command, handing its one constructor the terminal and the house where it asks. */
    private final class Doorman implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (!Commands.ALL.contains(type) && !type.isAnnotationPresent(Command.class)) {
                return CommandLine.defaultFactory().create(type);
            }
            Constructor<?>[] constructors = type.getDeclaredConstructors();
            List<Object> given = new ArrayList<>();
            for (Class<?> wanted : constructors[0].getParameterTypes()) {
                if (wanted == Terminal.class) {
                    given.add(terminal);
                } else if (wanted == House.class) {
                    given.add(house);
                } else {
                    throw new IllegalStateException(
                            type + " may ask for a Terminal and a House, not for " + wanted);
                }
            }
            constructors[0].setAccessible(true);
            return type.cast(constructors[0].newInstance(given.toArray()));
        }
    }
}
