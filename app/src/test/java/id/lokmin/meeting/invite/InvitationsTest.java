package id.lokmin.meeting.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.Positions;
import id.lokmin.people.store.TestPeople;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-20T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 20);

    private static Meeting meeting(Storage storage, String period) {
        return new Meetings(storage, CLOCK)
                .plan("lintas-sektor", Period.parse(period), MeetingPlan.OPEN, "uji");
    }

    private static Invitations invitations(Storage storage) {
        return new Invitations(
                storage, new Batches(storage, CLOCK), TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static List<Position> positions(Storage storage) {
        Positions positions = TestPeople.over(storage, CLOCK);
        positions.accept(
                new Batches(storage, CLOCK).begin("jabatan.csv", "uji"),
                List.of(entry(1, "Camat"), entry(2, "Ketua RW 07")));
        return positions.list(TODAY);
    }

    private static PositionEntry entry(int order, String title) {
        return new PositionEntry(
                order,
                title,
                "Sektor",
                "",
                OptionalInt.empty(),
                "",
                Optional.of(
                        new Holder(
                                "Mentari Jahe Pagi", "0800-0000-0101", TODAY, Optional.empty())));
    }

    @OnEveryDatabase
    void inviting_twice_invites_once_and_keeps_what_was_answered(Storage storage) {
        Invitations invitations = invitations(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        List<Position> all = positions(storage);
        assertThat(invitations.invite(meeting.id(), all, "notulis")).isEqualTo(2);
        Invitee camat = invitations.of(meeting.id()).getFirst();
        invitations.answer(
                camat, new Answer(Answer.Kind.SENDS, "Sekretaris Camat", ""), "tautan 1");

        assertThat(invitations.invite(meeting.id(), all, "notulis")).isZero();
        assertThat(invitations.of(meeting.id()))
                .extracting(Invitee::title)
                .containsExactly("Camat", "Ketua RW 07");
        assertThat(invitations.find(camat.id()).orElseThrow().answer())
                .contains(new Answer(Answer.Kind.SENDS, "Sekretaris Camat", ""));
    }

    @OnEveryDatabase
    void each_act_is_kept_and_can_be_taken_back_until_it_was_changed_again(Storage storage) {
        Invitations invitations = invitations(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        invitations.invite(meeting.id(), positions(storage), "notulis");
        Invitee camat = invitations.of(meeting.id()).getFirst();

        Batch reached = invitations.reached(camat, Optional.of(Way.LETTER), "notulis");
        Batch answer =
                invitations.answer(
                        camat, new Answer(Answer.Kind.CANNOT, "", "dinas luar"), "tautan 1");
        invitations.answer(camat, new Answer(Answer.Kind.COMES, "", ""), "tautan 1");
        invitations.undo(answer, "notulis");
        invitations.undo(reached, "notulis");

        Invitee now = invitations.find(camat.id()).orElseThrow();
        assertThat(now.answer()).contains(new Answer(Answer.Kind.COMES, "", ""));
        assertThat(now.reached()).isEmpty();
        assertThat(invitations.history(camat)).hasSizeGreaterThan(4);
    }

    @OnEveryDatabase
    void an_invitation_taken_back_is_off_the_list_until_it_is_put_back(Storage storage) {
        Invitations invitations = invitations(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        invitations.invite(meeting.id(), positions(storage), "notulis");
        Invitee camat = invitations.of(meeting.id()).getFirst();
        Batch removed = invitations.remove(camat, "notulis");
        assertThat(invitations.of(meeting.id())).hasSize(1);
        invitations.undo(removed, "notulis");
        assertThat(invitations.of(meeting.id())).hasSize(2);
    }

    @Test
    void whoever_sends_somebody_says_whom() {
        assertThatThrownBy(() -> new Answer(Answer.Kind.SENDS, " ", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Answer(Answer.Kind.COMES, "Sekretaris Camat", "").deputy()).isEmpty();
    }

    private static Letter letter(Issuer issuer, int number, Optional<String> meeting) {
        return new Letter(issuer, 2025, number, "400/" + number, "Undangan", TODAY, meeting, false);
    }

    @OnEveryDatabase
    void two_offices_number_their_letters_apart_and_no_number_is_given_twice(Storage storage) {
        LetterBook book = new LetterBook(storage, TestAudit.over(storage, CLOCK), CLOCK);
        Meeting third = meeting(storage, "2025-Q3");
        Meeting fourth = meeting(storage, "2025-Q4");
        assertThat(book.next(Issuer.KECAMATAN, 2025)).isEqualTo(1);
        book.enter(letter(Issuer.KECAMATAN, 17, Optional.of(third.id())), "notulis");

        assertThat(book.next(Issuer.KECAMATAN, 2025)).isEqualTo(18);
        assertThat(book.next(Issuer.PUSKESMAS, 2025)).isEqualTo(1);
        assertThat(book.next(Issuer.KECAMATAN, 2026)).isEqualTo(1);
        assertThatThrownBy(() ->
                        book.enter(
                                letter(Issuer.KECAMATAN, 17, Optional.of(fourth.id())), "notulis"))
                .isInstanceOf(Refusal.class);
        assertThat(book.of(fourth.id(), Issuer.KECAMATAN)).isEmpty();
    }

    @OnEveryDatabase
    void another_number_for_the_same_letter_leaves_the_first_void(Storage storage) {
        LetterBook book = new LetterBook(storage, TestAudit.over(storage, CLOCK), CLOCK);
        Meeting meeting = meeting(storage, "2025-Q3");
        book.enter(letter(Issuer.PUSKESMAS, 5, Optional.of(meeting.id())), "notulis");
        book.enter(letter(Issuer.PUSKESMAS, 8, Optional.of(meeting.id())), "notulis");

        assertThat(book.of(meeting.id(), Issuer.PUSKESMAS).map(Letter::number)).contains(8);
        assertThat(book.list(Issuer.PUSKESMAS, 2025))
                .extracting(letter -> letter.number() + (letter.voided() ? " void" : ""))
                .containsExactly("8", "5 void");
    }

    /**
     * The letter of Kecamatan Lintang Kanan, id.scribd.com/document/684691500: 400/017/Und/LK/2023.
     */
    @Test
    void the_number_stands_where_the_pattern_has_its_dots() {
        assertThat(LetterBook.written("400/……/Und/LK/2022", 2023, 17))
                .isEqualTo("400/017/Und/LK/2023");
        assertThat(LetterBook.written("400.7/....../Pusk.Klt/2025", 2025, 4))
                .isEqualTo("400.7/004/Pusk.Klt/2025");
        assertThat(LetterBook.written("", 2025, 4)).isEqualTo("004");
    }
}
