package id.lokmin.engine.growth;

/** The sex whose standard a child is compared with; unknown means that no z-score can be given. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
