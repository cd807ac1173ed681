package id.lokmin.shell;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Nothing of it is stored or done. */
    ERROR,
    /** It is stored, and somebody should look at it. */
    WARNING,
    /** Good to know. */
    NOTE
}
