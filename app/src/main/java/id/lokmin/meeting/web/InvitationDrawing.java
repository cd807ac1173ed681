package id.lokmin.meeting.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingMoves;
import id.lokmin.meeting.invite.Announcement;
import id.lokmin.meeting.invite.Answer;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.invite.Letter;
import id.lokmin.meeting.invite.LetterBook;
import id.lokmin.meeting.invite.Way;
import id.lokmin.meeting.web.InvitationViews.Board;
import id.lokmin.meeting.web.InvitationViews.Count;
import id.lokmin.meeting.web.InvitationViews.Happened;
import id.lokmin.meeting.web.InvitationViews.Numbered;
import id.lokmin.meeting.web.InvitationViews.One;
import id.lokmin.meeting.web.InvitationViews.Row;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Institutions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.QrCode;
import id.lokmin.shell.web.WhatsApp;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts invitations into words: the board of all, and one with its message and link. */
@Component
@ConditionalOnWebApplication
class InvitationDrawing {

    private final Invitations invitations;
    private final LetterBook letters;
    private final Announcement announcement;
    private final MeetingKinds kinds;
    private final Institutions institutions;
    private final Positions positions;
    private final GuestLinks links;
    private final PhoneAddress telephones;
    private final PuskesmasDay day;
    private final InvitationMail mail;
    private final CalendarEntries entries;
    private final MeetingMoves moves;

    InvitationDrawing(
            Invitations invitations,
            LetterBook letters,
            Announcement announcement,
            MeetingKinds kinds,
            Institutions institutions,
            Positions positions,
            GuestLinks links,
            PhoneAddress telephones,
            PuskesmasDay day,
            InvitationMail mail,
            CalendarEntries entries,
            MeetingMoves moves) {
        this.invitations = invitations;
        this.letters = letters;
        this.announcement = announcement;
        this.kinds = kinds;
        this.institutions = institutions;
        this.positions = positions;
        this.links = links;
        this.telephones = telephones;
        this.day = day;
        this.mail = mail;
        this.entries = entries;
        this.moves = moves;
    }

    Board board(
            MeetingFrame frame,
            Meeting meeting,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("invite");
        List<Invitee> all = invitations.of(meeting.id());
        Map<String, Position> book = book(meeting);
        InvitationMail.Letters letters = mail.of(meeting);
        Set<String> invited = all.stream().map(Invitee::position).collect(Collectors.toSet());
        return new Board(
                frame,
                texts,
                InvitationPage.address(meeting.id()),
                numbered(meeting, texts, typed, wrong),
                counts(all, texts),
                all.stream().map(one -> row(one, meeting, book, letters, visit, request)).toList(),
                book.values().stream()
                        .filter(one -> !invited.contains(one.id()))
                        .map(one -> new Choice(one.id(), one.title(), false))
                        .toList(),
                meeting.day().isPresent(),
                entries.of(meeting).map(one -> AnswerPage.inWords(one, texts)).orElse(""),
                telephones.base().isPresent() || !isThisMachine(request),
                isInviting(meeting) ? all.stream().filter(letters::canGo).count() : 0,
                letters.progress(visit.texts("mail")),
                visit.visitor().may(Permission.HOLD_MEETINGS));
    }

    /** Whether invitations can still leave: there is a day, and the meeting stands. */
    static boolean isInviting(Meeting meeting) {
        return meeting.stands() && meeting.day().isPresent();
    }

    private static boolean isThisMachine(HttpServletRequest request) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(request.getServerName());
    }

    private Map<String, Position> book(Meeting meeting) {
        Map<String, Position> book = new LinkedHashMap<>();
        positions
                .list(meeting.day().orElseGet(day::today))
                .forEach(position -> book.put(position.id(), position));
        return book;
    }

    private static List<Count> counts(List<Invitee> all, Texts texts) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(texts.get("count.invited"), all.size()));
        counts.add(
                new Count(
                        texts.get("count.reached"),
                        (int) all.stream().filter(InvitationDrawing::isReached).count()));
        for (Answer.Kind kind : Answer.Kind.values()) {
            counts.add(
                    new Count(
                            texts.get("answered." + kind.code()),
                            (int)
                                    all.stream()
                                            .filter(one ->
                                                    one.answer()
                                                            .filter(said -> said.kind() == kind)
                                                            .isPresent())
                                            .count()));
        }
        counts.add(
                new Count(
                        texts.get("count.silent"),
                        (int) all.stream().filter(one -> one.answer().isEmpty()).count()));
        return counts;
    }

    /** Whoever answered was reached. */
    private static boolean isReached(Invitee invitee) {
        return invitee.reached().isPresent() || invitee.answer().isPresent();
    }

    private Row row(
            Invitee invitee,
            Meeting meeting,
            Map<String, Position> book,
            InvitationMail.Letters letters,
            Visit visit,
            HttpServletRequest request) {
        Texts texts = visit.texts("invite");
        return new Row(
                invitee.id(),
                invitee.title(),
                invitee.sector(),
                invitee.reached().map(way -> texts.get("way." + way.code())).orElse(""),
                invitee.answer().map(said -> AnswerPage.inWords(said, texts)).orElse(""),
                invitee.answer()
                        .map(said ->
                                switch (said.kind()) {
                                    case COMES -> "good";
                                    case SENDS -> "fair";
                                    case CANNOT -> "warning";
                                })
                        .orElse("muted"),
                InvitationPage.address(meeting.id()) + "/" + invitee.id(),
                Optional.ofNullable(book.get(invitee.position()))
                        .flatMap(Position::holder)
                        .flatMap((Holder holder) ->
                                WhatsApp.reaching(
                                        holder.phone(), message(invitee, meeting, request)))
                        .orElse(""),
                letters.words(invitee, texts, visit.texts("mail")),
                letters.canGo(invitee) && isInviting(meeting));
    }

    /** The invitation or, once the meeting is called off, the news of that. */
    private String message(Invitee invitee, Meeting meeting, HttpServletRequest request) {
        Optional<String> link = link(invitee, request);
        return moves.latest(meeting.id())
                .filter(_ -> !meeting.stands())
                .map(move -> announcement.news(invitee, meeting, move, link))
                .orElseGet(() -> announcement.to(invitee, meeting, link));
    }

    /** Where they answer; empty where no telephone reaches Lokmin or the link ran out. */
    private Optional<String> link(Invitee invitee, HttpServletRequest request) {
        boolean reachable = telephones.base().isPresent() || !isThisMachine(request);
        return links.live(Opening.ANSWER, invitee.id())
                .filter(_ -> reachable)
                .map(GuestLink::path)
                .map(path -> telephones.of(path, request));
    }

    One one(
            MeetingFrame frame,
            Meeting meeting,
            Invitee invitee,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> form,
            Map<String, String> wrong) {
        Texts texts = visit.texts("invite");
        Formats formats = Formats.of(visit.language());
        Optional<String> link =
                links.live(Opening.ANSWER, invitee.id())
                        .map(live -> telephones.of(live.path(), request));
        Map<String, String> typed = new LinkedHashMap<>();
        invitee.answer()
                .ifPresent(said -> {
                    typed.put("answer", said.kind().code());
                    typed.put("deputy", said.deputy());
                    typed.put("note", said.note());
                });
        typed.putAll(form);
        return new One(
                frame,
                texts,
                InvitationPage.address(meeting.id()),
                row(invitee, meeting, book(meeting), mail.of(meeting), visit, request),
                message(invitee, meeting, request),
                link.orElse(""),
                link.map(QrCode::of),
                Arrays.stream(Way.values())
                        .map(way ->
                                new Choice(
                                        way.code(),
                                        texts.get("way." + way.code()),
                                        invitee.reached().filter(one -> one == way).isPresent()))
                        .toList(),
                AnswerPage.choices(texts, typed.getOrDefault("answer", "")),
                invitations.history(invitee).stream()
                        .map(change ->
                                new Happened(
                                        formats.moment(change.at(), day.zone()),
                                        change.actor(),
                                        happened(change, texts)))
                        .filter(happened -> !happened.words().isEmpty())
                        .toList(),
                visit.visitor().may(Permission.HOLD_MEETINGS),
                typed,
                wrong);
    }

    private static String happened(FieldChange change, Texts texts) {
        return switch (change.field()) {
            case "removed" ->
                    texts.get(
                            change.became().equals("0") ? "happened.invited" : "happened.removed");
            case "reached_how" ->
                    change.became().isEmpty()
                            ? texts.get("happened.not_reached")
                            : texts.get("happened.reached", texts.get("way." + change.became()));
            case "answer" ->
                    change.became().isEmpty()
                            ? texts.get("happened.no_answer")
                            : texts.get(
                                    "happened.answered", texts.get("answered." + change.became()));
            case "deputy" ->
                    change.became().isEmpty() ? "" : texts.get("happened.deputy", change.became());
            default -> "";
        };
    }

    private List<Numbered> numbered(
            Meeting meeting, Texts texts, Map<String, String> typed, Map<String, String> wrong) {
        Set<Issuer> issuers = EnumSet.of(Issuer.PUSKESMAS);
        issuers.addAll(kinds.of(meeting).issuers());
        return issuers.stream()
                .map(issuer -> {
                    String name = issuer.name().toLowerCase(Locale.ROOT);
                    Optional<Letter> letter = letters.of(meeting.id(), issuer);
                    LocalDate dated = letter.map(Letter::dated).orElseGet(day::today);
                    boolean asked = typed.getOrDefault("issuer", "").equals(name);
                    int number =
                            letter.map(Letter::number)
                                    .orElseGet(() -> letters.next(issuer, dated.getYear()));
                    return new Numbered(
                            name,
                            texts.get("letter." + name),
                            letter.map(Letter::written).orElse(""),
                            asked ? typed.getOrDefault("number", "") : "" + number,
                            asked ? typed.getOrDefault("dated", "") : dated.toString(),
                            asked ? wrong.getOrDefault("number", "") : "");
                })
                .toList();
    }

    /** Enters the number that was typed into the register; tells what is wrong with it. */
    Map<String, String> number(
            Meeting meeting, Map<String, String> form, Texts texts, String actor) {
        Optional<Issuer> issuer =
                Arrays.stream(Issuer.values())
                        .filter(one ->
                                one.name()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(form.getOrDefault("issuer", "")))
                        .findFirst();
        String number = form.getOrDefault("number", "").strip();
        if (issuer.isEmpty() || !number.matches("[1-9][0-9]{0,4}")) {
            return Map.of("number", texts.get("letter.number.wrong"));
        }
        try {
            LocalDate dated = LocalDate.parse(form.getOrDefault("dated", "").strip());
            letters.enter(
                    new Letter(
                            issuer.get(),
                            dated.getYear(),
                            Integer.parseInt(number),
                            LetterBook.written(
                                    issuer.get().letterNumber(institutions.find()),
                                    dated.getYear(),
                                    Integer.parseInt(number)),
                            announcement.title(meeting),
                            dated,
                            Optional.of(meeting.id()),
                            false),
                    actor);
            return Map.of();
        } catch (DateTimeException unreadable) {
            return Map.of("number", texts.get("letter.dated.wrong"));
        } catch (Refusal taken) {
            return Map.of("number", texts.get("letter.number.taken", number));
        }
    }
}
