package id.lokmin.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An invented child of the area.
 *
 * @param household RT, from 1
 * @param heightLean where the child lies among its peers by height, in z
 * @param weightLean the same by weight for height
 * @param parentNik NIK of the mother, invalid like every other
 */
record Child(
        Neighbourhood home,
        int household,
        String posyandu,
        String nik,
        String name,
        boolean boy,
        LocalDate born,
        double birthWeight,
        double birthLength,
        String parent,
        String parentNik,
        double heightLean,
        double weightLean) {

    int days(LocalDate on) {
        return (int) ChronoUnit.DAYS.between(born, on);
    }

    int months(LocalDate on) {
        return (int) ChronoUnit.MONTHS.between(born, on);
    }

    /**
     * Whether the child is a balita that day and to the end of its month, by either way to count.
     */
    boolean isUnderFive(LocalDate on) {
        LocalDate endOfMonth = on.withDayOfMonth(on.lengthOfMonth());
        return !on.isBefore(born.plusDays(3)) && months(endOfMonth) < 60;
    }
}
