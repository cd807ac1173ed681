package id.lokmin.meeting.invite;

import static id.lokmin.schema.Tables.INVITEE;
import static id.lokmin.schema.Tables.INVITEE_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.people.Position;
import id.lokmin.schema.tables.records.InviteeRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Everybody invited to any meeting, with how they were reached and what they answered. */
@Component
public class Invitations {

    /** How batches of this room are named. */
    public static final String SOURCE = "undangan";

    private final Storage storage;
    private final Batches batches;
    private final Audit audit;
    private final InstantSource clock;
    private final ChangeLog changes;

    public Invitations(Storage storage, Batches batches, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
        this.changes = new ChangeLog(INVITEE_CHANGE, clock);
    }

    /** Those invited to a meeting, in the order of the letter. */
    public List<Invitee> of(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(INVITEE)
                        .where(INVITEE.MEETING_ID.eq(meeting))
                        .and(INVITEE.REMOVED.eq(0))
                        .orderBy(INVITEE.SORT_NO, INVITEE.ID)
                        .fetch(Invitations::toInvitee));
    }

    /** One, also where the invitation was taken back. */
    public Optional<Invitee> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(INVITEE)
                        .where(INVITEE.ID.eq(id))
                        .fetchOptional(Invitations::toInvitee));
    }

    /**
     * Invites positions; one that is invited already is left as it is, one that was taken off the
     * list is put back.
     *
     * @return how many were not on the list
     */
    public int invite(String meeting, List<Position> positions, String actor) {
        return storage.writeApart(sql -> {
            Batch batch = batches.begin(SOURCE, actor);
            int added = 0;
            for (Position position : positions) {
                Optional<InviteeRecord> before =
                        sql.fetchOptional(
                                INVITEE,
                                INVITEE.MEETING_ID.eq(meeting),
                                INVITEE.POSITION_ID.eq(position.id()));
                if (before.isEmpty()) {
                    InviteeRecord row = fresh(sql, meeting, position);
                    row.insert();
                    changes.note(sql, batch, row.getId(), "removed", "", 0);
                    added++;
                } else if (before.get().getRemoved() == 1) {
                    set(sql, batch, before.get(), row -> row.setRemoved(0));
                    added++;
                }
            }
            if (added > 0) {
                audit.record(actor, "meeting.invite", meeting, added + " jabatan");
            }
            return added;
        });
    }

    private InviteeRecord fresh(DSLContext sql, String meeting, Position position) {
        InviteeRecord row = sql.newRecord(INVITEE);
        row.setId(Ids.next(clock));
        row.setMeetingId(meeting);
        row.setPositionId(position.id());
        row.setTitle(position.title());
        row.setSector(position.sector());
        row.setSortNo(position.order());
        row.setReachedHow("");
        row.setAnswer("");
        row.setDeputy("");
        row.setNote("");
        row.setRemoved(0);
        return row;
    }

    /** Takes somebody off the list. */
    public Batch remove(Invitee invitee, String actor) {
        return change(invitee, actor, "meeting.uninvite", row -> row.setRemoved(1));
    }

    /** Notes how an invitation arrived, or that it is not known to have. */
    public Batch reached(Invitee invitee, Optional<Way> how, String actor) {
        return change(
                invitee,
                actor,
                "meeting.reached",
                row -> row.setReachedHow(how.map(Way::code).orElse("")));
    }

    /** Notes an answer; whoever answered was reached, by whatever way. */
    public Batch answer(Invitee invitee, Answer answer, String actor) {
        return change(
                invitee,
                actor,
                "meeting.answer",
                row -> {
                    row.setAnswer(answer.kind().code());
                    row.setDeputy(answer.deputy());
                    row.setNote(answer.note());
                    row.setAnsweredAt(clock.millis());
                });
    }

    /** What changed about one invitation, oldest first. */
    public List<FieldChange> history(Invitee invitee) {
        return storage.read(sql -> changes.history(sql, invitee.id()));
    }

    /** Takes back what one act changed, where nobody changed it again. */
    public void undo(Batch undone, String actor) {
        storage.writeApart(sql -> {
            Batch undoing = batches.begin(SOURCE, actor);
            changes.of(sql, undone).forEach((id, fields) -> takeBack(sql, undoing, id, fields));
            return audit.record(actor, "meeting.invite.undo", undone.id(), "");
        });
    }

    private void takeBack(
            DSLContext sql, Batch undoing, String id, Map<String, ChangeLog.Change> fields) {
        set(
                sql,
                undoing,
                sql.fetchSingle(INVITEE, INVITEE.ID.eq(id)),
                row ->
                        fields.forEach((name, change) -> {
                            Field<?> field = row.field(name);
                            if (field != null
                                    && ChangeLog.text(row.get(field)).equals(change.became())) {
                                boolean moment = name.equals(INVITEE.ANSWERED_AT.getName());
                                row.fromMap(
                                        Collections.singletonMap(
                                                name,
                                                moment && change.was().isEmpty()
                                                        ? null
                                                        : change.was()));
                            }
                        }));
    }

    private Batch change(
            Invitee invitee, String actor, String act, Consumer<InviteeRecord> setting) {
        return storage.writeApart(sql -> {
            Batch batch = batches.begin(SOURCE, actor);
            set(sql, batch, sql.fetchSingle(INVITEE, INVITEE.ID.eq(invitee.id())), setting);
            audit.record(actor, act, invitee.meeting(), invitee.title());
            return batch;
        });
    }

    private void set(
            DSLContext sql, Batch batch, InviteeRecord row, Consumer<InviteeRecord> setting) {
        InviteeRecord before = row.copy();
        setting.accept(row);
        for (Field<?> field : row.fields()) {
            if (!field.equals(INVITEE.ID)) {
                String was = ChangeLog.text(before.get(field));
                String became = ChangeLog.text(row.get(field));
                if (!was.equals(became)) {
                    changes.note(sql, batch, row.getId(), field.getName(), was, became);
                }
            }
        }
        row.store();
    }

    private static Invitee toInvitee(InviteeRecord row) {
        Optional<Answer> answer =
                Answer.Kind.find(row.getAnswer())
                        .map(kind -> new Answer(kind, row.getDeputy(), row.getNote()));
        return new Invitee(
                row.getId(),
                row.getMeetingId(),
                row.getPositionId(),
                row.getTitle(),
                row.getSector(),
                Way.find(row.getReachedHow()),
                answer,
                Optional.ofNullable(row.getAnsweredAt()).map(Instant::ofEpochMilli));
    }
}
