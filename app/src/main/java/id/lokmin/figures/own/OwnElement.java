package id.lokmin.figures.own;

import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Level;

/**
 * Something that is counted for an own indicator and typed into the monthly sheet.
 *
 * @param code {@code kia.kelas_ibu}
 * @param reportedAt the places that hand it in
 */
public record OwnElement(String code, String name, Nature nature, Level reportedAt) {}
