package id.lokmin.register;

/**
 * e-PPGBM's code in "Naik Berat Badan", given by the one who weighed against the KMS curve.
 *
 * <p>Every weighed child has exactly one, so that {@code D = N + T + O + B}.
 */
public enum WeightGain {
    /** N: gained enough. */
    GAINED,
    /** T: did not gain enough. */
    NOT_GAINED,
    /** O: was not weighed last month. */
    SKIPPED_LAST_MONTH,
    /** B: weighed for the first time. */
    FIRST_TIME,
    /** Not written. */
    UNSAID
}
