package id.lokmin.engine.growth;

/**
 * The arithmetic of the LMS method, one distribution at a time.
 *
 * <p>Formulas: Cole and Green 1992; WHO Child Growth Standards, Methods and development, 2006,
 * chapter 7, with its restriction for weight and skinfolds: beyond three standard deviations the
 * distribution goes on in steps of its last whole one, because so far out the power is guesswork.
 */
final class Lms {

    private Lms() {}

    /** The z-score of {@code x}, unrounded. */
    static double z(double x, double l, double m, double s) {
        return l == 0 ? Math.log(x / m) / s : (Math.pow(x / m, l) - 1) / (s * l);
    }

    /** The z-score of {@code x} with the tails beyond ±3 made linear. */
    static double restrictedZ(double x, double l, double m, double s) {
        double z = z(x, l, m, s);
        if (z > 3) {
            double third = value(3, l, m, s);
            return 3 + (x - third) / (third - value(2, l, m, s));
        }
        if (z < -3) {
            double third = value(-3, l, m, s);
            return -3 + (x - third) / (value(-2, l, m, s) - third);
        }
        return z;
    }

    /** The measurement whose z-score is {@code z}. */
    static double value(double z, double l, double m, double s) {
        return l == 0 ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
    }

    /** The measurement whose restricted z-score is {@code z}; below the tail's end it is ≤ 0. */
    static double restrictedValue(double z, double l, double m, double s) {
        if (z > 3) {
            double third = value(3, l, m, s);
            return third + (z - 3) * (third - value(2, l, m, s));
        }
        if (z < -3) {
            double third = value(-3, l, m, s);
            return third + (z + 3) * (value(-2, l, m, s) - third);
        }
        return value(z, l, m, s);
    }
}
