/**
 * What to talk about first, why it is so, and what to do: the problems of a meeting.
 *
 * <p>A {@link id.lokmin.problem.HealthProblem} is tied to an indicator and an area and remembers
 * the figure it was picked for. People in the room score several in a {@link
 * id.lokmin.problem.ScoringRound}; its causes are written down until they need no further "why?",
 * and what is chosen to be done leaves the room as a {@link id.lokmin.problem.Solution}, which a
 * meeting makes a promise of. The meeting is known here by its id; who knows more implements {@link
 * id.lokmin.problem.Occasions}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Masalah",
        allowedDependencies = {"access", "shell", "insight", "place", "paper"})
package id.lokmin.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
