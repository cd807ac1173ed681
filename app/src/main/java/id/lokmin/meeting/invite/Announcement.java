package id.lokmin.meeting.invite;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingMove;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.place.TimeZones;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is told of a meeting to those invited, in a message; always in Indonesian. */
@Component
public class Announcement {

    private static final Texts TEXTS = Texts.of("invite", Language.INDONESIAN);
    private static final Formats FORMATS = Formats.of(Language.INDONESIAN);

    private final MeetingKinds kinds;
    private final Institutions institutions;

    public Announcement(MeetingKinds kinds, Institutions institutions) {
        this.kinds = kinds;
        this.institutions = institutions;
    }

    /** {@code Lokakarya Mini Bulanan September 2025}. */
    public String title(Meeting meeting) {
        return kinds.of(meeting).name()
                + " "
                + meeting.periodInWords(FORMATS::monthName)
                + " "
                + meeting.period().last().year();
    }

    /** The same in a calendar, once the meeting is not held: {@code DIBATALKAN: …}. */
    public String titleCalledOff(Meeting meeting) {
        return TEXTS.get("calendar.off.title", title(meeting));
    }

    /** What stands above an invitation by e-mail. */
    public String subject(Meeting meeting) {
        return TEXTS.get("message.subject", title(meeting));
    }

    /**
     * The message to one who is invited, ready for WhatsApp: {@code *} makes bold there.
     *
     * @param link where they answer; empty where no telephone reaches Lokmin
     */
    public String to(Invitee invitee, Meeting meeting, Optional<String> link) {
        StringBuilder message = new StringBuilder();
        line(message, TEXTS.get("message.to", invitee.title()));
        line(message, "");
        line(message, TEXTS.get("message.invite"));
        line(message, "*" + title(meeting) + "*");
        if (!meeting.theme().isEmpty()) {
            line(message, "“" + meeting.theme() + "”");
        }
        line(message, "");
        line(
                message,
                TEXTS.get(
                        "message.day",
                        meeting.day().map(FORMATS::longDate).orElse(TEXTS.get("message.later"))));
        line(
                message,
                TEXTS.get(
                        "message.time",
                        meeting.begins()
                                .map(time -> Briefing.clock(time) + " " + zoneName())
                                .orElse(TEXTS.get("message.later"))));
        line(
                message,
                TEXTS.get(
                        "message.place",
                        meeting.venue().isBlank() ? TEXTS.get("message.later") : meeting.venue()));
        line(message, "");
        line(
                message,
                link.map(address -> TEXTS.get("message.answer_at", address))
                        .orElse(TEXTS.get("message.answer")));
        line(message, "");
        line(message, TEXTS.get("message.thanks"));
        message.append(institutions.find().map(Institution::name).orElse(""));
        return message.toString().strip();
    }

    /** What stands above the news that a meeting moved. */
    public String subjectOfNews(Meeting meeting, MeetingMove move) {
        return TEXTS.get("news.subject." + move.act().code(), title(meeting));
    }

    /** The news that a meeting moved, to one who is invited, ready for WhatsApp. */
    public String news(Invitee invitee, Meeting meeting, MeetingMove move, Optional<String> link) {
        StringBuilder message = new StringBuilder();
        line(message, TEXTS.get("message.to", invitee.title()));
        line(message, "");
        line(
                message,
                TEXTS.get(
                        "news." + move.act().code(),
                        "*" + title(meeting) + "*",
                        when(move.before()),
                        when(move.after())));
        line(message, TEXTS.get("news.reason", move.reason()));
        if (meeting.stands()) {
            line(
                    message,
                    TEXTS.get(
                            "message.place",
                            meeting.venue().isBlank()
                                    ? TEXTS.get("message.later")
                                    : meeting.venue()));
            line(message, "");
            line(
                    message,
                    link.map(address -> TEXTS.get("message.answer_at", address))
                            .orElse(TEXTS.get("message.answer")));
        } else {
            link.ifPresent(address -> line(message, TEXTS.get("news.read_at", address)));
        }
        line(message, "");
        line(message, TEXTS.get("news.sorry"));
        message.append(institutions.find().map(Institution::name).orElse(""));
        return message.toString().strip();
    }

    private String when(MeetingMove.Moment moment) {
        String day = moment.day().map(FORMATS::longDate).orElse(TEXTS.get("news.later"));
        return moment.begins()
                .map(time -> TEXTS.get("news.at", day, Briefing.clock(time) + " " + zoneName()))
                .orElse(day);
    }

    private static void line(StringBuilder message, String words) {
        message.append(words).append('\n');
    }

    private String zoneName() {
        ZoneId zone = institutions.zone();
        return TimeZones.all().entrySet().stream()
                .filter(named -> named.getValue().equals(zone))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(zone.getId());
    }
}
