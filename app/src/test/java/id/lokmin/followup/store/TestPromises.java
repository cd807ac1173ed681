package id.lokmin.followup.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.followup.Promises;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** The real promises, for tests of rooms that stand on them. */
public final class TestPromises {

    private TestPromises() {}

    public static Promises over(Storage storage, Clock clock) {
        return new StoredPromises(storage, TestAudit.over(storage, clock), clock);
    }
}
