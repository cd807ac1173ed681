package id.lokmin.meeting.live;

import java.time.Instant;
import java.util.Optional;

/**
 * The room of one meeting, opened once at least.
 *
 * @param pin six digits that let a phone check in whose camera fails; holds while the room is open
 * @param scene what the screen shows
 * @param of what exactly, where the scene is a figure: the code of its indicator; else empty
 */
public record Stage(
        String meeting,
        Instant openedAt,
        Optional<Instant> closedAt,
        String pin,
        Scene scene,
        String of) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Prints without the PIN. */
    @Override
    public String toString() {
        return "Stage[" + meeting + ", " + scene + (isOpen() ? ", open]" : ", closed]");
    }
}
