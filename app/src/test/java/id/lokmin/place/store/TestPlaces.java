package id.lokmin.place.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.place.Places;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.List;

/** The real places, for tests of rooms that stand on them. */
public final class TestPlaces {

    private TestPlaces() {}

    public static Places over(Storage storage, InstantSource clock) {
        return new StoredPlaces(storage, TestAudit.over(storage, clock), List.of());
    }
}
