package id.lokmin.insight.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Check;
import id.lokmin.catalog.Example;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Source;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.place.Level;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Terminal;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lokmin catalog show CODE [--data D]}: everything that is known about one indicator. */
@Command(name = "show")
@Needs(Permission.READ_CATALOG)
public final class CatalogShowCommand implements Callable<Integer> {

    private static final int LABEL = 18;

    private final Terminal terminal;
    private final CatalogWords words;

    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "CODE", descriptionKey = "catalog.code")
    private String code = "";

    public CatalogShowCommand(Terminal terminal) {
        this.terminal = terminal;
        this.words = new CatalogWords(terminal);
    }

    @Override
    public Integer call() {
        Optional<Catalog> catalog = words.load(data.folder());
        if (catalog.isEmpty()) {
            return 1;
        }
        Optional<IndicatorCard> card =
                catalog.get().findIndicator(code.strip().toUpperCase(Locale.ROOT));
        if (card.isEmpty()) {
            terminal.err().println("lokmin: " + words.text("show.unknown", code));
            return 1;
        }
        show(catalog.get(), card.get());
        return 0;
    }

    private void show(Catalog catalog, IndicatorCard card) {
        terminal.out().println(card.code() + "  " + card.name().in(words.locale()));
        terminal.out().println(card.question());
        terminal.out().println();
        rule(card);
        line("levels", card.levels().stream().map(Level::code).collect(Collectors.joining(", ")));
        line("programme", card.programme() + ", klaster " + card.klaster());
        line("reported_by", String.join(", ", card.reportedBy()));
        line("split_by", String.join("; ", card.splitBy()));
        line("evidence", words.evidence(card.evidence()));
        for (String key : card.sources()) {
            line("source", catalog.source(key).map(CatalogShowCommand::source).orElse(key));
        }
        if (card.targets().isEmpty()) {
            line("target", words.text("show.no_target"));
        }
        for (TargetCard target : card.targets()) {
            line("target", words.target(card, target) + ": " + target.target().source());
        }
        for (Check check : card.checks()) {
            line("check", check.id() + " " + check.text());
        }
        line("notes", card.notes());
        line("overridden", String.join(", ", card.overridden()));
        line(
                "examples",
                card.examples().stream().map(Example::name).collect(Collectors.joining("; ")));
        line("file", card.spot().toString());
    }

    private void rule(IndicatorCard card) {
        line("numerator", card.counted() + "  [" + card.indicator().numerator() + "]");
        if (!card.indicator().isCount()) {
            line("denominator", card.outOf() + "  [" + card.indicator().denominator() + "]");
        }
        line("unit", card.unit());
        String cumulation = card.indicator().cumulation().code();
        line("cumulation", cumulation + ": " + words.text("cumulation." + cumulation));
        line(
                "direction",
                words.text(
                        "direction."
                                + card.indicator().direction().name().toLowerCase(Locale.ROOT)));
        line(
                "month_target",
                words.text(
                        "month_target."
                                + card.indicator().monthTarget().name().toLowerCase(Locale.ROOT)));
        line("rule", card.rule());
    }

    private static String source(Source source) {
        return source.key() + ": " + source.title() + " (" + source.address() + ")";
    }

    private void line(String key, String text) {
        if (!text.isBlank()) {
            String label = words.text("show." + key);
            terminal.out().println(label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
        }
    }
}
