package id.lokmin.access.store;

import static id.lokmin.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.Audit;
import id.lokmin.access.AuditEntry;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;

class AuditTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));

    private static Audit threeLines(Storage storage) {
        Audit audit = TestAudit.over(storage, CLOCK);
        audit.record(Audit.COMMAND_LINE, "import.commit", "a.csv", "3 baru");
        audit.record(Audit.COMMAND_LINE, "import.commit", "b.csv", "1 berubah");
        audit.record(Audit.COMMAND_LINE, "import.undo", "b.csv", "");
        return audit;
    }

    @OnEveryDatabase
    void every_line_covers_the_one_before(Storage storage) {
        Audit audit = threeLines(storage);

        assertThat(audit.latest(2))
                .extracting(AuditEntry::act)
                .containsExactly("import.undo", "import.commit");
        assertThat(audit.latest(3).get(0).previous()).isEqualTo(audit.latest(3).get(1).hash());
        assertThat(audit.head()).isEqualTo(audit.latest(1).getFirst().hash());
        assertThat(audit.firstBroken()).isEmpty();
    }

    @OnEveryDatabase
    void an_altered_line_is_found(Storage storage) {
        Audit audit = threeLines(storage);
        storage.write(sql ->
                sql.update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.DETAIL, "0 berubah")
                        .where(AUDIT_ENTRY.SEQ.eq(2))
                        .execute());

        assertThat(audit.firstBroken()).contains(2);
    }

    @OnEveryDatabase
    void a_removed_line_is_found(Storage storage) {
        Audit audit = threeLines(storage);
        storage.write(sql -> sql.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.SEQ.eq(1)).execute());

        assertThat(audit.firstBroken()).contains(1);
    }
}
