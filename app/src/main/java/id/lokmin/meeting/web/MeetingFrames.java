package id.lokmin.meeting.web;

import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Frames the pages of one meeting, so that all of its parts are reached from each. */
@Component
public class MeetingFrames {

    private final Meetings meetings;
    private final MeetingKinds kinds;

    public MeetingFrames(Meetings meetings, MeetingKinds kinds) {
        this.meetings = meetings;
        this.kinds = kinds;
    }

    /** The meeting of an address; where there is none, there is no such page. */
    public Meeting meeting(String id) {
        return meetings.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Around the first page of a part. */
    public MeetingFrame of(Visit visit, Meeting meeting, MeetingPart here) {
        return of(visit, meeting, here, visit.texts("meeting").get(here.key()));
    }

    /**
     * Around a page below a part.
     *
     * @param between the pages between the part and this one
     */
    public MeetingFrame below(
            Visit visit, Meeting meeting, MeetingPart here, String title, Crumb... between) {
        Crumb[] below = new Crumb[between.length + 1];
        below[0] = new Crumb(visit.texts("meeting").get(here.key()), here.address(meeting.id()));
        System.arraycopy(between, 0, below, 1, between.length);
        return of(visit, meeting, here, title, below);
    }

    private MeetingFrame of(
            Visit visit, Meeting meeting, MeetingPart here, String title, Crumb... below) {
        Texts texts = visit.texts("meeting");
        Formats formats = Formats.of(visit.language());
        String name = name(meeting, formats);
        Crumb[] crumbs = new Crumb[below.length + 1];
        crumbs[0] = new Crumb(name, MeetingPart.PREPARATION.address(meeting.id()));
        System.arraycopy(below, 0, crumbs, 1, below.length);
        String day = meeting.day().map(formats::longDate).orElse(texts.get("list.no_day"));
        List<MeetingFrame.Link> parts =
                Arrays.stream(MeetingPart.values())
                        .filter(part -> visit.visitor().may(part.permission()))
                        .map(part ->
                                new MeetingFrame.Link(
                                        texts.get(part.key()),
                                        part.address(meeting.id()),
                                        part == here))
                        .toList();
        return new MeetingFrame(
                visit.frame(title, Section.MEETINGS, crumbs),
                meeting.id(),
                name,
                meeting.theme(),
                meeting.begins()
                        .map(time -> texts.get("part.day_at", day, Briefing.clock(time)))
                        .orElse(day),
                meeting.venue().isBlank() ? texts.get("one.no_venue") : meeting.venue(),
                meeting.stands() ? "" : texts.get("moved.off", meeting.calledOff()),
                parts);
    }

    /** {@code Lokakarya Mini Bulanan September 2025}. */
    public String name(Meeting meeting, Formats formats) {
        return kinds.of(meeting).name()
                + " "
                + meeting.periodInWords(formats::monthName)
                + " "
                + meeting.period().last().year();
    }
}
