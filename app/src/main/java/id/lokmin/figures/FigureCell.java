package id.lokmin.figures;

import id.lokmin.engine.calendar.Month;

/**
 * Where one figure stands.
 *
 * @param element the code of what is counted
 * @param place the number of the place, see {@link id.lokmin.place.WorkingArea#seq}
 * @param month when
 */
public record FigureCell(String element, int place, Month month) {}
