package id.lokmin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs as the machine's does, and can be taken to another day. */
public final class TravellingClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration away;

    private TravellingClock(Duration away) {
        this.away = away;
    }

    public static TravellingClock at(Instant moment) {
        TravellingClock clock = new TravellingClock(Duration.ZERO);
        clock.travelTo(moment);
        return clock;
    }

    public void travelTo(Instant moment) {
        away = Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(away);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), away);
    }
}
