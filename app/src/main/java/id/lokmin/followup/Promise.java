package id.lokmin.followup;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One promise (a row of the RTL): who does what where, by when, how one will see that it was done,
 * and how it stands.
 *
 * @param number its number on the list it was signed on, from 1
 * @param activity what is done, in one sentence
 * @param owner the position that answers for it: {@code Ketua RW 07}; {@code sector} it belongs to
 * @param partners positions or sectors that help
 * @param placeCodes where; empty if nobody said
 * @param indicator code of the indicator it is meant to move; may be empty
 * @param volume how much, in words: {@code 42 bayi}
 * @param baseline value before, {@code target} value wanted, in the indicator's unit
 * @param funding where the money comes from
 * @param result what was reached, in words; {@code hindrance} what stood in the way; {@code
 *     decision} what the next meeting decided
 */
public record Promise(
        Origin origin,
        int number,
        String activity,
        String problem,
        String owner,
        String sector,
        String partners,
        List<String> placeCodes,
        String indicator,
        String volume,
        OptionalDouble baseline,
        OptionalDouble target,
        String funding,
        Optional<LocalDate> starts,
        Optional<LocalDate> due,
        String proofWanted,
        PromiseState state,
        Optional<LocalDate> finished,
        String result,
        String hindrance,
        String decision) {

    public Promise {
        if (number < 1 || activity.isBlank()) {
            throw new IllegalArgumentException("A promise has a number from 1 and an activity");
        }
        placeCodes = placeCodes.stream().sorted().distinct().toList();
    }

    /**
     * What is still missing for a promise that can be kept and checked; empty if it is all there.
     */
    public List<Finding> gate() {
        List<Finding> missing = new ArrayList<>();
        require(missing, !owner.isBlank(), Problem.PROMISE_OWNER_MISSING);
        require(missing, !placeCodes.isEmpty(), Problem.PROMISE_PLACE_MISSING);
        require(
                missing,
                target.isPresent() || volume.chars().anyMatch(Character::isDigit),
                Problem.PROMISE_NUMBER_MISSING);
        require(missing, due.isPresent(), Problem.PROMISE_DATE_MISSING);
        require(missing, !proofWanted.isBlank(), Problem.PROMISE_PROOF_MISSING);
        return List.copyOf(missing);
    }

    private void require(List<Finding> missing, boolean there, Problem problem) {
        if (!there) {
            missing.add(Finding.of(problem, "RTL " + number, String.valueOf(number)));
        }
    }

    /** Whether it was to be done by then and is not. */
    public boolean isLate(LocalDate on) {
        return state.isOpen() && due.isPresent() && due.get().isBefore(on);
    }
}
