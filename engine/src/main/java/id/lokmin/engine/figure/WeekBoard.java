package id.lokmin.engine.figure;

import id.lokmin.engine.calendar.EpiWeek;
import id.lokmin.engine.place.PlaceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that are reported by epidemiological week (SKDR), over a run of weeks.
 *
 * <p>Its tree is the tree of the {@link FigureBoard} it is read beside; a cell stands at {@code
 * place × weeks + week}.
 */
public record WeekBoard(PlaceTree tree, EpiWeek firstWeek, int weeks, Map<String, Column> byCode) {

    public WeekBoard {
        if (weeks < 1) {
            throw new IllegalArgumentException("A board covers at least one week");
        }
        byCode = Map.copyOf(byCode);
        for (Column column : byCode.values()) {
            if (column.cells() != tree.size() * weeks || !column.remainders().hasSteps(weeks)) {
                throw new IllegalArgumentException(
                        column + " does not fit " + tree.size() + " places × " + weeks + " weeks");
            }
        }
    }

    public WeekBoard(PlaceTree tree, EpiWeek firstWeek, int weeks, List<Column> columns) {
        this(tree, firstWeek, weeks, FigureBoard.byCode(columns));
    }

    public EpiWeek lastWeek() {
        return firstWeek.plus(weeks - 1);
    }

    public Optional<Column> find(String elementCode) {
        return Optional.ofNullable(byCode.get(elementCode));
    }
}
