package id.lokmin.problem.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.problem.ProblemAddenda;
import id.lokmin.problem.ProblemAddendum;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class AddendaTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-04T02:00:00Z"), ZoneOffset.UTC);

    @OnEveryDatabase
    void an_addendum_stands_below_its_meeting_until_it_is_removed(Storage storage) {
        ProblemAddenda addenda = new StoredAddenda(storage, TestAudit.over(storage, CLOCK), CLOCK);
        ProblemAddendum added = addenda.add("m1", "RW 05 menyusul.", "notulis");
        assertThat(addenda.list("m1")).containsExactly(added);
        assertThat(addenda.list("m2")).isEmpty();
        addenda.remove("m2", added.id(), true, "notulis");
        assertThat(addenda.list("m1")).containsExactly(added);
        addenda.remove("m1", added.id(), true, "notulis");
        assertThat(addenda.list("m1")).isEmpty();
        addenda.remove("m1", added.id(), false, "notulis");
        assertThat(addenda.list("m1")).containsExactly(added);
    }
}
