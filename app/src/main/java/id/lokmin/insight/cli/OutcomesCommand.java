package id.lokmin.insight.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.OutcomeRow;
import id.lokmin.insight.Words;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.House;
import id.lokmin.shell.Language;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code outcomes}: the grid as CSV or JSON, worked out from what is stored now. Names and sources
 * are Indonesian whatever the terminal speaks, so that other programs read the same everywhere.
 */
@Command(name = "outcomes")
@Needs(Permission.SEE_FIGURES)
public final class OutcomesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "period")
    private String period = "";

    @Option(names = "--indicator", split = ",", paramLabel = "C", descriptionKey = "indicator")
    private List<String> indicators = List.of();

    @Option(names = "--level", paramLabel = "L", descriptionKey = "level")
    private String level = "";

    @Option(names = "--place", paramLabel = "CODE", descriptionKey = "place")
    private String place = "";

    @Option(names = "--format", paramLabel = "F", defaultValue = "csv", descriptionKey = "format")
    private String format = "csv";

    @Spec private CommandSpec spec = CommandSpec.create();

    public OutcomesCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        Period asked = period();
        if (!Set.of("csv", "json").contains(format.toLowerCase(Locale.ROOT))) {
            throw misunderstood("refused.format", format);
        }
        if (!level.isEmpty()) {
            level();
        }
        try (House.Rooms rooms = house.open(data.existing())) {
            Grid grid = rooms.get(Grids.class).at(asked);
            List<OutcomeRow> rows = rows(grid);
            terminal.out().print(format.equalsIgnoreCase("json") ? json(rows) : csv(rows));
            terminal.out().flush();
            return 0;
        }
    }

    private static String json(List<OutcomeRow> rows) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(rows.stream().map(OutcomeRow::values).toList())
                + "\n";
    }

    private static String csv(List<OutcomeRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(OutcomeRow.COLUMNS);
            rows.forEach(row -> csv.writeRecord(row.texts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<OutcomeRow> rows(Grid grid) {
        for (String code : indicators) {
            if (grid.cells(code).isEmpty()) {
                throw misunderstood("refused.no_indicator", code);
            }
        }
        Words words = new Words(Language.INDONESIAN);
        return grid.cells().stream()
                .filter(cell -> indicators.isEmpty() || indicators.contains(cell.card().code()))
                .filter(cell -> level.isEmpty() || cell.place().level() == level())
                .filter(placed(grid.tree()))
                .map(cell -> OutcomeRow.of(cell, words))
                .toList();
    }

    private Predicate<GridCell> placed(PlaceTree tree) {
        if (place.isEmpty()) {
            return _ -> true;
        }
        int root = tree.find(place).orElseThrow(() -> misunderstood("refused.no_place", place));
        Set<String> inside =
                Stream.iterate(root, i -> i < tree.end(root), i -> i + 1)
                        .map(i -> tree.place(i).code())
                        .collect(Collectors.toSet());
        return cell -> inside.contains(cell.place().code());
    }

    private Period period() {
        try {
            return Period.parse(period);
        } catch (IllegalArgumentException _) {
            throw misunderstood("refused.no_period", period);
        }
    }

    private Level level() {
        try {
            return Level.parse(level);
        } catch (IllegalArgumentException _) {
            throw misunderstood("refused.level", level);
        }
    }

    private ParameterException misunderstood(String key, String what) {
        Texts texts = terminal.texts("insight");
        return new ParameterException(spec.commandLine(), texts.get(key, what));
    }
}
