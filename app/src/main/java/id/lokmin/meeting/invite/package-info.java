/**
 * Inviting: to whom a letter goes, under which number, who was reached, and who answered what.
 *
 * <p>A position is invited, not a person, so an answer may name who is sent instead as a position
 * too. A guest answers by a link of the own, without an account; staff note an answer that came by
 * telephone. Two offices write letters, each with a register of numbers: what the other office
 * numbers by hand is written in here, and a number is never given twice.
 */
@NullMarked
package id.lokmin.meeting.invite;

import org.jspecify.annotations.NullMarked;
