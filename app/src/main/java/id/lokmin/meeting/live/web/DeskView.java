package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.web.MinutesView.Choice;
import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.shell.Texts;
import java.util.List;

/**
 * The operator's desk.
 *
 * @param address of this page
 * @param reachable whether phones can come in
 * @param mayOpenDoor whether this visitor may let them
 * @param scene the code of what the screen shows; {@code of} its figure
 * @param figures what can be shown, those of the meeting kind first
 */
record DeskView(
        MeetingFrame meeting,
        Texts texts,
        String address,
        boolean open,
        boolean everOpened,
        boolean reachable,
        boolean mayOpenDoor,
        String guests,
        String scene,
        String of,
        List<Choice> scenes,
        List<Choice> figures,
        long now,
        Status status) {

    /** What changes by itself. */
    record Status(Texts texts, ScreenView.Shown shown, int listening) {

        /** The number of the point that is on; 0 for none. */
        int on() {
            return shown.now().map(ScreenView.Point::number).orElse(RunningAgenda.NONE);
        }
    }
}
