package id.lokmin.meeting;

import static id.lokmin.schema.Tables.MEETING;

import id.lokmin.engine.calendar.Period;
import id.lokmin.schema.tables.records.MeetingRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** All meetings held or planned. The list of them is kept until something is written. */
@Component
public class Meetings {

    private static final String ALL = "";

    private final Storage storage;
    private final InstantSource clock;
    private final Kept<String, List<Meeting>> known;

    public Meetings(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.known = new Kept<>(storage, 1);
        this.clock = clock;
    }

    public Optional<Meeting> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(MEETING)
                        .where(MEETING.ID.eq(id))
                        .fetchOptional(Meetings::toMeeting));
    }

    /** The meeting of a kind over a period. */
    public Optional<Meeting> find(String kind, Period period) {
        return storage.read(sql ->
                sql.selectFrom(MEETING)
                        .where(MEETING.KIND.eq(kind), MEETING.PERIOD.eq(period.toString()))
                        .fetchOptional(Meetings::toMeeting));
    }

    /** All, the latest period first. */
    public List<Meeting> list() {
        return known.get(
                ALL,
                _ ->
                        storage.read(sql ->
                                sql.selectFrom(MEETING).fetch(Meetings::toMeeting).stream()
                                        .sorted(
                                                Comparator.comparing((Meeting meeting) ->
                                                                meeting.period().last())
                                                        .reversed())
                                        .toList()));
    }

    /**
     * The meeting of a kind over a period, made where there is none. What the plan leaves open
     * stays as it was; one that was called off stands again once it is given a day.
     */
    public Meeting plan(String kind, Period period, MeetingPlan plan, String actor) {
        return storage.writeApart(sql -> {
            Optional<Meeting> known = find(kind, period);
            Meeting before =
                    known.orElseGet(() ->
                            new Meeting(
                                    Ids.next(clock),
                                    kind,
                                    period,
                                    Optional.empty(),
                                    Optional.empty(),
                                    ""));
            Meeting after =
                    new Meeting(
                            before.id(),
                            kind,
                            period,
                            plan.day().or(before::day),
                            plan.begins().or(before::begins),
                            plan.venue().isBlank() ? before.venue() : plan.venue(),
                            known.map(Meeting::occasion)
                                    .orElseGet(() -> Occasion.proposed(period, plan.day())),
                            before.theme(),
                            plan.day().isPresent() ? "" : before.calledOff());
            keep(sql, after, actor);
            return after;
        });
    }

    /** Moves a meeting to another time, also to none, or calls it off; which, is said by moves. */
    void move(Meeting after, String actor) {
        storage.writeApart(sql -> {
            keep(sql, after, actor);
            return after;
        });
    }

    /** Says which meeting of the year it is and what it stands under. */
    public Meeting describe(String id, Occasion occasion, String theme, String actor) {
        return storage.writeApart(sql -> {
            Meeting before =
                    find(id).orElseThrow(() -> new IllegalArgumentException("no such meeting"));
            Meeting after =
                    new Meeting(
                            id,
                            before.kind(),
                            before.period(),
                            before.day(),
                            before.begins(),
                            before.venue(),
                            occasion,
                            theme.strip(),
                            before.calledOff());
            keep(sql, after, actor);
            return after;
        });
    }

    /** How often a meeting was changed since it was made: it only ever rises. */
    public int version(String id) {
        return storage.read(sql ->
                        sql.select(MEETING.VERSION)
                                .from(MEETING)
                                .where(MEETING.ID.eq(id))
                                .fetchOptional(MEETING.VERSION))
                .orElse(0);
    }

    private void keep(DSLContext sql, Meeting meeting, String actor) {
        MeetingRecord row = sql.newRecord(MEETING);
        row.setId(meeting.id());
        row.setKind(meeting.kind());
        row.setPeriod(meeting.period().toString());
        row.setHeldOn(meeting.day().map(LocalDate::toString).orElse(null));
        row.setBeginsAt(meeting.begins().map(LocalTime::toString).orElse(null));
        row.setCalledOff(meeting.calledOff());
        row.setVenue(meeting.venue());
        row.setOccasion(meeting.occasion().code());
        row.setTheme(meeting.theme());
        row.setChangedAt(clock.millis());
        row.setChangedBy(actor);
        sql.insertInto(MEETING)
                .set(row)
                .onConflict(MEETING.ID)
                .doUpdate()
                .set(row)
                .set(MEETING.VERSION, MEETING.VERSION.plus(1))
                .execute();
    }

    private static Meeting toMeeting(MeetingRecord row) {
        return new Meeting(
                row.getId(),
                row.getKind(),
                Period.parse(row.getPeriod()),
                Optional.ofNullable(row.getHeldOn()).map(LocalDate::parse),
                Optional.ofNullable(row.getBeginsAt()).map(LocalTime::parse),
                row.getVenue(),
                Occasion.parse(row.getOccasion()),
                row.getTheme(),
                row.getCalledOff());
    }
}
