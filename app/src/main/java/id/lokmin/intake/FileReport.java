package id.lokmin.intake;

import id.lokmin.intake.row.Staged;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Severity;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.nio.file.Path;

/** Tells on a terminal what becomes of each file: progress and findings apart from the answer. */
public final class FileReport {

    private final Terminal terminal;
    private final Texts texts;
    private final FindingReport findings;

    FileReport(Terminal terminal) {
        this.terminal = terminal;
        this.texts = terminal.texts("intake");
        this.findings = new FindingReport(terminal.language());
    }

    Language language() {
        return terminal.language();
    }

    void reading(String fileName, int number, int of) {
        progress(
                texts.get(
                        "report.reading",
                        Integer.toString(number),
                        Integer.toString(of),
                        fileName));
    }

    /** One line of answer; the findings stand beside it on the other stream. */
    void done(Result result, boolean real) {
        findings.lines(result.findings()).forEach(this::progress);
        Counts counts = result.counts();
        String unit =
                texts.get(
                        result.preview().unit() == Staged.Unit.ROWS ? "unit.rows" : "unit.figures");
        String profile =
                language() == Language.INDONESIAN
                        ? result.preview().profile().indonesian()
                        : result.preview().profile().english();
        String line =
                texts.get(
                        "report.done",
                        result.preview().fileName(),
                        profile,
                        Integer.toString(counts.read()) + " " + unit,
                        Integer.toString(counts.added()),
                        Integer.toString(counts.changed()),
                        Integer.toString(counts.same()),
                        Integer.toString(counts.rejected()),
                        Integer.toString(counts.duplicates()));
        terminal.out().println(real ? line : texts.get("report.rehearsed", line));
        terminal.out().flush();
    }

    void rejectedRowsIn(Path workbook) {
        progress(texts.get("report.rejects", workbook.toString()));
    }

    void refused(String fileName, Finding finding) {
        String line = finding.line(language());
        progress(
                texts.get(
                        finding.severity() == Severity.ERROR
                                ? "report.refused"
                                : "report.line.kept",
                        line,
                        fileName));
    }

    private void progress(String line) {
        terminal.err().println(line);
        terminal.err().flush();
    }
}
