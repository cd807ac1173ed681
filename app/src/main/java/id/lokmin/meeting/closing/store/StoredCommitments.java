package id.lokmin.meeting.closing.store;

import static id.lokmin.schema.Tables.COMMITMENT;
import static id.lokmin.schema.Tables.COMMITMENT_LINE;
import static id.lokmin.schema.Tables.COMMITMENT_SIGNATURE;

import id.lokmin.access.Audit;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitment.Line;
import id.lokmin.meeting.closing.CommitmentText;
import id.lokmin.meeting.closing.CommitmentText.Party;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.Signing;
import id.lokmin.meeting.live.Signature;
import id.lokmin.schema.tables.records.CommitmentLineRecord;
import id.lokmin.schema.tables.records.CommitmentRecord;
import id.lokmin.schema.tables.records.CommitmentSignatureRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Sheets in the tables {@code commitment}, {@code commitment_line}, {@code commitment_signature}.
 */
final class StoredCommitments implements Commitments {

    /** Between the titles of positions; none holds a line break. */
    private static final String BETWEEN = "\n";

    private final Storage storage;
    private final Audit audit;
    private final Clock clock;

    StoredCommitments(Storage storage, Audit audit, Clock clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Commitment> find(String meeting) {
        return latest(COMMITMENT.MEETING_ID.eq(meeting));
    }

    @Override
    public Optional<Commitment> with(Fingerprint fingerprint) {
        return latest(COMMITMENT.SHA256.eq(fingerprint.hex()));
    }

    @Override
    public Optional<Commitment> ofLine(String line) {
        return storage.read(sql ->
                sql.fetchOptional(COMMITMENT_LINE, COMMITMENT_LINE.ID.eq(line))
                        .flatMap(row -> latest(COMMITMENT.ID.eq(row.getCommitmentId()))));
    }

    private Optional<Commitment> latest(Condition condition) {
        return storage.read(sql ->
                sql.selectFrom(COMMITMENT)
                        .where(condition)
                        .orderBy(COMMITMENT.SHEET_NO.desc(), COMMITMENT.DRAWN_AT.desc())
                        .limit(1)
                        .fetchOptional(row -> toCommitment(sql, row)));
    }

    @Override
    public Commitment draw(String meeting, CommitmentText text, String actor) {
        return storage.writeApart(sql -> {
            Optional<Commitment> before = find(meeting);
            if (before.filter(sheet -> saysTheSame(sheet, text)).isPresent()) {
                return before.get();
            }
            CommitmentRecord row = sql.newRecord(COMMITMENT);
            row.setId(Ids.next(clock));
            row.setMeetingId(meeting);
            row.setSheetNo(before.map(Commitment::number).orElse(0) + 1);
            row.setBody(text.text());
            row.setSha256(Fingerprint.of(text.text()).hex());
            row.setDrawnAt(clock.millis());
            row.setDrawnBy(actor);
            row.store();
            int number = 1;
            for (Party party : text.parties()) {
                line(sql, row.getId(), number++, party);
            }
            audit.record(
                    actor, "commitment.draw", meeting, row.getSheetNo() + ", " + row.getSha256());
            return toCommitment(sql, row);
        });
    }

    private static boolean saysTheSame(Commitment sheet, CommitmentText text) {
        return sheet.text().equals(text.text())
                && sheet.lines().stream()
                        .map(line -> new Party(line.sector(), line.positions(), line.points()))
                        .toList()
                        .equals(text.parties());
    }

    private void line(DSLContext sql, String sheet, int number, Party party) {
        CommitmentLineRecord row = sql.newRecord(COMMITMENT_LINE);
        row.setId(Ids.next(clock));
        row.setCommitmentId(sheet);
        row.setLineNo(number);
        row.setSector(party.sector());
        row.setPositions(String.join(BETWEEN, party.positions()));
        row.setPoints(
                party.points().stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.store();
    }

    @Override
    public void sign(String line, Signing signing, String actor) {
        storage.writeApart(sql -> {
            Commitment sheet = holding(line);
            take(sql, line, actor);
            CommitmentSignatureRecord row = sql.newRecord(COMMITMENT_SIGNATURE);
            row.setId(Ids.next(clock));
            row.setLineId(line);
            row.setWay(signing.way().code());
            row.setSigner(signing.signer());
            row.setStandingFor(signing.standingFor());
            row.setStrokes(signing.drawn().strokes());
            row.setSignedAt(signing.at().toEpochMilli());
            row.setNotedBy(signing.notedBy());
            row.store();
            audit.record(actor, "commitment.sign", sheet.meeting(), signing.way().code());
            return true;
        });
    }

    private Commitment holding(String line) {
        return ofLine(line)
                .filter(sheet ->
                        find(sheet.meeting()).filter(l -> l.id().equals(sheet.id())).isPresent())
                .orElseThrow(() -> Refusal.because(Problem.SHEET_REPLACED));
    }

    @Override
    public boolean withdraw(String line, String actor) {
        return storage.writeApart(sql -> {
            Commitment sheet = holding(line);
            boolean taken = take(sql, line, actor);
            if (taken) {
                audit.record(actor, "commitment.withdraw", sheet.meeting(), "");
            }
            return taken;
        });
    }

    private boolean take(DSLContext sql, String line, String actor) {
        return sql.update(COMMITMENT_SIGNATURE)
                        .set(COMMITMENT_SIGNATURE.WITHDRAWN_AT, clock.millis())
                        .set(COMMITMENT_SIGNATURE.WITHDRAWN_BY, actor)
                        .where(
                                COMMITMENT_SIGNATURE.LINE_ID.eq(line),
                                COMMITMENT_SIGNATURE.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    @Override
    public List<Signing> history(String line) {
        return storage.read(sql ->
                sql.selectFrom(COMMITMENT_SIGNATURE)
                        .where(COMMITMENT_SIGNATURE.LINE_ID.eq(line))
                        .orderBy(COMMITMENT_SIGNATURE.SIGNED_AT, COMMITMENT_SIGNATURE.ID)
                        .fetch(StoredCommitments::toSigning));
    }

    private static Commitment toCommitment(DSLContext sql, CommitmentRecord row) {
        return new Commitment(
                row.getId(),
                row.getMeetingId(),
                row.getSheetNo(),
                row.getBody(),
                new Fingerprint(row.getSha256()),
                Instant.ofEpochMilli(row.getDrawnAt()),
                row.getDrawnBy(),
                sql.selectFrom(COMMITMENT_LINE)
                        .where(COMMITMENT_LINE.COMMITMENT_ID.eq(row.getId()))
                        .orderBy(COMMITMENT_LINE.LINE_NO)
                        .fetch(line -> toLine(sql, line)));
    }

    private static Line toLine(DSLContext sql, CommitmentLineRecord row) {
        return new Line(
                row.getId(),
                row.getLineNo(),
                row.getSector(),
                Arrays.stream(row.getPositions().split(BETWEEN))
                        .filter(title -> !title.isEmpty())
                        .toList(),
                Arrays.stream(row.getPoints().split(",")).map(Integer::valueOf).toList(),
                sql.selectFrom(COMMITMENT_SIGNATURE)
                        .where(
                                COMMITMENT_SIGNATURE.LINE_ID.eq(row.getId()),
                                COMMITMENT_SIGNATURE.WITHDRAWN_AT.isNull())
                        .fetchOptional(StoredCommitments::toSigning));
    }

    private static Signing toSigning(CommitmentSignatureRecord row) {
        return new Signing(
                Signing.Way.of(row.getWay()),
                row.getSigner(),
                row.getStandingFor(),
                new Signature(row.getStrokes()),
                Instant.ofEpochMilli(row.getSignedAt()),
                row.getNotedBy());
    }
}
