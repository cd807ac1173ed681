package id.lokmin.followup;

import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A promise as it stands now. What may become of it are its verbs; each answers with the progress
 * it would have, and refuses where it is in the wrong state.
 *
 * @param id identity
 * @param origin where it was made
 * @param says what it says
 */
public record Promise(String id, Origin origin, PromiseEntry says) {

    private static final Formats FORMATS = Formats.of(Language.INDONESIAN);

    public PromiseState state() {
        return says.progress().state();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** Whether it is open and its day has passed. */
    public boolean isLate(LocalDate today) {
        return isOpen() && says.due().map(due -> due.isBefore(today)).orElse(false);
    }

    /**
     * How it goes after what was told. A number that was told takes the place of the result, and is
     * set against the number that was promised.
     *
     * @param shown whether anything shows that it was done, now or earlier
     */
    public Progress told(News news, boolean shown, LocalDate today) {
        mustBeOpen();
        if (news.state() == PromiseState.DONE && !shown) {
            throw Refusal.because(Problem.PROMISE_DONE_WITHOUT_PROOF);
        }
        Progress before = says.progress();
        boolean finished = news.state() == PromiseState.DONE;
        String result =
                news.amount().isPresent()
                        ? FORMATS.shortNumber(news.amount().getAsDouble(), 1)
                        : before.result();
        return new Progress(
                news.state(),
                finished ? Optional.of(today) : Optional.empty(),
                result,
                percent(news.amount()),
                news.state() == PromiseState.STUCK ? news.note() : before.obstacle(),
                before.decision());
    }

    private OptionalDouble percent(OptionalDouble amount) {
        OptionalDouble promised = says.aim().people();
        return amount.isPresent() && promised.isPresent()
                ? OptionalDouble.of(100 * amount.getAsDouble() / promised.getAsDouble())
                : says.progress().percent();
    }

    /** Given up, with the reason. */
    public Progress cancelled(String reason) {
        mustBeOpen();
        return closed(PromiseState.CANCELLED, reason, "Dibatalkan");
    }

    /** Handed to somebody who can do what the owner cannot, usually the Dinas Kesehatan. */
    public Progress handedOn(String to, String reason) {
        mustBeOpen();
        return closed(PromiseState.HANDED_ON, reason, "Dialihkan ke " + to);
    }

    private Progress closed(PromiseState state, String reason, String decision) {
        if (reason.isBlank()) {
            throw Refusal.because(Problem.PROMISE_REASON_MISSING);
        }
        Progress before = says.progress();
        return new Progress(
                state, Optional.empty(), before.result(), before.percent(), reason, decision);
    }

    /** Open again, with the reason. */
    public Progress reopened(String reason) {
        if (isOpen()) {
            throw Refusal.because(Problem.PROMISE_STILL_OPEN);
        }
        if (reason.isBlank()) {
            throw Refusal.because(Problem.PROMISE_REASON_MISSING);
        }
        Progress before = says.progress();
        return new Progress(
                PromiseState.UNDER_WAY,
                Optional.empty(),
                before.result(),
                before.percent(),
                "",
                "Dibuka lagi: " + reason);
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw Refusal.because(Problem.PROMISE_CLOSED);
        }
    }
}
