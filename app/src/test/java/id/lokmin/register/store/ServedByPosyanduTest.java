package id.lokmin.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.register.ServedRw;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

class ServedByPosyanduTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** Village A: Melati serves RW 07 alone, Mawar both; village B has a Melati of its own. */
    private static ServedRw served(Storage storage) {
        Places places = TestPlaces.over(storage, CLOCK);
        places.accept(
                new Batches(storage, CLOCK).begin("wilayah.csv", "notulis"),
                List.of(
                        AreaEntry.of(Level.PUSKESMAS, "P", "Kalitanjung", "", START),
                        AreaEntry.of(Level.VILLAGE, "A", "Kalitanjung", "P", START),
                        AreaEntry.of(Level.VILLAGE, "B", "Harjasari", "P", START),
                        AreaEntry.of(Level.RW, "A.07", "RW 07", "A", START),
                        AreaEntry.of(Level.RW, "A.12", "RW 12", "A", START),
                        AreaEntry.of(Level.RW, "B.07", "RW 07", "B", START),
                        AreaEntry.of(Level.POSYANDU, "A-1", "Melati", "A", START).serving("RW 07"),
                        AreaEntry.of(Level.POSYANDU, "A-2", "Mawar", "A", START)
                                .serving("RW 07", "RW XII"),
                        AreaEntry.of(Level.POSYANDU, "B-1", "Melati", "B", START)
                                .serving("RW 07")));
        return new ServedByPosyandu(places.in(Month.of(2025, 9)));
    }

    @OnEveryDatabase
    void a_post_that_serves_one_rw_leads_to_it_in_its_own_village(Storage storage) {
        ServedRw served = served(storage);
        assertThat(served.onlyRwOf("A", "Melati")).contains("A.07");
        assertThat(served.onlyRwOf("B", "MELATI")).contains("B.07");
        assertThat(served.onlyRwOf("A", "Melati")).contains("A.07");
    }

    @OnEveryDatabase
    void a_post_of_several_rw_an_unknown_one_and_a_blank_lead_nowhere(Storage storage) {
        ServedRw served = served(storage);
        assertThat(served.onlyRwOf("A", "Mawar")).isEmpty();
        assertThat(served.onlyRwOf("A", "Kenanga")).isEmpty();
        assertThat(served.onlyRwOf("A", " ")).isEmpty();
    }
}
