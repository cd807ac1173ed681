package id.lokmin.meeting.web;

import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * What stands around each page of one meeting: its name, when and where it is held, and the way to
 * its parts. Templates put it around their content with {@code
 * @template.meeting.web.framed(meeting = view.meeting(), content = …)}.
 *
 * @param meeting which one
 * @param name {@code Lokakarya Mini Triwulanan Lintas Sektor Triwulan III 2025}
 * @param theme empty for none
 * @param when the day, and the time where it is known
 * @param where the venue
 * @param calledOff why it is not held after all, in a sentence; empty while it stands
 * @param parts those this visitor may open
 */
public record MeetingFrame(
        Frame frame,
        String meeting,
        String name,
        String theme,
        String when,
        String where,
        String calledOff,
        List<Link> parts) {

    /** The way to a part. */
    public record Link(String words, String address, boolean here) {}

    public MeetingFrame {
        parts = List.copyOf(parts);
    }

    /** The same with files that only this page needs. */
    public MeetingFrame with(String... files) {
        return new MeetingFrame(
                frame.with(files), meeting, name, theme, when, where, calledOff, parts);
    }
}
