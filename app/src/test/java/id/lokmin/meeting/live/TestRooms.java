package id.lokmin.meeting.live;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The real minutes and arrivals over a database, for tests of whoever stands on them. */
public final class TestRooms {

    private final Storage storage;
    private final InstantSource clock;
    private final LiveRoom room;
    private final AtomicBoolean locked = new AtomicBoolean();

    public TestRooms(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
        this.room = new LiveRoom(storage);
    }

    /** A meeting over a quarter. */
    public String meeting(String quarter) {
        return new Meetings(storage, clock)
                .plan("lintas-sektor", Period.parse(quarter), MeetingPlan.OPEN, "uji")
                .id();
    }

    public LiveRoom room() {
        return room;
    }

    public Minutes minutes() {
        ObjectProvider<MinutesLock> locks =
                new ObjectProvider<>() {
                    @Override
                    public Stream<MinutesLock> stream() {
                        return Stream.of(_ -> locked.get());
                    }
                };
        return new Minutes(room, storage, TestAudit.over(storage, clock), clock, locks);
    }

    public Arrivals arrivals() {
        return new Arrivals(room, storage, TestAudit.over(storage, clock), clock);
    }

    public RunningAgenda agenda() {
        return new RunningAgenda(room, storage, clock);
    }

    public Photos photos() {
        return new Photos(storage, TestAudit.over(storage, clock), clock);
    }

    /** From now on the minutes of every meeting are final. */
    public void lock() {
        locked.set(true);
    }
}
