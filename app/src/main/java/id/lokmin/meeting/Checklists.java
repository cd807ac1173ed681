package id.lokmin.meeting;

import static id.lokmin.schema.Tables.MEETING_CHECK;

import id.lokmin.access.Audit;
import id.lokmin.meeting.Checklist.Point;
import id.lokmin.meeting.Checklist.Stage;
import id.lokmin.meeting.Checklist.Tick;
import id.lokmin.schema.tables.records.MeetingCheckRecord;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The checklists of all meetings. Every tick and every tick taken back is a line of its own; the
 * last line of a point holds.
 */
@Component
public class Checklists {

    private final MeetingKinds kinds;
    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;
    private final Kept<Asked, Set<String>> complete;

    private record Asked(List<Meeting> meetings, MeetingKinds.Edition edition) {}

    public Checklists(MeetingKinds kinds, Storage storage, Audit audit, InstantSource clock) {
        this.kinds = kinds;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
        this.complete = new Kept<>(storage, 1);
    }

    /** The points of a meeting's kind, with what was ticked off. */
    public Checklist of(Meeting meeting) {
        MeetingKind kind = kinds.of(meeting);
        Map<String, Tick> ticks = ticks(meeting);
        List<Point> points = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (String words : words(kind, stage)) {
                points.add(
                        new Point(stage, words, Optional.ofNullable(ticks.get(key(stage, words)))));
            }
        }
        return new Checklist(points);
    }

    private static List<String> words(MeetingKind kind, Stage stage) {
        return switch (stage) {
            case STEP -> kind.steps().stream().map(MeetingKind.Step::what).toList();
            case INPUT -> kind.inputs();
            case PROCESS -> kind.process();
            case OUTPUT -> kind.outputs();
            case DOCUMENT -> kind.documents();
        };
    }

    /**
     * Ticks a point off, or takes that back; one that stands so already is left alone.
     *
     * @throws IllegalArgumentException for words that the kind of the meeting does not have
     */
    public void tick(Meeting meeting, Stage stage, String words, boolean done, String actor) {
        if (!words(kinds.of(meeting), stage).contains(words)) {
            throw new IllegalArgumentException("no such point");
        }
        storage.writeApart(sql -> {
            if (ticks(meeting).containsKey(key(stage, words)) == done) {
                return 0;
            }
            int number = sql.fetchCount(MEETING_CHECK, MEETING_CHECK.MEETING_ID.eq(meeting.id()));
            audit.record(
                    actor,
                    done ? "meeting.tick" : "meeting.untick",
                    meeting.id(),
                    stage.code() + ": " + words);
            return sql.insertInto(MEETING_CHECK)
                    .set(MEETING_CHECK.MEETING_ID, meeting.id())
                    .set(MEETING_CHECK.CHANGE_NO, number + 1)
                    .set(MEETING_CHECK.STAGE, stage.code())
                    .set(MEETING_CHECK.WORDS, words)
                    .set(MEETING_CHECK.DONE, done ? 1 : 0)
                    .set(MEETING_CHECK.AT, clock.millis())
                    .set(MEETING_CHECK.ACTOR, actor)
                    .execute();
        });
    }

    /** The ids of the meetings among these whose papers are complete. */
    public Set<String> complete(List<Meeting> meetings) {
        return complete.get(
                new Asked(List.copyOf(meetings), kinds.edition()),
                asked ->
                        asked.meetings().stream()
                                .filter(meeting -> of(meeting).isComplete())
                                .map(Meeting::id)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Map<String, Tick> ticks(Meeting meeting) {
        Map<String, Tick> ticks = new HashMap<>();
        storage.read(sql ->
                        sql.selectFrom(MEETING_CHECK)
                                .where(MEETING_CHECK.MEETING_ID.eq(meeting.id()))
                                .orderBy(MEETING_CHECK.CHANGE_NO)
                                .fetch())
                .forEach(line -> {
                    String key = line.getStage() + "\n" + line.getWords();
                    if (line.getDone() == 1) {
                        ticks.put(key, tick(line));
                    } else {
                        ticks.remove(key);
                    }
                });
        return ticks;
    }

    private static Tick tick(MeetingCheckRecord line) {
        return new Tick(line.getActor(), Instant.ofEpochMilli(line.getAt()));
    }

    private static String key(Stage stage, String words) {
        return stage.code() + "\n" + words;
    }
}
