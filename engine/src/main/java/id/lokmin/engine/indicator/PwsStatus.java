package id.lokmin.engine.indicator;

/**
 * The four labels of PWS-KIA: against the running target, and against last month.
 *
 * <pre>
 *                  naik or tetap     turun
 *   on target      BAIK              KURANG
 *   below target   CUKUP (tetap: JELEK)   JELEK
 * </pre>
 *
 * The official order is kept although "kurang" stands above the target; {@link #threeLabel()} is
 * the reading that does not surprise. Without a last month there is no trend: {@link
 * #BAIK_NO_TREND} and {@link #CUKUP_NO_TREND}.
 */
public enum PwsStatus {
    BAIK(ThreeLabel.BAIK),
    KURANG(ThreeLabel.CUKUP),
    CUKUP(ThreeLabel.CUKUP),
    JELEK(ThreeLabel.KURANG),
    BAIK_NO_TREND(ThreeLabel.BAIK),
    CUKUP_NO_TREND(ThreeLabel.CUKUP);

    /** Good, watch, poor. */
    public enum ThreeLabel {
        BAIK,
        CUKUP,
        KURANG
    }

    private final ThreeLabel threeLabel;

    PwsStatus(ThreeLabel threeLabel) {
        this.threeLabel = threeLabel;
    }

    public ThreeLabel threeLabel() {
        return threeLabel;
    }

    public boolean hasTrend() {
        return this != BAIK_NO_TREND && this != CUKUP_NO_TREND;
    }

    /** Whether the running target is met. */
    public boolean isOnTarget() {
        return this == BAIK || this == KURANG || this == BAIK_NO_TREND;
    }

    /**
     * The label for a figure that does or does not meet its target and became better (positive),
     * worse (negative) or neither (0) since last month. "Tetap" below the target is JELEK here; the
     * sources do not say, {@link Judgement} makes it configurable.
     */
    static PwsStatus of(boolean onTarget, int improvement) {
        if (onTarget) {
            return improvement >= 0 ? BAIK : KURANG;
        }
        return improvement > 0 ? CUKUP : JELEK;
    }
}
