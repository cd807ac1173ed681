package id.lokmin.insight.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** The sentences of a storage, for tests of other rooms. */
public final class TestSentences {

    private TestSentences() {}

    public static CorrectedSentences over(Storage storage, Clock clock) {
        return new StoredSentences(storage, TestAudit.over(storage, clock), clock);
    }
}
