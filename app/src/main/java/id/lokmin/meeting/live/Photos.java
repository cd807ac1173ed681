package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.MEETING_PHOTO;

import id.lokmin.access.Audit;
import id.lokmin.schema.tables.records.MeetingPhotoRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.SmallPhoto;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/**
 * The photos of meetings. They lie in the database, so that a backup has them and no photo is ever
 * without its caption; made smaller before ({@link SmallPhoto}), ten of them take some two
 * megabytes.
 */
@Component
public class Photos {

    /** Enough to make a photo out again on a poster. */
    public static final SmallPhoto.Bounds BOUNDS =
            new SmallPhoto.Bounds(20_000_000, 100_000_000, 1_600);

    private static final List<SelectField<?>> WITHOUT_PICTURE =
            List.of(
                    MEETING_PHOTO.ID,
                    MEETING_PHOTO.MEETING_ID,
                    MEETING_PHOTO.CAPTION,
                    MEETING_PHOTO.WIDTH,
                    MEETING_PHOTO.HEIGHT,
                    MEETING_PHOTO.ADDED_AT,
                    MEETING_PHOTO.ADDED_BY);

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public Photos(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** The photos of a meeting in the order they were added. */
    public List<Photo> list(String meetingId) {
        return storage.read(sql ->
                sql.select(WITHOUT_PICTURE)
                        .from(MEETING_PHOTO)
                        .where(MEETING_PHOTO.MEETING_ID.eq(meetingId))
                        .and(MEETING_PHOTO.REMOVED.eq(0))
                        .orderBy(MEETING_PHOTO.ADDED_AT, MEETING_PHOTO.ID)
                        .fetch(Photos::toPhoto));
    }

    /** A photo that was not removed. */
    public Optional<Photo> find(String id) {
        return storage.read(sql ->
                sql.select(WITHOUT_PICTURE)
                        .from(MEETING_PHOTO)
                        .where(MEETING_PHOTO.ID.eq(id))
                        .and(MEETING_PHOTO.REMOVED.eq(0))
                        .fetchOptional(Photos::toPhoto));
    }

    /** The picture as a JPEG. */
    public Optional<byte[]> picture(String id) {
        return storage.read(sql ->
                sql.select(MEETING_PHOTO.PICTURE)
                        .from(MEETING_PHOTO)
                        .where(MEETING_PHOTO.ID.eq(id))
                        .and(MEETING_PHOTO.REMOVED.eq(0))
                        .fetchOptional(MEETING_PHOTO.PICTURE));
    }

    /**
     * Keeps a photo.
     *
     * @param file as the phone sent it
     * @throws Refusal where it is no photo, too large, or damaged
     */
    public Photo add(String meetingId, byte[] file, String caption, String actor) {
        SmallPhoto small = SmallPhoto.of(file, BOUNDS);
        return storage.writeApart(sql -> {
            MeetingPhotoRecord row = sql.newRecord(MEETING_PHOTO);
            row.setId(Ids.next(clock));
            row.setMeetingId(meetingId);
            row.setCaption(tidy(caption));
            row.setWidth(small.width());
            row.setHeight(small.height());
            row.setPicture(small.jpeg());
            row.setAddedAt(clock.millis());
            row.setAddedBy(actor);
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            row.setRemoved(0);
            row.insert();
            audit.record(actor, "photo.add", row.getId(), "");
            return toPhoto(row);
        });
    }

    /** Puts other words below a photo. */
    public void describe(String id, String caption, String actor) {
        change(id, "photo.describe", actor, row -> row.setCaption(tidy(caption)));
    }

    /** Takes a photo away; it stays, marked. */
    public void remove(String id, String actor) {
        change(id, "photo.remove", actor, row -> row.setRemoved(1));
    }

    /** Puts a photo back that was taken away. */
    public void restore(String id, String actor) {
        change(id, "photo.restore", actor, row -> row.setRemoved(0));
    }

    private void change(String id, String act, String actor, Consumer<MeetingPhotoRecord> change) {
        storage.writeApart(sql -> {
            Optional<MeetingPhotoRecord> found =
                    sql.selectFrom(MEETING_PHOTO).where(MEETING_PHOTO.ID.eq(id)).fetchOptional();
            found.ifPresent(row -> {
                String before = row.getCaption();
                change.accept(row);
                row.setChangedAt(clock.millis());
                row.setChangedBy(actor);
                row.update();
                boolean reworded = !before.equals(row.getCaption());
                audit.record(actor, act, id, reworded ? before + " → " + row.getCaption() : "");
            });
            return found;
        });
    }

    private static String tidy(String caption) {
        String tidy = caption.strip().replaceAll("\\s+", " ");
        return tidy.length() > Photo.LONGEST_CAPTION
                ? tidy.substring(0, Photo.LONGEST_CAPTION)
                : tidy;
    }

    private static Photo toPhoto(Record row) {
        return new Photo(
                row.get(MEETING_PHOTO.ID),
                row.get(MEETING_PHOTO.MEETING_ID),
                row.get(MEETING_PHOTO.CAPTION),
                row.get(MEETING_PHOTO.WIDTH),
                row.get(MEETING_PHOTO.HEIGHT),
                Instant.ofEpochMilli(row.get(MEETING_PHOTO.ADDED_AT)),
                row.get(MEETING_PHOTO.ADDED_BY));
    }
}
