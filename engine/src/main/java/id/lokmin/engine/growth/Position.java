package id.lokmin.engine.growth;

/**
 * How a child's length was taken: lying (PB, <i>panjang badan</i>) or standing (TB, <i>tinggi
 * badan</i>).
 *
 * <p>A child is about 0.7 cm longer lying than standing, and the standard is for lying children
 * under 731 days and for standing children from then on.
 */
public enum Position {
    LYING,
    STANDING,
    UNKNOWN
}
