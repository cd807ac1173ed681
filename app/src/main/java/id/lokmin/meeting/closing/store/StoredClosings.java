package id.lokmin.meeting.closing.store;

import static id.lokmin.schema.Tables.CLOSING_EXCUSE;
import static id.lokmin.schema.Tables.MEETING;
import static id.lokmin.schema.Tables.MEETING_CLOSING;
import static id.lokmin.schema.Tables.PRESENTED_FIGURE;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Grid;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Closing;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.schema.tables.records.MeetingClosingRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Closings in the tables {@code meeting_closing}, {@code closing_excuse}, {@code presented_figure}.
 */
final class StoredClosings implements Closings {

    private final Storage storage;
    private final Audit audit;
    private final Clock clock;

    StoredClosings(Storage storage, Audit audit, Clock clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Closing> find(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(MEETING_CLOSING)
                        .where(
                                MEETING_CLOSING.MEETING_ID.eq(meeting),
                                MEETING_CLOSING.UNDONE_AT.isNull())
                        .fetchOptional(row -> toClosing(sql, row)));
    }

    @Override
    public Closing close(Meeting meeting, Grid grid, List<Closing.Excuse> excused, String actor) {
        return storage.writeApart(sql -> {
            Optional<Closing> standing = find(meeting.id());
            if (standing.isPresent()) {
                return standing.get();
            }
            String id = Ids.next(clock);
            List<String> all = new ArrayList<>();
            MeetingClosingRecord row = sql.newRecord(MEETING_CLOSING);
            row.setId(id);
            row.setMeetingId(meeting.id());
            row.setClosedAt(clock.millis());
            row.setClosedBy(actor);
            row.setCells(grid.cells().size());
            grid.cards().forEach(card -> all.add(FigureLines.plain(frozen(grid, card.code()))));
            row.setSha256(Fingerprint.of(String.join("\n", all)).hex());
            row.store();
            grid.cards().forEach(card -> freeze(sql, id, grid, card.code()));
            excused.forEach(excuse -> excuse(sql, id, excuse));
            audit.record(
                    actor,
                    "meeting.close",
                    meeting.id(),
                    row.getCells() + " angka, " + excused.size() + " janji dengan alasan");
            return toClosing(sql, row);
        });
    }

    private static List<PresentedFigure> frozen(Grid grid, String indicator) {
        return grid.cells(indicator).stream().map(PresentedFigure::of).toList();
    }

    private static void freeze(DSLContext sql, String closing, Grid grid, String indicator) {
        sql.insertInto(PRESENTED_FIGURE)
                .values(closing, indicator, FigureLines.pack(frozen(grid, indicator)))
                .execute();
    }

    private static void excuse(DSLContext sql, String closing, Closing.Excuse excuse) {
        sql.insertInto(CLOSING_EXCUSE)
                .values(
                        closing,
                        excuse.promise(),
                        excuse.number(),
                        String.join(",", excuse.lacks()),
                        excuse.reason())
                .execute();
    }

    @Override
    public boolean reopen(String meeting, String actor) {
        return storage.writeApart(sql -> {
            int undone =
                    sql.update(MEETING_CLOSING)
                            .set(MEETING_CLOSING.UNDONE_AT, clock.millis())
                            .set(MEETING_CLOSING.UNDONE_BY, actor)
                            .where(
                                    MEETING_CLOSING.MEETING_ID.eq(meeting),
                                    MEETING_CLOSING.UNDONE_AT.isNull())
                            .execute();
            if (undone > 0) {
                audit.record(actor, "meeting.reopen", meeting, "");
            }
            return undone > 0;
        });
    }

    @Override
    public List<PresentedFigure> figures(String closing) {
        return storage.read(sql ->
                sql
                        .selectFrom(PRESENTED_FIGURE)
                        .where(PRESENTED_FIGURE.CLOSING_ID.eq(closing))
                        .orderBy(PRESENTED_FIGURE.INDICATOR)
                        .fetch(row -> FigureLines.unpack(row.getIndicator(), row.getLines()))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** What the standing closings over a period showed of one indicator, the latest first. */
    List<Shown> shown(String indicator, Period period) {
        return storage.read(sql ->
                sql.select(
                                MEETING_CLOSING.MEETING_ID,
                                MEETING_CLOSING.CLOSED_AT,
                                PRESENTED_FIGURE.LINES)
                        .from(MEETING_CLOSING)
                        .join(MEETING)
                        .on(MEETING.ID.eq(MEETING_CLOSING.MEETING_ID))
                        .join(PRESENTED_FIGURE)
                        .on(PRESENTED_FIGURE.CLOSING_ID.eq(MEETING_CLOSING.ID))
                        .where(
                                MEETING.PERIOD.eq(period.toString()),
                                PRESENTED_FIGURE.INDICATOR.eq(indicator),
                                MEETING_CLOSING.UNDONE_AT.isNull())
                        .orderBy(MEETING_CLOSING.CLOSED_AT.desc())
                        .fetch(row ->
                                new Shown(
                                        row.value1(),
                                        Instant.ofEpochMilli(row.value2()),
                                        FigureLines.unpack(indicator, row.value3()))));
    }

    /** The same of all indicators, a meeting each. */
    List<Shown> shown(Period period) {
        return storage.read(sql ->
                sql
                        .select(
                                MEETING_CLOSING.ID,
                                MEETING_CLOSING.MEETING_ID,
                                MEETING_CLOSING.CLOSED_AT)
                        .from(MEETING_CLOSING)
                        .join(MEETING)
                        .on(MEETING.ID.eq(MEETING_CLOSING.MEETING_ID))
                        .where(
                                MEETING.PERIOD.eq(period.toString()),
                                MEETING_CLOSING.UNDONE_AT.isNull())
                        .orderBy(MEETING_CLOSING.CLOSED_AT.desc())
                        .fetch()
                        .stream()
                        .map(row ->
                                new Shown(
                                        row.value2(),
                                        Instant.ofEpochMilli(row.value3()),
                                        figures(row.value1())))
                        .toList());
    }

    /** What a meeting showed: one indicator, or all. */
    record Shown(String meeting, Instant at, List<PresentedFigure> figures) {}

    private static Closing toClosing(DSLContext sql, MeetingClosingRecord row) {
        List<Closing.Excuse> excused =
                sql.selectFrom(CLOSING_EXCUSE)
                        .where(CLOSING_EXCUSE.CLOSING_ID.eq(row.getId()))
                        .orderBy(CLOSING_EXCUSE.PROMISE_NO)
                        .fetch(excuse ->
                                new Closing.Excuse(
                                        excuse.getPromiseId(),
                                        excuse.getPromiseNo(),
                                        List.of(excuse.getLacks().split(",")),
                                        excuse.getReason()));
        return new Closing(
                row.getId(),
                row.getMeetingId(),
                Instant.ofEpochMilli(row.getClosedAt()),
                row.getClosedBy(),
                row.getCells(),
                new Fingerprint(row.getSha256()),
                excused);
    }
}
