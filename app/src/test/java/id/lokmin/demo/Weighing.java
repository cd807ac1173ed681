package id.lokmin.demo;

import java.time.LocalDate;

/**
 * What happened to one child on one posyandu day.
 *
 * @param kilograms as read from the scale
 * @param centimetres as read from the board; 0 where nobody measured
 * @param arm LiLA in centimetres; 0 where nobody measured
 * @param gain N rose, T did not, O was absent last month, B is weighed for the first time
 * @param food supplementary food handed out (PMT), kilograms; 0 for none
 * @param capsules vitamin A capsules of the year so far
 */
record Weighing(
        Child child,
        LocalDate on,
        double kilograms,
        double centimetres,
        double arm,
        String gain,
        double food,
        int capsules) {

    /** From two years on a child stands; before, it lies. */
    boolean isStanding() {
        return child.days(on) >= 731;
    }
}
