package id.lokmin.meeting.closing.store;

import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Presentation;
import id.lokmin.insight.PresentedFigures;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.util.List;

/** The figures that closed meetings showed, as insight asks for them. */
final class FiguresOfMeetings implements PresentedFigures {

    private final StoredClosings closings;
    private final Meetings meetings;
    private final MeetingKinds kinds;

    FiguresOfMeetings(StoredClosings closings, Meetings meetings, MeetingKinds kinds) {
        this.closings = closings;
        this.meetings = meetings;
        this.kinds = kinds;
    }

    @Override
    public List<Presentation> list(String indicator, Period period) {
        return presentations(closings.shown(indicator, period));
    }

    @Override
    public List<Presentation> list(Period period) {
        return presentations(closings.shown(period));
    }

    private List<Presentation> presentations(List<StoredClosings.Shown> all) {
        return all.stream()
                .flatMap(shown ->
                        meetings.find(shown.meeting()).stream()
                                .map(meeting ->
                                        new Presentation(
                                                name(meeting),
                                                "/pertemuan/" + meeting.id() + "/penutupan",
                                                shown.at(),
                                                shown.figures())))
                .toList();
    }

    private String name(Meeting meeting) {
        Formats formats = Formats.of(Language.INDONESIAN);
        return kinds.of(meeting).name()
                + " "
                + meeting.periodInWords(formats::monthName)
                + " "
                + meeting.period().last().year();
    }
}
