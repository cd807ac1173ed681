/** The command that prints a meeting's papers. */
@NullMarked
package id.lokmin.meeting.cli;

import org.jspecify.annotations.NullMarked;
