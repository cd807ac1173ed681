package id.lokmin.meeting.cluster;

import static id.lokmin.schema.Tables.CLUSTER_CHANGE;
import static id.lokmin.schema.Tables.CLUSTER_LINE;
import static id.lokmin.schema.Tables.CLUSTER_PAGE;

import id.lokmin.access.Audit;
import id.lokmin.meeting.cluster.ClusterPage.Content;
import id.lokmin.meeting.cluster.ClusterPage.Line;
import id.lokmin.schema.tables.records.ClusterPageRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The pages that clusters hand in, of all meetings. Every change of a field is kept. */
@Component
public class ClusterPages {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public ClusterPages(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a meeting, in the order of the clusters. */
    public List<ClusterPage> of(String meeting) {
        return storage.read(sql ->
                sql
                        .selectFrom(CLUSTER_PAGE)
                        .where(CLUSTER_PAGE.MEETING_ID.eq(meeting))
                        .fetch(row -> toPage(sql, row))
                        .stream()
                        .sorted(Comparator.comparing(ClusterPage::cluster))
                        .toList());
    }

    public Optional<ClusterPage> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(CLUSTER_PAGE)
                        .where(CLUSTER_PAGE.ID.eq(id))
                        .fetchOptional(row -> toPage(sql, row)));
    }

    /** Asks clusters for their pages by a day; one that was asked before has that day from now. */
    public void ask(String meeting, List<Cluster> clusters, LocalDate due, String actor) {
        storage.writeApart(sql -> {
            for (Cluster cluster : clusters) {
                Optional<ClusterPageRecord> before =
                        sql.fetchOptional(
                                CLUSTER_PAGE,
                                CLUSTER_PAGE.MEETING_ID.eq(meeting),
                                CLUSTER_PAGE.CLUSTER.eq(cluster.code()));
                if (before.isPresent()) {
                    String was = before.get().getDueOn();
                    before.get().setDueOn(due.toString());
                    before.get().store();
                    note(sql, before.get().getId(), "due_on", was, due.toString(), actor);
                } else {
                    ClusterPageRecord row = sql.newRecord(CLUSTER_PAGE);
                    row.setId(Ids.next(clock));
                    row.setMeetingId(meeting);
                    row.setCluster(cluster.code());
                    row.setDueOn(due.toString());
                    row.setAttendance(0);
                    row.setTopics("");
                    row.setHandedInBy("");
                    row.insert();
                    note(sql, row.getId(), "due_on", "", due.toString(), actor);
                }
            }
            return audit.record(
                    actor, "meeting.cluster.ask", meeting, clusters.size() + " klaster, " + due);
        });
    }

    /**
     * Keeps what was written on a page, and hands it in where that is wanted.
     *
     * @throws IllegalStateException where it was handed in before
     */
    public void write(ClusterPage page, Content content, boolean handIn, String actor) {
        storage.writeApart(sql -> {
            ClusterPage before = find(page.id()).orElseThrow();
            if (before.handedIn().isPresent()) {
                throw new IllegalStateException("the page was handed in");
            }
            ClusterPageRecord row = sql.fetchSingle(CLUSTER_PAGE, CLUSTER_PAGE.ID.eq(page.id()));
            row.setMetOn(content.met().map(LocalDate::toString).orElse(null));
            row.setAttendance(content.attendance());
            row.setTopics(content.topics());
            if (handIn) {
                row.setHandedInAt(clock.millis());
                row.setHandedInBy(actor);
                audit.record(
                        actor,
                        "meeting.cluster.hand_in",
                        page.meeting(),
                        "klaster " + page.cluster().code());
            }
            row.store();
            noteContent(sql, before, content, actor);
            for (Line line : content.lines()) {
                Line was = before.says().of(line.indicator()).orElse(empty(line.indicator()));
                if (!was.equals(line)) {
                    note(
                            sql,
                            page.id(),
                            line.indicator() + " cause",
                            was.cause(),
                            line.cause(),
                            actor);
                    note(
                            sql,
                            page.id(),
                            line.indicator() + " plan",
                            was.plan(),
                            line.plan(),
                            actor);
                    put(sql, page.id(), line);
                }
            }
            if (handIn) {
                note(sql, page.id(), "handed_in", "", actor, actor);
            }
            return row;
        });
    }

    private void noteContent(DSLContext sql, ClusterPage before, Content content, String actor) {
        Content was = before.says();
        note(sql, before.id(), "met_on", text(was.met()), text(content.met()), actor);
        note(
                sql,
                before.id(),
                "attendance",
                "" + was.attendance(),
                "" + content.attendance(),
                actor);
        note(sql, before.id(), "topics", was.topics(), content.topics(), actor);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Line empty(String indicator) {
        return new Line(indicator, "", "");
    }

    private static void put(DSLContext sql, String page, Line line) {
        sql.deleteFrom(CLUSTER_LINE)
                .where(CLUSTER_LINE.PAGE_ID.eq(page))
                .and(CLUSTER_LINE.INDICATOR.eq(line.indicator()))
                .execute();
        if (!line.isEmpty()) {
            sql.insertInto(CLUSTER_LINE)
                    .values(page, line.indicator(), line.cause(), line.plan())
                    .execute();
        }
    }

    /** Gives a page back to its cluster, so that it may be changed again. */
    public void giveBack(ClusterPage page, String actor) {
        storage.writeApart(sql -> {
            sql.update(CLUSTER_PAGE)
                    .setNull(CLUSTER_PAGE.HANDED_IN_AT)
                    .set(CLUSTER_PAGE.HANDED_IN_BY, "")
                    .where(CLUSTER_PAGE.ID.eq(page.id()))
                    .execute();
            note(sql, page.id(), "handed_in", page.handedInBy(), "", actor);
            return audit.record(
                    actor,
                    "meeting.cluster.give_back",
                    page.meeting(),
                    "klaster " + page.cluster().code());
        });
    }

    private void note(
            DSLContext sql, String page, String field, String was, String became, String actor) {
        if (was.equals(became)) {
            return;
        }
        int number = sql.fetchCount(CLUSTER_CHANGE, CLUSTER_CHANGE.PAGE_ID.eq(page));
        sql.insertInto(CLUSTER_CHANGE)
                .values(page, number + 1, clock.millis(), actor, field, was, became)
                .execute();
    }

    private static ClusterPage toPage(DSLContext sql, ClusterPageRecord row) {
        List<Line> lines =
                sql.selectFrom(CLUSTER_LINE)
                        .where(CLUSTER_LINE.PAGE_ID.eq(row.getId()))
                        .orderBy(CLUSTER_LINE.INDICATOR)
                        .fetch(line ->
                                new Line(line.getIndicator(), line.getCause(), line.getPlan()));
        return new ClusterPage(
                row.getId(),
                row.getMeetingId(),
                Cluster.find(row.getCluster()).orElseThrow(),
                LocalDate.parse(row.getDueOn()),
                new Content(
                        Optional.ofNullable(row.getMetOn()).map(LocalDate::parse),
                        row.getAttendance(),
                        row.getTopics(),
                        lines),
                Optional.ofNullable(row.getHandedInAt()).map(Instant::ofEpochMilli),
                row.getHandedInBy());
    }
}
