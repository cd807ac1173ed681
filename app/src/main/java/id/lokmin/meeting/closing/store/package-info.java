/** The tables of {@link id.lokmin.meeting.closing}: SQL and nothing else. */
@NullMarked
package id.lokmin.meeting.closing.store;

import org.jspecify.annotations.NullMarked;
