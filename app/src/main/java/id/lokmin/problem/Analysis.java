package id.lokmin.problem;

import java.util.List;
import java.util.Optional;

/** A problem with its causes and what could be done, each in the order it was written down. */
public record Analysis(HealthProblem problem, List<Cause> causes, List<Alternative> alternatives) {

    public Analysis {
        causes = List.copyOf(causes);
        alternatives = List.copyOf(alternatives);
    }

    /** The causes that answer the problem's own "why?" on one bone. */
    public List<Cause> on(Branch branch) {
        return causes.stream()
                .filter(cause -> cause.becauseOf().isEmpty() && cause.branch() == branch)
                .toList();
    }

    /** The causes that answer "why?" of one. */
    public List<Cause> behind(Cause cause) {
        return causes.stream()
                .filter(one -> one.becauseOf().filter(cause.id()::equals).isPresent())
                .toList();
    }

    public Optional<Cause> cause(String id) {
        return causes.stream().filter(cause -> cause.id().equals(id)).findFirst();
    }

    /** How many times "why?" was asked down to a cause; 1 for one on a bone. */
    public int depth(Cause cause) {
        return cause.becauseOf().flatMap(this::cause).map(above -> depth(above) + 1).orElse(1);
    }

    /** Causes behind which no other was found: those worth acting on. */
    public List<Cause> roots() {
        return causes.stream().filter(cause -> behind(cause).isEmpty()).toList();
    }

    public List<Alternative> chosen() {
        return alternatives.stream().filter(Alternative::chosen).toList();
    }
}
