package id.lokmin.intake.web;

import id.lokmin.intake.CellFinding;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Severity;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All findings of one kind, to be folded open.
 *
 * @param tone its colour in the stylesheet; {@code sign} says the same without colour
 * @param title {@code Ditolak (12): "31/02/2025" bukan tanggal}
 * @param lines where and what, the first of them
 * @param more how many further ones stand in the download; empty where none
 */
record FindingGroup(
        String tone, String sign, String code, String title, List<Line> lines, String more) {

    private static final int SHOWN = 12;

    /** One finding: where, what, and what to do about it. */
    record Line(String where, String sentence, String advice) {}

    /** The heavier first; those that left rows out before those that did not. */
    static List<FindingGroup> of(List<CellFinding> findings, Texts texts) {
        Map<Kind, List<CellFinding>> byKind = new TreeMap<>();
        for (CellFinding finding : findings) {
            byKind.computeIfAbsent(Kind.of(finding), _ -> new ArrayList<>()).add(finding);
        }
        List<FindingGroup> groups = new ArrayList<>();
        byKind.forEach((kind, all) -> groups.add(kind.group(all, texts)));
        return groups;
    }

    /** What is told together. */
    private record Kind(boolean rejected, Problem problem) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing((Kind kind) -> !kind.rejected())
                        .thenComparing(kind -> kind.problem().severity())
                        .thenComparing(Kind::problem);

        static Kind of(CellFinding finding) {
            return new Kind(finding.rejected(), finding.problem());
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }

        FindingGroup group(List<CellFinding> all, Texts texts) {
            Language language = texts.language();
            List<Line> lines =
                    all.stream()
                            .limit(SHOWN)
                            .map(cell -> {
                                Finding finding = cell.finding(language);
                                return new Line(
                                        finding.where(),
                                        finding.sentence(language),
                                        finding.advice(language));
                            })
                            .toList();
            boolean note = problem.severity() == Severity.NOTE;
            String tone = rejected ? "bad" : note ? "muted" : "warning";
            return new FindingGroup(
                    tone,
                    rejected ? "✕" : note ? "i" : "!",
                    problem.code(),
                    texts.get(
                            "finding." + (rejected ? "rejected" : note ? "note" : "kept"),
                            all.size(),
                            all.size() == 1
                                    ? lines.getFirst().sentence()
                                    : texts.get("finding.example", lines.getFirst().sentence())),
                    lines,
                    all.size() > SHOWN ? texts.get("finding.more", all.size() - SHOWN) : "");
        }
    }
}
