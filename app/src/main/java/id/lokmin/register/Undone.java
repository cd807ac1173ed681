package id.lokmin.register;

/**
 * What undoing a batch did to its rows.
 *
 * @param removed rows it had brought, now out of every count
 * @param restored rows it had changed, now as before
 * @param kept rows that a later batch changed again; they stay as that one left them
 */
public record Undone(int removed, int restored, int kept) {

    public static final Undone NOTHING = new Undone(0, 0, 0);
}
