package id.lokmin.problem.web;

import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.ProblemWords;
import id.lokmin.shell.Language;
import java.util.Optional;

/** What the grid shows today for a problem that was picked from it earlier. */
final class FigureToday {

    private FigureToday() {}

    /** In words; empty where it is what was shown then, or where the problem has no indicator. */
    static String of(Grid grid, HealthProblem problem, Language language) {
        Optional<GridCell> cell =
                problem.indicator().isEmpty()
                        ? Optional.empty()
                        : problem.place().isEmpty()
                                ? grid.whole(problem.indicator())
                                : grid.find(problem.indicator(), problem.place());
        return cell.filter(one -> isAnother(one, problem))
                .map(new ProblemWords(language)::figure)
                .orElse("");
    }

    private static boolean isAnother(GridCell cell, HealthProblem problem) {
        return !new ProblemWords(Language.INDONESIAN)
                .shown(cell)
                .figure()
                .equals(problem.shown().figure());
    }
}
