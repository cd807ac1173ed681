package id.lokmin.access.store;

import static id.lokmin.schema.Tables.AUDIT_ENTRY;

import id.lokmin.access.Audit;
import id.lokmin.access.AuditEntry;
import id.lokmin.access.AuditQuestion;
import id.lokmin.schema.tables.records.AuditEntryRecord;
import id.lokmin.shell.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The audit trail in the table {@code audit_entry}. */
final class StoredAudit implements Audit {

    private static final String BEGINNING = "0".repeat(64);

    private final Storage storage;
    private final InstantSource clock;

    StoredAudit(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    @Override
    public AuditEntry record(String actor, String act, String subject, String detail) {
        // Aside: no figure is worked out from the trail. Within a counted write it counts too.
        return storage.writeAside(sql -> {
            Optional<AuditEntry> last = last(sql);
            int seq = last.map(AuditEntry::seq).orElse(0) + 1;
            String previous = last.map(AuditEntry::hash).orElse(BEGINNING);
            long at = clock.millis();
            String hash = hash(seq, at, actor, act, subject, detail, previous);
            sql.insertInto(AUDIT_ENTRY)
                    .values(seq, at, actor, act, subject, detail, previous, hash)
                    .execute();
            return new AuditEntry(
                    seq, Instant.ofEpochMilli(at), actor, act, subject, detail, previous, hash);
        });
    }

    @Override
    public List<AuditEntry> latest(int most) {
        return storage.read(sql ->
                sql.selectFrom(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.SEQ.desc())
                        .limit(most)
                        .fetch(StoredAudit::toEntry));
    }

    @Override
    public List<AuditEntry> find(AuditQuestion question, int skipped, int most) {
        return storage.read(sql ->
                sql.selectFrom(AUDIT_ENTRY)
                        .where(fits(question))
                        .orderBy(AUDIT_ENTRY.SEQ.desc())
                        .limit(most)
                        .offset(skipped)
                        .fetch(StoredAudit::toEntry));
    }

    @Override
    public int count(AuditQuestion question) {
        return storage.read(sql -> sql.fetchCount(AUDIT_ENTRY, fits(question)));
    }

    private static Condition fits(AuditQuestion question) {
        return DSL.and(
                question.actor().map(AUDIT_ENTRY.ACTOR::eq).orElse(DSL.noCondition()),
                question.act().map(AUDIT_ENTRY.ACT::eq).orElse(DSL.noCondition()),
                question.from()
                        .map(from -> AUDIT_ENTRY.AT.ge(from.toEpochMilli()))
                        .orElse(DSL.noCondition()),
                question.until()
                        .map(until -> AUDIT_ENTRY.AT.lt(until.toEpochMilli()))
                        .orElse(DSL.noCondition()));
    }

    @Override
    public List<String> actors() {
        return storage.read(sql ->
                sql.selectDistinct(AUDIT_ENTRY.ACTOR)
                        .from(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.ACTOR)
                        .fetch(AUDIT_ENTRY.ACTOR));
    }

    @Override
    public List<String> acts() {
        return storage.read(sql ->
                sql.selectDistinct(AUDIT_ENTRY.ACT)
                        .from(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.ACT)
                        .fetch(AUDIT_ENTRY.ACT));
    }

    @Override
    public Optional<Integer> firstBroken() {
        return storage.read(sql -> {
            String previous = BEGINNING;
            int expected = 1;
            try (Cursor<AuditEntryRecord> rows =
                    sql.selectFrom(AUDIT_ENTRY)
                            .orderBy(AUDIT_ENTRY.SEQ)
                            .fetchSize(1000)
                            .fetchLazy()) {
                for (AuditEntryRecord row : rows) {
                    AuditEntry entry = toEntry(row);
                    if (entry.seq() != expected
                            || !entry.previous().equals(previous)
                            || !entry.hash().equals(hash(entry))) {
                        return Optional.of(expected);
                    }
                    previous = entry.hash();
                    expected++;
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public String head() {
        return storage.read(sql -> last(sql).map(AuditEntry::hash).orElse(BEGINNING));
    }

    private static Optional<AuditEntry> last(DSLContext sql) {
        return sql.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .fetchOptional(StoredAudit::toEntry);
    }

    private static AuditEntry toEntry(AuditEntryRecord row) {
        return new AuditEntry(
                row.getSeq(),
                Instant.ofEpochMilli(row.getAt()),
                row.getActor(),
                row.getAct(),
                row.getSubject(),
                row.getDetail(),
                row.getPrevious(),
                row.getHash());
    }

    private static String hash(AuditEntry entry) {
        return hash(
                entry.seq(),
                entry.at().toEpochMilli(),
                entry.actor(),
                entry.act(),
                entry.subject(),
                entry.detail(),
                entry.previous());
    }

    /** Each part with its length before it, so that no two different lines read the same. */
    private static String hash(int seq, long at, String... parts) {
        StringBuilder line = new StringBuilder().append(seq).append(' ').append(at);
        for (String part : parts) {
            line.append(' ').append(part.length()).append(':').append(part);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(line.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
