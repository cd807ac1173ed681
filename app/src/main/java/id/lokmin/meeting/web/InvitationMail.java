package id.lokmin.meeting.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.mail.Mail;
import id.lokmin.mail.MailAddress;
import id.lokmin.mail.MailProgress;
import id.lokmin.mail.MailSent;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Postman;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingMove;
import id.lokmin.meeting.invite.Announcement;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.invite.Way;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.PhoneAddress;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Invitations that go out by e-mail, each with the meeting as an entry for calendars. One goes out
 * once for each day the meeting is planned for: when the day moves, it may go out again.
 */
@Component
@ConditionalOnWebApplication
class InvitationMail {

    private static final String KIND = "undangan";

    /** Letters that tell of another day, or that there is none. */
    private static final String NEWS = "kabar";

    private final MailSettings settings;
    private final Outbox outbox;
    private final Postman postman;
    private final Invitations invitations;
    private final Announcement announcement;
    private final CalendarEntries entries;
    private final Positions positions;
    private final GuestLinks links;
    private final PhoneAddress telephones;
    private final PuskesmasDay day;

    InvitationMail(
            MailSettings settings,
            Outbox outbox,
            Postman postman,
            Invitations invitations,
            Announcement announcement,
            CalendarEntries entries,
            Positions positions,
            GuestLinks links,
            PhoneAddress telephones,
            PuskesmasDay day) {
        this.settings = settings;
        this.outbox = outbox;
        this.postman = postman;
        this.invitations = invitations;
        this.announcement = announcement;
        this.entries = entries;
        this.positions = positions;
        this.links = links;
        this.telephones = telephones;
        this.day = day;
    }

    /**
     * What the letters of a bundle have in common.
     *
     * @param key of the letter to somebody
     * @param text of it
     * @param calendar an entry that goes along; empty for none
     */
    private record Writing(
            String bundle,
            String subject,
            Function<Invitee, String> key,
            Function<Invitee, String> text,
            String calendar) {}

    /** What is known of the letters of one kind to those invited to one meeting. */
    final class Letters {

        private final Writing writing;
        private final boolean on = settings.server().isPresent();
        private final Map<String, String> addresses = new HashMap<>();
        private final Map<String, Posted> posted;

        private Letters(Meeting meeting, Writing writing) {
            this.writing = writing;
            this.posted = outbox.bundle(writing.bundle());
            LocalDate held = meeting.day().orElseGet(day::today);
            for (Position position : positions.list(held)) {
                position.holder()
                        .map(Holder::email)
                        .filter(MailAddress::isOne)
                        .ifPresent(address -> addresses.put(position.id(), address));
            }
        }

        boolean isOn() {
            return on;
        }

        Optional<Posted> of(Invitee invitee) {
            return Optional.ofNullable(posted.get(writing.key().apply(invitee)));
        }

        private Optional<String> address(Invitee invitee) {
            return Optional.ofNullable(addresses.get(invitee.position()));
        }

        /** Whether it can go out now: an address is known, and it is not under way or sent. */
        boolean canGo(Invitee invitee) {
            return on
                    && address(invitee).isPresent()
                    && of(invitee).filter(Posted::isUnderWayOrSent).isEmpty();
        }

        /** How far it is, or why there is none; empty without e-mail. */
        String words(Invitee invitee, Texts invite, Texts mail) {
            if (!on) {
                return "";
            }
            return of(invitee)
                    .map(letter -> invite.get("mail.state", MailProgress.words(letter, mail)))
                    .orElseGet(() ->
                            address(invitee).isPresent() ? "" : invite.get("mail.no_address"));
        }

        /**
         * Posts those that can go.
         *
         * @return how many
         */
        int post(Collection<Invitee> wanted, String actor) {
            List<Invitee> going = wanted.stream().filter(this::canGo).toList();
            int count = 0;
            for (Invitee invitee : going) {
                count += outbox.post(letter(invitee), actor) ? 1 : 0;
            }
            if (count > 0) {
                postman.hurry();
            }
            return count;
        }

        private Mail letter(Invitee invitee) {
            return new Mail(
                    writing.key().apply(invitee),
                    writing.bundle(),
                    address(invitee).orElseThrow(),
                    writing.subject(),
                    writing.text().apply(invitee).replace("*", ""),
                    writing.calendar());
        }

        MailProgress progress(Texts mail) {
            return MailProgress.of(writing.bundle(), outbox.progress(writing.bundle()), mail);
        }
    }

    /** The invitations themselves. */
    Letters of(Meeting meeting) {
        return new Letters(
                meeting,
                new Writing(
                        bundle(meeting),
                        announcement.subject(meeting),
                        invitee -> key(invitee, meeting),
                        invitee -> announcement.to(invitee, meeting, link(invitee)),
                        entries.text(meeting)));
    }

    /** The news that a meeting moved; the entry along with it moves too, or is taken off. */
    Letters news(Meeting meeting, MeetingMove move) {
        return new Letters(
                meeting,
                new Writing(
                        NEWS + " " + meeting.id() + " " + move.number(),
                        announcement.subjectOfNews(meeting, move),
                        invitee -> NEWS + "/" + invitee.id() + "/" + move.number(),
                        invitee -> announcement.news(invitee, meeting, move, link(invitee)),
                        entries.text(meeting)));
    }

    private Optional<String> link(Invitee invitee) {
        return telephones
                .base()
                .flatMap(base ->
                        links.live(Opening.ANSWER, invitee.id())
                                .map(GuestLink::path)
                                .map(base::concat));
    }

    private static String bundle(Meeting meeting) {
        return KIND + " " + meeting.id();
    }

    private static String key(Invitee invitee, Meeting meeting) {
        return KIND
                + "/"
                + invitee.id()
                + "/"
                + meeting.day().map(LocalDate::toString).orElse("-")
                + meeting.begins().map(time -> "T" + time).orElse("");
    }

    /** Takes back a letter that has not left. */
    void withdraw(Invitee invitee, Meeting meeting, String actor) {
        outbox.withdraw(key(invitee, meeting), actor);
    }

    /** Whose letter left was reached. */
    @EventListener
    void left(MailSent sent) {
        String[] parts = sent.key().split("/", 3);
        if (parts[0].equals(KIND)) {
            invitations
                    .find(parts[1])
                    .filter(invitee -> invitee.reached().isEmpty())
                    .ifPresent(invitee ->
                            invitations.reached(invitee, Optional.of(Way.EMAIL), sent.by()));
        }
    }
}
