package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a column says of a place that may be coarser than the ones that report it. */
record NaiveLift(PlaceTree tree) {

    CellState state(Column column, Level level, int place, int step) {
        int steps = column.cells() / tree.size();
        if (column.reportedAt() == level) {
            return column.state(place * steps + step);
        }
        List<CellState> below = new ArrayList<>();
        for (int p : tree.atLevel(column.reportedAt(), place)) {
            below.add(column.state(p * steps + step));
        }
        if (remainders(column, place, step).length > 0) {
            below.add(CellState.REPORTED);
        }
        return List.of(CellState.MISSING, CellState.NOT_YET_DUE, CellState.REPORTED).stream()
                .filter(below::contains)
                .findFirst()
                .orElse(CellState.NOT_APPLICABLE);
    }

    double value(Column column, Level level, int place, int step) {
        int steps = column.cells() / tree.size();
        double reported =
                IntStream.of(tree.atLevel(column.reportedAt(), place))
                        .map(p -> p * steps + step)
                        .filter(cell -> column.state(cell) == CellState.REPORTED)
                        .mapToDouble(cell -> column.values()[cell])
                        .sum();
        return column.reportedAt() == level
                ? reported
                : reported
                        + IntStream.of(remainders(column, place, step))
                                .mapToDouble(p -> column.remainders().at(p, step))
                                .sum();
    }

    /** The places in this one that have a remainder at a step. */
    private int[] remainders(Column column, int place, int step) {
        return IntStream.range(place, tree.end(place))
                .filter(p -> !Double.isNaN(column.remainders().at(p, step)))
                .toArray();
    }
}
