package id.lokmin.register;

import id.lokmin.engine.calendar.Month;

/**
 * How many children were measured at a post in a month.
 *
 * @param site the posyandu as the list wrote it; empty where it wrote none
 * @param placeCode where the children live; empty where that is not known
 */
public record Attendance(String site, String placeCode, Month month, int children) {}
