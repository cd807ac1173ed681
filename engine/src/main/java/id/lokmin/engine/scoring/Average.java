package id.lokmin.engine.scoring;

/** How the scores of several people become one. */
public enum Average {
    /**
     * Their sum over their number, as MCUA asks for ("jumlah semua skor dibagi jumlah anggota").
     */
    MEAN,
    /** The one in the middle: one person far out does not move it. */
    MEDIAN;

    double of(Scores.Spread spread) {
        return this == MEAN ? spread.mean() : spread.median();
    }
}
