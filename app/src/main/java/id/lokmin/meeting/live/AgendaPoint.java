package id.lokmin.meeting.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A point of the agenda as it runs.
 *
 * @param number from 1
 * @param planned how long it was to take
 * @param spent how long it took until {@code runningSince}, or in all where it stands still
 * @param now whether it is the one that is on, running or paused
 */
public record AgendaPoint(
        int number,
        Duration planned,
        String what,
        String who,
        Duration spent,
        Optional<Instant> runningSince,
        boolean now) {

    public boolean isRunning() {
        return runningSince.isPresent();
    }

    /** How long it has taken by a moment. */
    public Duration spentBy(Instant moment) {
        return runningSince
                .map(since -> spent.plus(Duration.between(since, moment)))
                .filter(whole -> !whole.isNegative())
                .orElse(spent);
    }

    /** Whether it was ever on. */
    public boolean wasOn() {
        return now || isRunning() || !spent.isZero();
    }
}
