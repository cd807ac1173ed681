package id.lokmin.access.passkey;

import id.lokmin.shell.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that were sent to a browser and wait for its answer: five minutes, answered once, the
 * oldest forgotten when there are too many.
 */
final class Pending<T> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private record Question<T>(T asked, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Question<T>> questions =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Question<T>> eldest) {
                    return size() > MOST;
                }
            };

    Pending(InstantSource clock) {
        this.clock = clock;
    }

    /** Keeps a question; the ticket finds it again. */
    synchronized String keep(T asked) {
        String ticket = Ids.next(clock);
        questions.put(ticket, new Question<>(asked, clock.instant().plus(PATIENCE)));
        return ticket;
    }

    /** The question of a ticket, this once. */
    synchronized Optional<T> take(String ticket) {
        return Optional.ofNullable(questions.remove(ticket))
                .filter(question -> clock.instant().isBefore(question.until()))
                .map(Question::asked);
    }
}
