package id.lokmin.access.store;

import id.lokmin.access.Audit;
import id.lokmin.shell.Storage;
import java.time.InstantSource;

/** The real audit trail, for tests of rooms that write into it. */
public final class TestAudit {

    private TestAudit() {}

    public static Audit over(Storage storage, InstantSource clock) {
        return new StoredAudit(storage, clock);
    }
}
