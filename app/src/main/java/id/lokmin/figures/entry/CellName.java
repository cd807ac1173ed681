package id.lokmin.figures.entry;

/**
 * A cell of a sheet as a page knows it.
 *
 * @param place code of the place
 */
public record CellName(String element, String place) {}
