package id.lokmin.beginning;

import java.util.List;

/** The last step was taken while something was still wrong: everything that is, at once. */
public final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    NotReady(List<Obstacle> obstacles) {
        super(obstacles.size() + " obstacles");
        this.obstacles = List.copyOf(obstacles);
    }

    /** In the order of the steps. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
