package id.lokmin.problem.web;

import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.ScoreTable;
import id.lokmin.problem.web.ScoringViews.Cell;
import id.lokmin.problem.web.ScoringViews.Line;
import id.lokmin.problem.web.ScoringViews.Table;
import java.util.ArrayList;
import java.util.List;

/** The result of a round in words: first places first, each with how far opinions lie apart. */
final class ResultDrawing {

    private final ProblemWords words;

    ResultDrawing(ProblemWords words) {
        this.words = words;
    }

    /**
     * @param address of the round, for counting hands; empty for those who count none
     */
    Table of(ScoreTable table, String address) {
        ScoringRule rule = table.round().rule();
        List<Line> lines = table.byRank().stream().map(line -> line(rule, line, address)).toList();
        return new Table(
                words.texts(),
                rule.criteria().stream().map(criterion -> words.name(rule, criterion)).toList(),
                lines,
                words.scorers(table),
                words.sentence(rule),
                words.legend(rule),
                table.round().isOpen(),
                lines.stream().flatMap(line -> line.cells().stream()).anyMatch(Cell::divided),
                address);
    }

    private Line line(ScoringRule rule, ScoreTable.Line line, String address) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.scores().size(); i++) {
            cells.add(cell(rule, rule.criteria().get(i), line.scores().get(i)));
        }
        return new Line(
                words.rank(line.verdict()),
                line.problem().words(),
                cells,
                words.total(rule, line.verdict()),
                address.isEmpty() ? "" : address + "/tangan/" + line.number());
    }

    private Cell cell(ScoringRule rule, Criterion criterion, Scores scores) {
        boolean divided =
                !criterion.gate() && scores.spread().filter(rule.scale()::isDivided).isPresent();
        return new Cell(
                words.together(rule, criterion, scores),
                criterion.gate() ? "" : words.inFull(rule, scores),
                divided);
    }
}
