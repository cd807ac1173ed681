package id.lokmin.followup.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminders;
import id.lokmin.followup.Reports;
import id.lokmin.place.Institutions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** The real promises, for tests of rooms that stand on them. */
public final class TestPromises {

    private TestPromises() {}

    public static Promises over(Storage storage, Clock clock) {
        return new StoredPromises(storage, TestAudit.over(storage, clock), clock);
    }

    /** The real reports, over the same rows. */
    public static Reports reportsOver(Storage storage, Clock clock) {
        return new StoredReports(
                storage,
                over(storage, clock),
                new PuskesmasDay(new Institutions(storage, clock), clock),
                clock);
    }

    /** The real reminders, over the same rows. */
    public static Reminders remindersOver(Storage storage, Clock clock) {
        return new StoredReminders(
                storage, over(storage, clock), TestAudit.over(storage, clock), clock);
    }
}
