package id.lokmin.engine.statistics;

/**
 * So many of so many people: {@code 15 of 148}. Figures may be estimated, so both are real numbers.
 *
 * @param events not more than {@code people}
 * @param people more than none
 */
public record Proportion(double events, double people) {

    public Proportion {
        if (!(people > 0) || !(events >= 0) || events > people || Double.isInfinite(people)) {
            throw new IllegalArgumentException(events + " of " + people + " is no share");
        }
    }

    /** Whether two numbers make a share at all: a coverage above 100 % does not. */
    public static boolean isOne(double events, double people) {
        return people > 0 && events >= 0 && events <= people && !Double.isInfinite(people);
    }

    /** From 0 to 1. */
    public double share() {
        return events / people;
    }

    /**
     * The score interval of Wilson (1927), method 3 of Newcombe, Statistics in Medicine 17 (1998)
     * 857–872: {@code 15 of 148 → 0.0624 to 0.1605}. It never leaves 0 to 1 and is of use for the
     * smallest numbers, where the textbook's p ± 1.96 s fails.
     */
    public Interval interval() {
        double z2 = Interval.Z * Interval.Z;
        double middle = 2 * events + z2;
        double half = Interval.Z * Math.sqrt(z2 + 4 * events * (1 - share()));
        double below = 2 * (people + z2);
        double low = events == 0 ? 0 : (middle - half) / below;
        double high = events == people ? 1 : (middle + half) / below;
        return new Interval(Math.max(0, low), Math.min(1, high));
    }
}
