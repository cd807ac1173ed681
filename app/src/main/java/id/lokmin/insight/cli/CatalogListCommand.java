package id.lokmin.insight.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Terminal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code lokmin catalog list [--format text|csv|json] [--data D]}: one line an indicator with code,
 * name, programme, cumulation, target and evidence. Column names are the same in every language.
 */
@Command(name = "list")
@Needs(Permission.READ_CATALOG)
public final class CatalogListCommand implements Callable<Integer> {

    /** How a list is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    /** Reads {@code csv} in any case. */
    static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return Format.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private static final List<String> COLUMNS =
            List.of("code", "name", "programme", "cumulation", "target", "evidence");
    private static final int WIDEST = 48;

    private final Terminal terminal;

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            converter = FormatWord.class,
            descriptionKey = "catalog.format")
    private Format format = Format.TEXT;

    public CatalogListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CatalogWords words = new CatalogWords(terminal);
        Optional<Catalog> catalog = words.load(data.folder());
        if (catalog.isEmpty()) {
            return 1;
        }
        List<List<String>> rows =
                catalog.get().indicators().stream().map(card -> row(card, words)).toList();
        switch (format) {
            case TEXT -> text(rows);
            case CSV -> csv(rows);
            case JSON -> json(rows);
        }
        return 0;
    }

    private List<String> row(IndicatorCard card, CatalogWords words) {
        boolean machine = format != Format.TEXT;
        return List.of(
                card.code(),
                card.name().in(words.locale()),
                card.programme(),
                card.indicator().cumulation().code(),
                words.targets(card),
                machine
                        ? card.evidence().name().toLowerCase(Locale.ROOT)
                        : words.evidence(card.evidence()));
    }

    private void csv(List<List<String>> rows) {
        StringWriter written = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        terminal.out().print(written);
        terminal.out().flush();
    }

    private void json(List<List<String>> rows) {
        List<Map<String, String>> objects =
                rows.stream()
                        .map(row -> {
                            Map<String, String> object = new LinkedHashMap<>();
                            for (int i = 0; i < row.size(); i++) {
                                object.put(COLUMNS.get(i), row.get(i));
                            }
                            return object;
                        })
                        .toList();
        terminal.out()
                .println(
                        JsonMapper.builder()
                                .build()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(objects));
    }

    private void text(List<List<String>> rows) {
        int[] widths = new int[COLUMNS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], row.get(i).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String shown = cell.length() > WIDEST ? cell.substring(0, WIDEST - 1) + "…" : cell;
                line.append(shown).repeat(" ", widths[i] - shown.length() + 2);
            }
            terminal.out().println(line.toString().stripTrailing());
        }
    }
}
