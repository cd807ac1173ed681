package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.lokmin.meeting.Seat;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final Signature SIGNED = new Signature("10 20 14 22 19 30;60 40 61 41");

    private static ArrivalEntry kader(String name, Signature signature) {
        return new ArrivalEntry(name, "Ketua RW 07", "RT/RW", "", signature);
    }

    @OnEveryDatabase
    void a_phone_arrives_once_and_corrects_itself(Storage storage) {
        TestRooms rooms = new TestRooms(storage, CLOCK);
        Arrivals arrivals = rooms.arrivals();
        String meeting = rooms.meeting("2025-Q3");

        Arrival first = arrivals.arrive(meeting, "hp-1", kader("Uji Satu", SIGNED), "tautan x");
        arrivals.arrive(meeting, "hp-1", kader("Uji  Satu ", SIGNED), "tautan x");
        Arrival corrected =
                arrivals.arrive(meeting, "hp-1", kader("Uji Dua", Signature.NONE), "tautan x");
        arrivals.arrive(meeting, "hp-2", kader("Uji Tiga", Signature.NONE), "tautan x");

        assertThat(arrivals.count(meeting)).isEqualTo(2);
        assertThat(arrivals.bySector(meeting)).containsExactly(Map.entry("RT/RW", 2));
        assertThat(corrected.id()).isEqualTo(first.id());
        assertThat(corrected.says()).isEqualTo(kader("Uji Dua", SIGNED));
        assertThat(arrivals.find(meeting, "hp-1")).contains(corrected);
        assertThat(arrivals.find(rooms.meeting("2025-Q2"), "hp-1")).isEmpty();
        assertThat(arrivals.history(first.id()))
                .extracting(FieldChange::field, FieldChange::was, FieldChange::became)
                .containsExactly(tuple("full_name", "Uji Satu", "Uji Dua"));
    }

    @OnEveryDatabase
    void the_printed_list_is_ticked_at_once(Storage storage) {
        TestRooms rooms = new TestRooms(storage, CLOCK);
        Arrivals arrivals = rooms.arrivals();
        String meeting = rooms.meeting("2025-Q3");

        arrivals.tick(
                meeting,
                List.of(
                        kader("Uji Satu", Signature.NONE),
                        new ArrivalEntry("Uji Dua", "Camat", "Kecamatan", "", Signature.NONE)),
                "rina");

        assertThat(arrivals.list(meeting))
                .allMatch(Arrival::isSignedOnPaper)
                .extracting(Arrival::way)
                .containsExactly(ArrivalWay.PAPER, ArrivalWay.PAPER);
        assertThat(rooms.room().revision(meeting)).isEqualTo(1);
    }

    @OnEveryDatabase
    void whoever_was_taken_off_the_list_can_be_put_back(Storage storage) {
        TestRooms rooms = new TestRooms(storage, CLOCK);
        Arrivals arrivals = rooms.arrivals();
        String meeting = rooms.meeting("2025-Q3");
        String id =
                arrivals.note(meeting, ArrivalWay.STAFF, kader("Uji", Signature.NONE), "rina").id();

        arrivals.remove(id, "rina");
        assertThat(arrivals.list(meeting)).isEmpty();
        assertThat(arrivals.correct(id, kader("Uji Dua", Signature.NONE), "rina")).isEmpty();

        arrivals.restore(id, "rina");
        assertThat(arrivals.list(meeting)).extracting(Arrival::id).containsExactly(id);
    }

    @Test
    void presence_counts_sectors_and_not_heads_alone() {
        Presence presence =
                Presence.of(
                        List.of(
                                new Seat("Camat", "Kecamatan"),
                                new Seat("Ketua RW 01", "RT/RW"),
                                new Seat("Ketua RW 02", "RT/RW"),
                                new Seat("Kepala KUA", "KUA")),
                        List.of(
                                arrival("RT/RW"),
                                arrival("RT/RW"),
                                arrival("Kecamatan"),
                                arrival("Media")));

        assertThat(presence.sectors())
                .extracting(one -> one.name() + " " + one.came() + "/" + one.invited())
                .containsExactly("Kecamatan 1/1", "RT/RW 2/2", "KUA 0/1", "Media 1/0");
        assertThat(presence.sectorsThere()).isEqualTo(2);
        assertThat(presence.invitedSectors()).isEqualTo(3);
    }

    private static Arrival arrival(String sector) {
        return new Arrival(
                "id",
                "m",
                ArrivalWay.STAFF,
                new ArrivalEntry("Uji", "", sector, "", Signature.NONE),
                CLOCK.instant(),
                "rina");
    }

    @Test
    void a_signature_is_strokes_and_nothing_else() {
        assertThat(SIGNED.path()).isEqualTo("M10 20L14 22 19 30M60 40L61 41");
        assertThat(new Signature("5 6").path()).isEqualTo("M5 6h0");
        assertThat(SIGNED.toString()).doesNotContain("14");
        for (String other : List.of("1", "1 2 3", "1 2;;3 4", "<svg>", "1 2 3 4444", "-1 2")) {
            assertThat(Signature.isWritten(other)).as(other).isFalse();
        }
        assertThat(Signature.isWritten("1 2;".repeat(3_000))).isFalse();
        assertThatThrownBy(() -> new Signature("M0 0"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
