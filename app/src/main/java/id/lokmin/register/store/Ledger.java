package id.lokmin.register.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows a list writes, set against those stored: what each told row turned out to be, and what
 * is to be written at the end.
 *
 * @param <K> what makes a row one and the same
 * @param <F> its content; {@code completing} fills the blanks of the told from the known
 */
public final class Ledger<K, F> {

    /** What became of one told row. */
    public enum News {
        NEW,
        CHANGED,
        SAME,
        /** Told before in this list, word for word. */
        DUPLICATE,
        /** Told before in this list, and differently. Nothing was taken over. */
        CONFLICT
    }

    /** One row to write; {@code before} is what lies there now, dead or alive, if anything does. */
    public record Writing<K, F>(K key, Optional<StoredRow<F>> before, F facts) {}

    private final Map<K, StoredRow<F>> stored;
    private final BinaryOperator<F> completing;
    private final Map<K, F> told = new HashMap<>();
    private final Map<K, Integer> firstRow = new HashMap<>();
    private final List<Writing<K, F>> writings = new ArrayList<>();

    public Ledger(Map<K, StoredRow<F>> stored, BinaryOperator<F> completing) {
        this.stored = stored;
        this.completing = completing;
    }

    /** Takes in what row {@code row} of the list tells. */
    public News tell(int row, K key, F facts) {
        F earlier = told.get(key);
        if (earlier != null) {
            return completing.apply(facts, earlier).equals(earlier)
                    ? News.DUPLICATE
                    : News.CONFLICT;
        }
        firstRow.put(key, row);
        @Nullable StoredRow<F> known = stored.get(key);
        if (known == null || !known.live()) {
            told.put(key, facts);
            writings.add(new Writing<>(key, Optional.ofNullable(known), facts));
            return News.NEW;
        }
        F completed = completing.apply(facts, known.facts());
        told.put(key, completed);
        if (completed.equals(known.facts())) {
            return News.SAME;
        }
        writings.add(new Writing<>(key, Optional.of(known), completed));
        return News.CHANGED;
    }

    /** Shows every stored row that is alive. */
    public void living(BiConsumer<K, F> looking) {
        stored.forEach((key, row) -> {
            if (row.live()) {
                looking.accept(key, row.facts());
            }
        });
    }

    /** The row of this list that told a key first. */
    public int firstRowOf(K key) {
        return firstRow.getOrDefault(key, 0);
    }

    public List<Writing<K, F>> writings() {
        return writings;
    }
}
