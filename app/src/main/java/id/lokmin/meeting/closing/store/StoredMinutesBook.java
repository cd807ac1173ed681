package id.lokmin.meeting.closing.store;

import static id.lokmin.schema.Tables.MINUTES_ADDENDUM;
import static id.lokmin.schema.Tables.MINUTES_VERSION;

import id.lokmin.access.Audit;
import id.lokmin.meeting.closing.Addendum;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.MinutesBook;
import id.lokmin.meeting.closing.MinutesText;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.MinutesVersion.State;
import id.lokmin.schema.tables.records.MinutesAddendumRecord;
import id.lokmin.schema.tables.records.MinutesVersionRecord;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Minutes in the tables {@code minutes_version} and {@code minutes_addendum}, both only added to.
 */
final class StoredMinutesBook implements MinutesBook {

    private final Storage storage;
    private final Audit audit;
    private final Clock clock;

    StoredMinutesBook(Storage storage, Audit audit, Clock clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<MinutesVersion> latest(String meeting) {
        return versions(meeting).reversed().stream().findFirst();
    }

    @Override
    public List<MinutesVersion> versions(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(MINUTES_VERSION)
                        .where(MINUTES_VERSION.MEETING_ID.eq(meeting))
                        .orderBy(MINUTES_VERSION.VERSION_NO)
                        .fetch(StoredMinutesBook::toVersion));
    }

    @Override
    public MinutesVersion correct(String meeting, MinutesText text, int seen, String actor) {
        return write(meeting, State.CORRECTED, text, seen, actor);
    }

    @Override
    public MinutesVersion lock(String meeting, MinutesText text, int seen, String actor) {
        if (text.isEmpty()) {
            throw Refusal.because(Problem.MINUTES_EMPTY);
        }
        return write(meeting, State.LOCKED, text, seen, actor);
    }

    private MinutesVersion write(
            String meeting, State state, MinutesText text, int seen, String actor) {
        return storage.writeApart(sql -> {
            Optional<MinutesVersion> before = latest(meeting);
            if (before.filter(MinutesVersion::isLocked).isPresent()) {
                throw Refusal.because(Problem.MINUTES_LOCKED);
            }
            int number = before.map(MinutesVersion::number).orElse(0);
            if (number != seen) {
                throw Refusal.because(Problem.MINUTES_CORRECTED_MEANWHILE);
            }
            MinutesVersionRecord row = sql.newRecord(MINUTES_VERSION);
            row.setMeetingId(meeting);
            row.setVersionNo(number + 1);
            row.setState(state.code());
            row.setBody(text.body());
            row.setSha256(text.fingerprint().hex());
            row.setWrittenAt(clock.millis());
            row.setWrittenBy(actor);
            row.store();
            audit.record(
                    actor,
                    state == State.LOCKED ? "minutes.lock" : "minutes.correct",
                    meeting,
                    "versi " + row.getVersionNo() + ", " + row.getSha256());
            return toVersion(row);
        });
    }

    @Override
    public Addendum add(String meeting, String text, String actor) {
        return storage.writeApart(sql -> {
            if (latest(meeting).filter(MinutesVersion::isLocked).isEmpty()) {
                throw Refusal.because(Problem.MINUTES_NOT_FINAL);
            }
            MinutesAddendumRecord row = sql.newRecord(MINUTES_ADDENDUM);
            row.setMeetingId(meeting);
            row.setAddendumNo(addenda(meeting).size() + 1);
            row.setBody(text.strip());
            row.setSha256(Fingerprint.of(text).hex());
            row.setWrittenAt(clock.millis());
            row.setWrittenBy(actor);
            row.store();
            audit.record(
                    actor,
                    "minutes.add",
                    meeting,
                    "tambahan " + row.getAddendumNo() + ", " + row.getSha256());
            return toAddendum(row);
        });
    }

    @Override
    public List<Addendum> addenda(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(MINUTES_ADDENDUM)
                        .where(MINUTES_ADDENDUM.MEETING_ID.eq(meeting))
                        .orderBy(MINUTES_ADDENDUM.ADDENDUM_NO)
                        .fetch(StoredMinutesBook::toAddendum));
    }

    private static MinutesVersion toVersion(MinutesVersionRecord row) {
        return new MinutesVersion(
                row.getVersionNo(),
                State.of(row.getState()),
                MinutesText.of(row.getBody()),
                new Fingerprint(row.getSha256()),
                Instant.ofEpochMilli(row.getWrittenAt()),
                row.getWrittenBy());
    }

    private static Addendum toAddendum(MinutesAddendumRecord row) {
        return new Addendum(
                row.getAddendumNo(),
                row.getBody(),
                new Fingerprint(row.getSha256()),
                Instant.ofEpochMilli(row.getWrittenAt()),
                row.getWrittenBy());
    }
}
