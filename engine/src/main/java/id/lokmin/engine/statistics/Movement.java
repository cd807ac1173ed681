package id.lokmin.engine.statistics;

import java.util.Optional;

/**
 * Before and after where something was done, against before and after where it was not.
 *
 * <p>What the areas without it moved by would, one supposes, have happened here too; only what goes
 * beyond it is asked about. That is a comparison and never a proof of a cause: areas are not drawn
 * by lot, and those that are worst get better by themselves (regression to the mean).
 *
 * @param here where it was done
 * @param elsewhere where it was not; empty where there is no such area
 * @param fewest people that must stand behind each share before anything is judged
 */
public record Movement(Change here, Optional<Change> elsewhere, int fewest) {

    /** A proposal of this product: below ten a single child moves a share by over ten points. */
    public static final int USUAL_FEWEST = 10;

    /** What can be said about it. */
    public enum Verdict {
        /** Nothing: some share rests on too few people. */
        TOO_FEW_PEOPLE,
        /** Only that it changed: every area did it. */
        NOTHING_TO_COMPARE_WITH,
        /** The difference to elsewhere may be chance: its interval holds 0. */
        MAY_BE_CHANCE,
        /** Rarely would chance alone bring such a difference. */
        UNLIKELY_CHANCE
    }

    public static Movement of(Change here, Optional<Change> elsewhere) {
        return new Movement(here, elsewhere, USUAL_FEWEST);
    }

    /** How much more it moved here than elsewhere. */
    public Optional<Difference> beyondElsewhere() {
        return elsewhere.map(other -> here.difference().beyond(other.difference()));
    }

    public Verdict verdict() {
        boolean few =
                here.fewestPeople() < fewest
                        || elsewhere.filter(other -> other.fewestPeople() < fewest).isPresent();
        if (few) {
            return Verdict.TOO_FEW_PEOPLE;
        }
        return beyondElsewhere()
                .map(more -> more.mayBeChance() ? Verdict.MAY_BE_CHANCE : Verdict.UNLIKELY_CHANCE)
                .orElse(Verdict.NOTHING_TO_COMPARE_WITH);
    }
}
