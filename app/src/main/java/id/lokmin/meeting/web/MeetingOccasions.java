package id.lokmin.meeting.web;

import id.lokmin.access.Visit;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.Occasions;
import id.lokmin.shell.web.Frame;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the room of problems about a meeting, and hangs its pages in among the meeting's parts. */
@Component
class MeetingOccasions implements Occasions {

    private final Meetings meetings;
    private final MeetingFrames frames;
    private final Closings closings;

    private final PuskesmasDay day;

    MeetingOccasions(Meetings meetings, MeetingFrames frames, Closings closings, PuskesmasDay day) {
        this.day = day;
        this.closings = closings;
        this.meetings = meetings;
        this.frames = frames;
    }

    @Override
    public Optional<Occasion> find(String id, Visit visit) {
        return meetings.find(id)
                .map(meeting -> {
                    MeetingFrame frame = frames.of(visit, meeting, MeetingPart.PROBLEMS);
                    return new Occasion(
                            id,
                            frame.name(),
                            frame.when() + " · " + frame.where(),
                            meeting.period(),
                            day.zone(),
                            closings.find(id).isPresent(),
                            frame.parts().stream()
                                    .map(part ->
                                            new Frame.Link(
                                                    part.words(), part.address(), part.here()))
                                    .toList());
                });
    }
}
