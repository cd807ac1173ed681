package id.lokmin.meeting.closing;

import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The check before a meeting ends: a promise that nobody could call kept or broken is not let
 * through without a word. Camat Wolojita asked for it ("RTL harus terukur"); no regulation does.
 *
 * @param checked the promises of the meeting by their number
 */
public record Gate(List<Checked> checked) {

    /** A promise and what it lacks. */
    public record Checked(Promise promise, List<Problem> lacks) {

        public Checked {
            lacks = List.copyOf(lacks);
        }

        public boolean isWhole() {
            return lacks.isEmpty();
        }
    }

    public Gate {
        checked = List.copyOf(checked);
    }

    /**
     * Checks promises.
     *
     * @param held the day of the meeting, where it is known
     */
    public static Gate of(List<Promise> promises, Optional<LocalDate> held) {
        return new Gate(
                promises.stream()
                        .map(promise -> new Checked(promise, lacks(promise.says(), held)))
                        .toList());
    }

    private static List<Problem> lacks(PromiseEntry says, Optional<LocalDate> held) {
        List<Problem> lacks = new ArrayList<>(says.lacking());
        if (held.filter(says::isDueBefore).isPresent()) {
            lacks.add(Problem.PROMISE_DATE_PAST);
        }
        return lacks;
    }

    /** The promises that lack something. */
    public List<Checked> lacking() {
        return checked.stream().filter(one -> !one.isWhole()).toList();
    }

    /** How many lack nothing. */
    public long whole() {
        return checked.stream().filter(Checked::isWhole).count();
    }

    /** The promises that lack something and have no reason among these, by their identity. */
    public List<Checked> without(Map<String, String> reasons) {
        return lacking().stream()
                .filter(one -> reasons.getOrDefault(one.promise().id(), "").isBlank())
                .toList();
    }

    /** The reasons of those that lack something. */
    public List<Closing.Excuse> excuses(Map<String, String> reasons) {
        List<Closing.Excuse> excuses = new ArrayList<>();
        for (Checked one : lacking()) {
            excuses.add(
                    new Closing.Excuse(
                            one.promise().id(),
                            one.promise().says().number(),
                            one.lacks().stream().map(Problem::code).toList(),
                            reasons.getOrDefault(one.promise().id(), "").strip()));
        }
        return excuses;
    }
}
