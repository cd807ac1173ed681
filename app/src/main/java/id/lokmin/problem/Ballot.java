package id.lokmin.problem;

import java.util.Map;
import java.util.Optional;

/**
 * The scores of one phone. It knows no person.
 *
 * @param points by cell; a cell that is not there was not scored
 */
public record Ballot(Map<Cell, Integer> points) {

    /** A problem of the round under a criterion of its rule, both counted from 0. */
    public record Cell(int problem, int criterion) {}

    public Ballot {
        points = Map.copyOf(points);
    }

    public Optional<Integer> at(int problem, int criterion) {
        return Optional.ofNullable(points.get(new Cell(problem, criterion)));
    }
}
