package id.lokmin.meeting.web;

import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Letter;
import id.lokmin.meeting.invite.LetterBook;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the register of an office into words: one line a letter, the latest number first. */
@Component
class LetterRegister {

    /**
     * A letter in words.
     *
     * @param meeting that it invites to; empty for any other
     * @param address of that meeting's invitations
     * @param voiding where a letter without a meeting is marked as not used; empty for others
     */
    record Line(
            int number,
            String written,
            String dated,
            String to,
            String matter,
            String meeting,
            String address,
            boolean voided,
            String voiding) {}

    private final LetterBook letters;
    private final Meetings meetings;
    private final MeetingFrames frames;
    private final Invitations invitations;

    LetterRegister(
            LetterBook letters, Meetings meetings, MeetingFrames frames, Invitations invitations) {
        this.letters = letters;
        this.meetings = meetings;
        this.frames = frames;
        this.invitations = invitations;
    }

    /**
     * @param wanted words that a line has to have somewhere; empty for all
     */
    List<Line> lines(Issuer issuer, int year, String wanted, Texts texts, Formats formats) {
        String lower = wanted.strip().toLowerCase(Locale.ROOT);
        return letters.list(issuer, year).stream()
                .map(letter -> line(letter, texts, formats))
                .filter(line ->
                        String.join(
                                        " ",
                                        line.written(),
                                        line.to(),
                                        line.matter(),
                                        line.meeting(),
                                        line.dated())
                                .toLowerCase(Locale.ROOT)
                                .contains(lower))
                .toList();
    }

    private Line line(Letter letter, Texts texts, Formats formats) {
        Optional<Meeting> meeting = letter.meeting().flatMap(meetings::find);
        return new Line(
                letter.number(),
                letter.written(),
                formats.date(letter.dated()),
                letter.addressee().isEmpty()
                        ? meeting.map(one ->
                                        texts.get(
                                                "register.invited",
                                                invitations.of(one.id()).size()))
                                .orElse("")
                        : letter.addressee(),
                letter.matter(),
                meeting.map(one -> frames.name(one, formats)).orElse(""),
                meeting.map(one -> InvitationPage.address(one.id())).orElse(""),
                letter.voided(),
                letter.meeting().isPresent()
                        ? ""
                        : LetterRegisterPage.ADDRESS
                                + "/"
                                + letter.issuer().name().toLowerCase(Locale.ROOT)
                                + "/"
                                + letter.year()
                                + "/"
                                + letter.number());
    }
}
