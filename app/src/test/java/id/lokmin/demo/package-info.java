/**
 * The seeded generator of the demonstration Puskesmas: the files in {@code demo/kalitanjung}.
 *
 * <p>It plays a year in an invented area: children are born, weighed and vaccinated, mothers are
 * counted by a village midwife, and people type all of it into the formats they really have, with
 * the slips of real typing. Nothing of the product is used on the way, so that the figures which
 * the product later finds in the files can be checked by {@link id.lokmin.demo.Recount}, which
 * reads them again with a few plain loops. The same seed gives the same cells on every machine.
 */
@NullMarked
package id.lokmin.demo;

import org.jspecify.annotations.NullMarked;
