package id.lokmin.followup;

import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a promise says.
 *
 * @param number its number where it was made, counted from 1
 * @param activity what will be done
 * @param placeCodes where
 * @param funding where the money comes from, empty where none is needed
 * @param starts the first day
 * @param due the last day
 * @param proof what will be shown
 */
public record PromiseEntry(
        int number,
        String activity,
        Aim aim,
        Owner owner,
        List<String> placeCodes,
        String funding,
        Optional<LocalDate> starts,
        Optional<LocalDate> due,
        String proof,
        Progress progress) {

    public PromiseEntry {
        if (activity.isBlank()) {
            throw new IllegalArgumentException("a promise says what will be done");
        }
        placeCodes = List.copyOf(placeCodes);
    }

    /**
     * What it lacks to be checked later: an owner, a place, a number, a date, a proof. The five are
     * those without which a promise cannot be called kept or broken; no regulation lists them.
     */
    public List<Problem> lacking() {
        List<Problem> lacking = new ArrayList<>();
        if (owner.position().isBlank()) {
            lacking.add(Problem.PROMISE_OWNER_MISSING);
        }
        if (placeCodes.isEmpty()) {
            lacking.add(Problem.PROMISE_PLACE_MISSING);
        }
        if (aim.target().isEmpty() && aim.volume().chars().noneMatch(Character::isDigit)) {
            lacking.add(Problem.PROMISE_NUMBER_MISSING);
        }
        if (due.isEmpty()) {
            lacking.add(Problem.PROMISE_DATE_MISSING);
        }
        if (proof.isBlank()) {
            lacking.add(Problem.PROMISE_PROOF_MISSING);
        }
        return List.copyOf(lacking);
    }

    /** Whether its last day is before another: no promise is due before it was made. */
    public boolean isDueBefore(LocalDate day) {
        return due.filter(last -> last.isBefore(day)).isPresent();
    }

    public PromiseEntry with(Progress reported) {
        return new PromiseEntry(
                number, activity, aim, owner, placeCodes, funding, starts, due, proof, reported);
    }

    /** The same under a number. */
    public PromiseEntry numbered(int given) {
        return new PromiseEntry(
                given, activity, aim, owner, placeCodes, funding, starts, due, proof, progress);
    }
}
