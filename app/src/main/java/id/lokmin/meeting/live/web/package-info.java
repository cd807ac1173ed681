/**
 * The pages of the room while a meeting is held: the operator's desk, the screen that follows it,
 * the minutes for those who type, the list of who came, the phone's page to check in, photos.
 *
 * <p>What changes by itself comes as server-sent events ({@code Streams}); each page works without
 * them too, when it is loaded again.
 */
@NullMarked
package id.lokmin.meeting.live.web;

import org.jspecify.annotations.NullMarked;
