package id.lokmin.meeting;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.insight.Grid;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Sentences;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Letter;
import id.lokmin.meeting.invite.LetterBook;
import id.lokmin.meeting.movement.LookBacks;
import id.lokmin.people.Positions;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Gathers what a meeting speaks of and has its papers printed: the {@link Packet} of a quarterly
 * cross-sector meeting, from the figures stored now.
 */
@Component
public class Packets {

    /** As many indicators as a room can talk about. */
    private static final int PRIORITIES = 10;

    /** The sector of the Puskesmas itself. */
    private static final String PUSKESMAS = "Puskesmas";

    private static final Sentences SENTENCES = new Sentences(Language.INDONESIAN);

    private final Officers officers;
    private final Grids grids;
    private final CorrectedSentences corrected;
    private final Institutions institutions;
    private final Positions positions;
    private final Promises promises;
    private final LookBacks lookBacks;
    private final MeetingKinds kinds;
    private final DaySessions sessions;
    private final Agendas agendas;
    private final Invitations invitations;
    private final LetterBook letters;
    private final Clock clock;

    public Packets(
            Catalog catalog,
            Grids grids,
            CorrectedSentences corrected,
            Institutions institutions,
            Positions positions,
            Promises promises,
            LookBacks lookBacks,
            MeetingKinds kinds,
            DaySessions sessions,
            Agendas agendas,
            Invitations invitations,
            LetterBook letters,
            Clock clock) {
        this.officers = new Officers(catalog);
        this.grids = grids;
        this.corrected = corrected;
        this.institutions = institutions;
        this.positions = positions;
        this.promises = promises;
        this.lookBacks = lookBacks;
        this.kinds = kinds;
        this.sessions = sessions;
        this.agendas = agendas;
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
    }

    /** Everything the papers of a meeting speak of, as it is known now. */
    public Briefing briefing(Meeting meeting) {
        MeetingKind kind = kinds.of(meeting);
        Grid grid = grids.at(meeting.period());
        List<AreaWatch> priorities =
                new Priorities(PRIORITIES)
                        .of(grid, kind.mainIndicators()).stream()
                                .map(watch -> told(watch, grid))
                                .toList();
        Proposals proposals = new Proposals(kinds.proposals());
        List<Promise> before = EarlierPromises.of(meeting, promises.list());
        return new Briefing(
                institutions.find().orElseGet(() -> unnamed(grid.tree())),
                institutions.head(),
                meeting,
                kind,
                agendas.of(meeting).items(),
                grid,
                priorities,
                before,
                lookBacks.of(before, meeting.period()),
                proposals.from(priorities).stream().map(one -> inTheRoom(one, kind)).toList(),
                asked(proposals, grid, priorities, kind),
                invited(meeting, kind),
                letters(meeting),
                clock.instant());
    }

    /**
     * Prints all papers of a meeting.
     *
     * @param progress is told the name of each file before it is made, by several threads
     */
    public Packet print(Meeting meeting, Consumer<String> progress) {
        Briefing briefing = briefing(meeting);
        List<Briefing> others =
                sessions.of(meeting.id()).stream()
                        .map(session ->
                                briefing.at(
                                        session,
                                        kinds.kind(session.kind()),
                                        agendas.of(session).items()))
                        .toList();
        return Packet.of(briefing, others, progress);
    }

    /** A promise is proposed to those who come: at a meeting without sectors, to its officers. */
    private Proposal inTheRoom(Proposal proposal, MeetingKind kind) {
        return kind.invites(proposal.sector())
                ? proposal
                : proposal.answeredBy(officers.of(proposal.whole().card()), PUSKESMAS);
    }

    /** In somebody's own words where they were written about the figures as they are now. */
    private AreaWatch told(AreaWatch watch, Grid grid) {
        CorrectedSentence.Key key =
                new CorrectedSentence.Key(
                        watch.card().code(), grid.period(), watch.level(), Language.INDONESIAN);
        return corrected
                .find(key)
                .filter(one -> !one.isOutdated(SENTENCES.of(watch)))
                .map(one -> watch.told(one.words()))
                .orElse(watch);
    }

    /** What each area is asked for, from its own gaps. */
    private Map<String, List<Proposal>> asked(
            Proposals proposals, Grid grid, List<AreaWatch> priorities, MeetingKind kind) {
        Map<String, List<Proposal>> asked = new LinkedHashMap<>();
        for (Place area : Briefing.areas(grid)) {
            asked.put(
                    area.code(),
                    proposals.of(area, priorities).stream()
                            .map(one -> inTheRoom(one, kind))
                            .toList());
        }
        return asked;
    }

    private Map<MeetingKind.Issuer, Letter> letters(Meeting meeting) {
        Map<MeetingKind.Issuer, Letter> numbered = new EnumMap<>(MeetingKind.Issuer.class);
        for (MeetingKind.Issuer issuer : MeetingKind.Issuer.values()) {
            letters.of(meeting.id(), issuer).ifPresent(one -> numbered.put(issuer, one));
        }
        return numbered;
    }

    /** Those on the list of invitations; before there is one, all whom the kind invites. */
    private List<Seat> invited(Meeting meeting, MeetingKind kind) {
        List<Seat> asked =
                invitations.of(meeting.id()).stream()
                        .map(one -> new Seat(one.title(), one.sector()))
                        .toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        LocalDate day = meeting.day().orElse(meeting.period().last().lastDay());
        return positions.list(day).stream()
                .filter(position -> kind.invites(position.sector()))
                .map(position -> new Seat(position.title(), position.sector()))
                .toList();
    }

    /** A Puskesmas whose letterhead nobody has filled in yet: its name, and lines to write on. */
    private static Institution unnamed(PlaceTree tree) {
        int[] found = tree.atLevel(Level.PUSKESMAS);
        String code = found.length == 0 ? "-" : tree.place(found[0]).code();
        String name = found.length == 0 ? "" : tree.place(found[0]).name();
        String line = "…………………………";
        return new Institution(
                code,
                new Institution.Office("Puskesmas " + name, List.of(), line, "", line),
                new Institution.Office("Kecamatan " + line, List.of(), line, "", line),
                "…………………",
                ZoneId.of("Asia/Jakarta"),
                List.of());
    }
}
