package id.lokmin.meeting.live;

/** What became of a line that was sent. */
public sealed interface MinuteAnswer {

    /** The line as it stands now. */
    Minute line();

    /** It says what was sent; or the window sent something newer already, and it says that. */
    record Stored(Minute line) implements MinuteAnswer {}

    /** Somebody else changed it since; what was sent is not stored. */
    record Contested(Minute line) implements MinuteAnswer {}
}
