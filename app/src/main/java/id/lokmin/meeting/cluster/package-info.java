/**
 * Pra-lokmin: what each cluster hands in before a meeting, by a day.
 *
 * <p>A cluster meets first and says of its own indicators only those that are off their target:
 * why, and what it would do. So the meeting itself begins with causes and draft plans instead of
 * slides of green figures. A page is filled in by account or by the cluster's own link, saved as
 * often as wanted, and handed in once; whoever prepares the meeting may give it back.
 */
@NullMarked
package id.lokmin.meeting.cluster;

import org.jspecify.annotations.NullMarked;
