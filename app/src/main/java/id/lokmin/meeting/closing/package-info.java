/**
 * The end of a meeting: what was promised is checked, the figures are frozen, the minutes locked,
 * the sheet signed.
 *
 * <p>Four things are written here once and never rewritten, and triggers in the database refuse
 * whoever tries: the figures as they were presented, every version of the minutes, their addenda,
 * and the text of a sheet that people sign. Each carries a {@link
 * id.lokmin.meeting.closing.Fingerprint}, which anybody can work out again from the text alone.
 */
@NullMarked
package id.lokmin.meeting.closing;

import org.jspecify.annotations.NullMarked;
