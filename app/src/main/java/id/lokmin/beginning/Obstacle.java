package id.lokmin.beginning;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;

/**
 * Something in the answers that keeps them from becoming a Puskesmas.
 *
 * @param step where it was answered and can be put right
 */
public record Obstacle(Step step, Finding finding) {

    static Obstacle at(Step step, Problem problem) {
        return new Obstacle(step, Finding.of(problem, ""));
    }
}
