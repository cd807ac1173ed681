package id.lokmin.people.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.people.Positions;
import id.lokmin.shell.Storage;
import java.time.InstantSource;

/** The real positions, for tests of rooms that stand on them. */
public final class TestPeople {

    private TestPeople() {}

    public static Positions over(Storage storage, InstantSource clock) {
        return new StoredPositions(storage, TestAudit.over(storage, clock), clock);
    }
}
