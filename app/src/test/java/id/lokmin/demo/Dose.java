package id.lokmin.demo;

import java.time.LocalDate;

/**
 * One vaccination as ASIK shows it.
 *
 * @param antigen such as {@code DPT-HB-Hib - 3}
 * @param late whether it was given after the age from which it counts as {@code kejar}
 */
record Dose(Child child, String antigen, LocalDate on, boolean late) {}
