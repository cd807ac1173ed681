package id.lokmin.problem;

import id.lokmin.engine.calendar.Period;
import id.lokmin.shell.Batch;
import id.lokmin.shell.FieldChange;
import java.util.List;
import java.util.Optional;

/**
 * All problems that meetings weighed, with their causes and what could be done. Nothing is deleted:
 * what is dropped or taken back is marked.
 */
public interface Problems {

    /** Those of a meeting by number, dropped ones too. */
    List<HealthProblem> list(String meeting);

    /** Those of all meetings over a period, without the dropped ones. */
    List<HealthProblem> list(Period period);

    Optional<HealthProblem> find(String id);

    /** One with its causes and alternatives. */
    Optional<Analysis> analysis(String id);

    /** What a meeting chose to do, by problem. */
    List<Solution> chosen(String meeting);

    HealthProblem add(Batch batch, ProblemEntry entry);

    /** Puts other words in the place of its statement. */
    void restate(Batch batch, String id, String statement);

    /** Leaves it out, or takes it in again. */
    void drop(Batch batch, String id, boolean dropped);

    /**
     * Writes down why.
     *
     * @param becauseOf the cause it explains, whose bone it then lies on
     */
    Cause explain(
            Batch batch, String problem, Branch branch, Optional<String> becauseOf, String words);

    /** Takes a cause out, with those behind it. */
    void strikeCause(Batch batch, String cause);

    Alternative suggest(
            Batch batch, String problem, Optional<String> cause, String words, String aim);

    void strikeAlternative(Batch batch, String alternative);

    /** Chooses an alternative, or leaves it. */
    void choose(Batch batch, String alternative, boolean chosen);

    /** Notes which promise an alternative became; empty: none any more. */
    void promised(Batch batch, String alternative, String promise);

    /** What changed in a problem, a cause or an alternative, oldest first. */
    List<FieldChange> history(String id);

    /**
     * Takes back what a batch did. What was changed again later stays.
     *
     * @param undoing the batch that this act itself is
     * @return how many things stay
     */
    int undo(Batch undone, Batch undoing);
}
