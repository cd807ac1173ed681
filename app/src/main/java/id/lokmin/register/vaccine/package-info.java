/**
 * What is known about vaccines, read from three small files under {@code resources/register}: how a
 * dose may be spelt and what it counts as, the youngest age and the distance between doses, and the
 * sets that make a child complete. A new vaccine or a changed rule is a line there, not code.
 */
@NullMarked
package id.lokmin.register.vaccine;

import org.jspecify.annotations.NullMarked;
