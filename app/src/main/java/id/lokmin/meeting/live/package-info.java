/**
 * The room while a meeting is held: who is there, what is being said, what stands on the screen.
 *
 * <p>Everything that happens in the room of a meeting counts up one number, in the transaction that
 * stores it. Whoever looks on ({@link id.lokmin.meeting.live.LiveRoom}) waits for a higher number
 * than the one seen last and is then handed the whole present state, so that a phone that slept, a
 * projector whose cable fell out and a browser after a restart of the server all come back to what
 * is true now, and none has to catch up with what it missed.
 */
@NullMarked
package id.lokmin.meeting.live;

import org.jspecify.annotations.NullMarked;
