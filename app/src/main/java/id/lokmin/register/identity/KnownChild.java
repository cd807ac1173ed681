package id.lokmin.register.identity;

import id.lokmin.shell.Batch;

/**
 * A child while a list is being read: the facts as stored, and as they are after the rows so far.
 *
 * <p>Not safe for threads; lives as long as one write.
 */
public final class KnownChild {

    private final int seq;
    private final String id;
    private final boolean stored;
    private final int storedBatch;
    private final ChildFacts before;
    private ChildFacts facts;

    private KnownChild(int seq, String id, boolean stored, int storedBatch, ChildFacts facts) {
        this.seq = seq;
        this.id = id;
        this.stored = stored;
        this.storedBatch = storedBatch;
        this.before = facts;
        this.facts = facts;
    }

    /** A child that was stored before this list. */
    public static KnownChild stored(int seq, String id, int batch, ChildFacts facts) {
        return new KnownChild(seq, id, true, batch, facts);
    }

    /** A child that this list is the first to tell of. */
    public static KnownChild fresh(int seq, String id, Batch batch, ChildFacts facts) {
        return new KnownChild(seq, id, false, batch.seq(), facts);
    }

    /** Takes in what one more row says; tells whether that was news. */
    boolean learn(ChildFacts learnt) {
        boolean news = !learnt.equals(facts);
        facts = learnt;
        return news;
    }

    public int seq() {
        return seq;
    }

    public String id() {
        return id;
    }

    public ChildFacts facts() {
        return facts;
    }

    public ChildFacts before() {
        return before;
    }

    public int storedBatch() {
        return storedBatch;
    }

    public boolean isFresh() {
        return !stored;
    }

    public boolean isChanged() {
        return stored && !facts.equals(before);
    }
}
