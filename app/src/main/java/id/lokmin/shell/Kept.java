package id.lokmin.shell;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers worked out from stored rows, each kept with the revision it was made from and never given
 * out at another: one write, and every answer is worked out anew.
 *
 * <p>The revision is read before and after the work; only an answer during whose making nothing was
 * written is kept. Asked from inside a write, it neither gives out nor keeps anything, for that
 * moment is not over.
 *
 * <p>Safe for several threads. The work is done by one at a time: twenty who ask at once for what
 * is not kept would else take all connections and wait for each other until they are turned away.
 *
 * @param <K> what is asked
 * @param <V> the answer; immutable, as many will share it
 */
public final class Kept<K, V> {

    private final Supplier<OptionalLong> revision;
    private final int most;
    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final AtomicLong asking = new AtomicLong();
    private final ReentrantLock working = new ReentrantLock();

    private static final class Answer<V> {

        final long revision;
        final V value;

        /** When it was last asked for, counted in answers given. */
        volatile long asked;

        Answer(long revision, V value, long asked) {
            this.revision = revision;
            this.value = value;
            this.asked = asked;
        }
    }

    /**
     * @param most how many answers are kept at once; the one not asked for longest goes first
     */
    public Kept(Storage storage, int most) {
        this(storage::revision, most);
    }

    /**
     * Answers that only figures and what they are worked out with have a say in: a write {@link
     * Storage#writeApart apart} leaves them as they are.
     */
    public static <K, V> Kept<K, V> ofFigures(Storage storage, int most) {
        return new Kept<>(storage::figuresRevision, most);
    }

    private Kept(Supplier<OptionalLong> revision, int most) {
        this.revision = revision;
        this.most = most;
    }

    /** The answer as of now; {@code work} is done where it is not kept. */
    public V get(K asked, Function<K, V> work) {
        OptionalLong before = revision.get();
        if (before.isEmpty()) {
            return work.apply(asked);
        }
        Optional<V> kept = find(asked, before.getAsLong());
        if (kept.isPresent()) {
            return kept.get();
        }
        working.lock();
        try {
            return workOut(asked, work);
        } finally {
            working.unlock();
        }
    }

    /** Another may have done the very work while this one waited for its turn. */
    private V workOut(K asked, Function<K, V> work) {
        OptionalLong before = revision.get();
        Optional<V> kept = before.isPresent() ? find(asked, before.getAsLong()) : Optional.empty();
        if (kept.isPresent()) {
            return kept.get();
        }
        V value = work.apply(asked);
        if (before.isPresent() && before.equals(revision.get())) {
            keep(asked, new Answer<>(before.getAsLong(), value, asking.incrementAndGet()));
        }
        return value;
    }

    /** Looked up by everybody at once, so nobody waits for another here. */
    private Optional<V> find(K asked, long revision) {
        Answer<V> answer = answers.get(asked);
        if (answer == null || answer.revision != revision) {
            return Optional.empty();
        }
        answer.asked = asking.incrementAndGet();
        return Optional.of(answer.value);
    }

    /** Only by the one who works. */
    private void keep(K asked, Answer<V> answer) {
        answers.put(asked, answer);
        if (answers.size() > most) {
            answers.entrySet().stream()
                    .min(Comparator.comparingLong(entry -> entry.getValue().asked))
                    .ifPresent(oldest -> answers.remove(oldest.getKey()));
        }
    }
}
