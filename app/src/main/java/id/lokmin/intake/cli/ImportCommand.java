package id.lokmin.intake.cli;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.FileReport;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Wish;
import id.lokmin.intake.sheet.Limits;
import id.lokmin.intake.sheet.ReadAhead;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lokmin import}: brings files in, in the order in which they depend on each other.
 *
 * <p>Exit code 0: every row of every file is stored. 3: every file is stored, some rows were left
 * out and lie in a workbook ready to correct. 1: of at least one file nothing is stored. A dry run
 * ends with the code that the real one would have ended with.
 */
@Command(name = "import")
@Needs(Permission.IMPORT)
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "PROFILE", descriptionKey = "as")
    private @Nullable String profile;

    @Option(names = "--period", paramLabel = "2025-09", descriptionKey = "period")
    private @Nullable String period;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    public ImportCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        Optional<Month> month = Optional.ofNullable(period).map(ImportCommand::month);
        try (ReadAhead ahead = ahead();
                House.Rooms rooms = house.open(data.folder())) {
            List<Wish> wishes =
                    files.stream()
                            .map(file -> new Wish(file, Optional.ofNullable(profile), month, ahead))
                            .toList();
            Imports imports = rooms.get(Imports.class);
            FileReport report = imports.report(terminal);
            if (dryRun) {
                return imports.rehearse(wishes, Audit.COMMAND_LINE, report);
            }
            return imports.run(wishes, Audit.COMMAND_LINE, report);
        }
    }

    /** An only file is read while the rooms are still being opened. */
    private ReadAhead ahead() {
        return files.size() == 1
                ? ReadAhead.of(files.getFirst(), Limits.OFFICE)
                : ReadAhead.nothing();
    }

    /** {@code 2025-09}, or the first month of {@code 2025}. */
    private static Month month(String written) {
        if (written.matches("20[0-9]{2}")) {
            return Month.of(Integer.parseInt(written), 1);
        }
        try {
            return Month.parse(written);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(
                    id.lokmin.shell.Finding.of(Problem.MONTH_UNREADABLE, "--period", written),
                    wrong);
        }
    }
}
