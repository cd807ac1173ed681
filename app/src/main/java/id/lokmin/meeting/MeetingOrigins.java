package id.lokmin.meeting;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Origins;
import id.lokmin.insight.Words;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Promises are made at meetings; those made elsewhere belong to their year. */
@Component
class MeetingOrigins implements Origins {

    /** The kind of an origin that is no meeting: a visit, a forum, a letter. */
    private static final String ELSEWHERE = "lain";

    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final PuskesmasDay day;

    MeetingOrigins(Meetings meetings, MeetingKinds kinds, PuskesmasDay day) {
        this.meetings = meetings;
        this.kinds = kinds;
        this.day = day;
    }

    @Override
    public List<Named> list(Language language) {
        List<Named> named = new ArrayList<>();
        for (Meeting meeting : meetings.list()) {
            Origin origin = new Origin(meeting.kind(), meeting.period().toString());
            named.add(new Named(origin, words(origin, language)));
        }
        int year = day.today().getYear();
        Origin elsewhere = new Origin(ELSEWHERE, String.valueOf(year));
        named.add(new Named(elsewhere, words(elsewhere, language)));
        return named;
    }

    @Override
    public String words(Origin origin, Language language) {
        Texts texts = Texts.of("movement", language);
        if (origin.kind().equals(ELSEWHERE)) {
            return texts.get("origin.elsewhere", origin.id());
        }
        return period(origin)
                .map(period -> name(origin.kind()) + " " + new Words(language).period(period))
                .orElse(origin.kind() + " " + origin.id());
    }

    private String name(String kind) {
        return kind.equals(MeetingKinds.MONTHLY) || kind.equals(MeetingKinds.QUARTERLY)
                ? kinds.kind(kind).shortName()
                : kind;
    }

    private static Optional<Period> period(Origin origin) {
        try {
            return Optional.of(Period.parse(origin.id()));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LocalDate> day(Origin origin) {
        return period(origin)
                .flatMap(period -> meetings.find(origin.kind(), period))
                .flatMap(Meeting::day);
    }
}
