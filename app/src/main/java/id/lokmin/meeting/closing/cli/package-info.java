/** The command that tells whether a sheet still says what was signed. */
@NullMarked
package id.lokmin.meeting.closing.cli;

import org.jspecify.annotations.NullMarked;
