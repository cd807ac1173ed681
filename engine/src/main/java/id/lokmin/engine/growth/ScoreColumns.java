package id.lokmin.engine.growth;

/**
 * The z-scores of many children, the fast way out of {@link GrowthStandard}: 65 bytes a child, the
 * eight of one child side by side.
 */
public final class ScoreColumns {

    final double[] z;
    final byte[] flags;

    public ScoreColumns(int size) {
        z = new double[Math.multiplyExact(size, GrowthIndex.COUNT)];
        flags = new byte[size];
    }

    public int size() {
        return flags.length;
    }

    /** The unrounded z-score of child {@code i}; NaN where there is none. */
    public double z(int i, GrowthIndex index) {
        return z[i * GrowthIndex.COUNT + index.ordinal()];
    }

    /** Whether WHO flags this z-score as implausible. */
    public boolean isFlagged(int i, GrowthIndex index) {
        return (flags[i] & 1 << index.ordinal()) != 0;
    }
}
