package id.lokmin.meeting.agenda;

import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.followup.Promises;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** Agendas over a database, for tests of rooms that print them. */
public final class TestAgendas {

    private TestAgendas() {}

    public static Agendas over(
            Storage storage,
            Catalog catalog,
            Places places,
            Grids grids,
            Promises promises,
            MeetingKinds kinds,
            Clock clock) {
        return new Agendas(
                new AgendaProposal(
                        catalog,
                        places,
                        grids,
                        promises,
                        kinds,
                        new PuskesmasDay(new Institutions(storage, clock), clock)),
                new Meetings(storage, clock),
                kinds,
                storage,
                new Batches(storage, clock),
                TestAudit.over(storage, clock),
                clock);
    }
}
