package id.lokmin.meeting.live;

/** Says whether the minutes of a meeting are final, so that no line may change any more. */
@FunctionalInterface
public interface MinutesLock {
    boolean isLocked(String meetingId);
}
