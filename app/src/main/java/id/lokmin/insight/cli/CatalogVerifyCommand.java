package id.lokmin.insight.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.catalog.CatalogFinding;
import id.lokmin.catalog.CatalogVerifier;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code lokmin catalog verify [--data D]}: every problem of the built-in catalog and of {@code
 * D/catalog} over it, one a line with file and line, and all examples run. Exit code 1 where one is
 * an error.
 */
@Command(name = "verify")
@Needs(Permission.READ_CATALOG)
public final class CatalogVerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private DataOption data = new DataOption();

    public CatalogVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CatalogVerifier.Report report = new CatalogVerifier(data.folder().catalog()).verify();
        Locale locale = Locale.of(terminal.language().code());
        for (CatalogFinding finding : report.findings()) {
            terminal.err().println(finding.line(locale));
        }
        Texts texts = terminal.texts("catalog");
        long errors = report.findings().stream().filter(CatalogFinding::isError).count();
        terminal.out()
                .println(
                        texts.get(
                                "verified",
                                report.programmes(),
                                report.indicators(),
                                report.elements(),
                                report.targets(),
                                report.examples()));
        terminal.out()
                .println(
                        report.findings().isEmpty()
                                ? texts.get("verified.clean")
                                : texts.get(
                                        "verified.findings",
                                        errors,
                                        report.findings().size() - errors));
        return report.hasErrors() ? 1 : 0;
    }
}
