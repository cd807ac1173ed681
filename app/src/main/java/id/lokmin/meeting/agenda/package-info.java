/**
 * The agenda of a meeting: what is talked about, for how long, and who presents it.
 *
 * <p>Nobody should have to write it from nothing. The kind of meeting gives its frame; promises
 * that are not kept, indicators that are furthest off or got worse, reports that have not come and
 * what the meeting before left over fill it. It is proposed anew each time somebody looks, until it
 * is touched: from then on it stands as it was left, and only what is said about a point (how many
 * promises, which figure) is still worked out from what is stored now.
 */
@NullMarked
package id.lokmin.meeting.agenda;

import org.jspecify.annotations.NullMarked;
