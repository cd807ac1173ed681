package id.lokmin.meeting.agenda;

import static id.lokmin.schema.Tables.AGENDA_CHANGE;
import static id.lokmin.schema.Tables.AGENDA_POINT;

import id.lokmin.access.Audit;
import id.lokmin.meeting.DaySession;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.Filling;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.agenda.AgendaPoint.State;
import id.lokmin.schema.tables.records.AgendaPointRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The agendas of all meetings and of the other gatherings of their days. */
@Component
public class Agendas {

    /** How batches of this room are named. */
    public static final String SOURCE = "susunan acara";

    private static final String ITSELF = "";

    private final AgendaProposal proposal;
    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final Storage storage;
    private final Batches batches;
    private final Audit audit;
    private final InstantSource clock;
    private final ChangeLog changes;

    public Agendas(
            AgendaProposal proposal,
            Meetings meetings,
            MeetingKinds kinds,
            Storage storage,
            Batches batches,
            Audit audit,
            InstantSource clock) {
        this.proposal = proposal;
        this.meetings = meetings;
        this.kinds = kinds;
        this.storage = storage;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
        this.changes = new ChangeLog(AGENDA_CHANGE, clock);
    }

    /** The agenda of a meeting as it was left, or the one that is proposed now. */
    public Agenda of(Meeting meeting) {
        List<AgendaPoint> kept = kept(meeting.id(), ITSELF);
        return kept.isEmpty()
                ? new Agenda(meeting.id(), ITSELF, false, proposal.of(meeting, leftOver(meeting)))
                : new Agenda(meeting.id(), ITSELF, true, kept);
    }

    /** The agenda of another gathering of the day. */
    public Agenda of(DaySession session) {
        List<AgendaPoint> kept = kept(session.meeting(), session.id());
        List<AgendaPoint> frame =
                kinds.kind(session.kind()).agenda().stream()
                        .map(item ->
                                AgendaPoint.proposed(
                                        item.minutes(),
                                        item.what(),
                                        item.who(),
                                        Filling.AS_WRITTEN,
                                        ""))
                        .toList();
        return new Agenda(
                session.meeting(), session.id(), !kept.isEmpty(), kept.isEmpty() ? frame : kept);
    }

    /** What would be proposed now and does not stand in a kept agenda. */
    public List<AgendaPoint> news(Meeting meeting, Agenda agenda) {
        Set<String> known =
                all(meeting.id(), agenda.session()).stream()
                        .map(row -> row.getSource() + row.getReference())
                        .collect(Collectors.toSet());
        return proposal.of(meeting, leftOver(meeting)).stream()
                .filter(point -> point.source() != Filling.AS_WRITTEN)
                .filter(point -> !known.contains(point.source().code() + point.reference()))
                .toList();
    }

    /** What is to be said about a point, from what is stored now; empty where nothing is. */
    public String note(AgendaPoint point, Meeting meeting, Language language) {
        return proposal.note(point, meeting, language);
    }

    /** What the meeting of the same sort before this one did not get to. */
    public List<AgendaPoint> leftOver(Meeting meeting) {
        return meetings.list().stream()
                .filter(other -> other.kind().equals(meeting.kind()))
                .filter(other -> other.period().last().isBefore(meeting.period().last()))
                .max(Comparator.comparing(other -> other.period().last()))
                .map(before -> kept(before.id(), ITSELF))
                .orElse(List.of())
                .stream()
                .filter(point -> point.state() == State.LEFT_OVER)
                .toList();
    }

    private List<AgendaPoint> kept(String meeting, String session) {
        return all(meeting, session).stream()
                .map(Agendas::toPoint)
                .filter(point -> point.state() != State.DROPPED)
                .toList();
    }

    private List<AgendaPointRecord> all(String meeting, String session) {
        return storage.read(sql ->
                sql.selectFrom(AGENDA_POINT)
                        .where(AGENDA_POINT.MEETING_ID.eq(meeting))
                        .and(AGENDA_POINT.SESSION.eq(session))
                        .orderBy(AGENDA_POINT.SORT_NO, AGENDA_POINT.ID)
                        .fetch());
    }

    /**
     * Leaves an agenda as it was written: points without an id are new, those of the agenda that
     * are not named here stay behind them. A point without an id that is kept already is that
     * point: two who save the same proposal make one agenda of it.
     *
     * @return what this changed, to take it back
     */
    public Batch write(Agenda agenda, List<AgendaPoint> wanted, String actor) {
        return storage.writeApart(sql -> {
            Batch batch = batches.begin(SOURCE, actor);
            Set<String> named = wanted.stream().map(AgendaPoint::id).collect(Collectors.toSet());
            List<AgendaPoint> others = new ArrayList<>(kept(agenda.meeting(), agenda.session()));
            others.removeIf(point -> named.contains(point.id()));
            List<AgendaPoint> whole = new ArrayList<>();
            wanted.forEach(point -> whole.add(known(point, others)));
            whole.addAll(others);
            for (int i = 0; i < whole.size(); i++) {
                put(sql, batch, agenda, whole.get(i), i + 1);
            }
            audit.record(
                    actor,
                    "meeting.agenda",
                    agenda.meeting(),
                    whole.size() + " butir, " + new Agenda("", "", true, whole).minutes() + "′");
            return batch;
        });
    }

    /** The point itself, or the kept one that it is, which then is none of the others any more. */
    private static AgendaPoint known(AgendaPoint point, List<AgendaPoint> others) {
        Optional<AgendaPoint> same =
                point.id().isEmpty()
                        ? others.stream().filter(point::isAlso).findFirst()
                        : Optional.empty();
        same.ifPresent(others::remove);
        return same.map(one -> one.saying(point.minutes(), point.what(), point.who()))
                .orElse(point);
    }

    private void put(DSLContext sql, Batch batch, Agenda agenda, AgendaPoint point, int order) {
        Optional<AgendaPointRecord> before =
                sql.fetchOptional(
                        AGENDA_POINT,
                        AGENDA_POINT.ID.eq(point.id()),
                        AGENDA_POINT.MEETING_ID.eq(agenda.meeting()));
        AgendaPointRecord row =
                before.map(AgendaPointRecord::copy).orElseGet(() -> sql.newRecord(AGENDA_POINT));
        row.setId(before.isPresent() ? point.id() : Ids.next(clock));
        row.setMeetingId(agenda.meeting());
        row.setSession(agenda.session());
        row.setSortNo(order);
        row.setMinutes(point.minutes());
        row.setWhat(point.what());
        row.setWho(point.who());
        row.setSource(point.source().code());
        row.setReference(point.reference());
        row.setState(point.state().code());
        if (before.isEmpty()) {
            row.insert();
            changes.note(sql, batch, row.getId(), AGENDA_POINT.STATE.getName(), "", row.getState());
            return;
        }
        for (Field<?> field : row.fields()) {
            String was = ChangeLog.text(before.get().get(field));
            String became = ChangeLog.text(row.get(field));
            if (!was.equals(became)) {
                changes.note(sql, batch, row.getId(), field.getName(), was, became);
            }
        }
        sql.update(AGENDA_POINT).set(row).where(AGENDA_POINT.ID.eq(point.id())).execute();
    }

    /**
     * Takes back what one writing changed; a field that was changed again later stays, and a point
     * that was new is struck off.
     *
     * @return the gathering of the day whose agenda this is; empty for the meeting itself, and
     *     where nothing had been changed
     */
    public String undo(Batch undone, String actor) {
        return storage.writeApart(sql -> {
            Batch undoing = batches.begin(SOURCE, actor);
            Set<String> sessions = new HashSet<>();
            changes.of(sql, undone)
                    .forEach((point, fields) ->
                            sessions.add(takeBack(sql, undoing, point, fields).getSession()));
            audit.record(actor, "meeting.agenda.undo", undone.id(), "");
            return sessions.stream().findAny().orElse(ITSELF);
        });
    }

    private AgendaPointRecord takeBack(
            DSLContext sql, Batch undoing, String point, Map<String, ChangeLog.Change> fields) {
        AgendaPointRecord row = sql.fetchSingle(AGENDA_POINT, AGENDA_POINT.ID.eq(point));
        fields.forEach((name, change) -> {
            Field<?> field = row.field(name);
            String now = field == null ? "" : ChangeLog.text(row.get(field));
            if (now.equals(change.became())) {
                boolean fresh = name.equals("state") && change.was().isEmpty();
                String was = fresh ? State.DROPPED.code() : change.was();
                changes.note(sql, undoing, point, name, now, was);
                row.fromMap(Map.of(name, was));
            }
        });
        row.store();
        return row;
    }

    private static AgendaPoint toPoint(AgendaPointRecord row) {
        return new AgendaPoint(
                row.getId(),
                row.getMinutes(),
                row.getWhat(),
                row.getWho(),
                Filling.find(row.getSource()).orElse(Filling.AS_WRITTEN),
                row.getReference(),
                State.parse(row.getState()));
    }
}
