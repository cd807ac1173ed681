package id.lokmin.intake;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a file in lines for people: the heavier first, of each kind three examples and
 * how many more there are. Every rejected row stands in the workbook of rejected rows.
 */
final class FindingReport {

    private static final int EXAMPLES = 3;

    private final Texts texts;
    private final Language language;

    FindingReport(Language language) {
        this.texts = Texts.of("intake", language);
        this.language = language;
    }

    List<String> lines(List<CellFinding> findings) {
        Map<Problem, List<CellFinding>> byProblem = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(finding -> finding.problem().severity()))
                .forEach(finding ->
                        byProblem
                                .computeIfAbsent(finding.problem(), _ -> new ArrayList<>())
                                .add(finding));
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Problem, List<CellFinding>> group : byProblem.entrySet()) {
            List<CellFinding> all = group.getValue();
            all.stream().limit(EXAMPLES).map(this::line).forEach(lines::add);
            if (all.size() > EXAMPLES) {
                lines.add(
                        texts.get(
                                "report.more",
                                group.getKey().code(),
                                Integer.toString(all.size() - EXAMPLES)));
            }
        }
        return lines;
    }

    private String line(CellFinding cell) {
        Finding finding = cell.finding(language);
        return texts.get(
                "report.line." + (cell.rejected() ? "rejected" : "kept"), finding.line(language));
    }
}
