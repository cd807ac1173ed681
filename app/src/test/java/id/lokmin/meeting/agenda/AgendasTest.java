package id.lokmin.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.followup.store.TestPromises;
import id.lokmin.insight.Grids;
import id.lokmin.insight.TestInsight;
import id.lokmin.meeting.DaySession;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.Filling;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.agenda.AgendaPoint.State;
import id.lokmin.place.Places;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.register.store.TestRegister;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Language;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.io.TempDir;

class AgendasTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-02T02:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private Agendas agendas(Storage storage) {
        Catalog catalog = Catalog.builtIn();
        DataFolder data = new DataFolder(folder);
        Places places = TestPlaces.over(storage, CLOCK);
        Grids grids =
                TestInsight.grids(
                        catalog,
                        places,
                        TestRegister.over(storage, data, places, CLOCK),
                        storage,
                        CLOCK);
        return TestAgendas.over(
                storage,
                catalog,
                places,
                grids,
                TestPromises.over(storage, CLOCK),
                new MeetingKinds(data),
                CLOCK);
    }

    private static Meeting meeting(Storage storage, String period) {
        return new Meetings(storage, CLOCK)
                .plan("lintas-sektor", Period.parse(period), MeetingPlan.OPEN, "uji");
    }

    private static void promise(Storage storage, String sector) {
        Promises promises = TestPromises.over(storage, CLOCK);
        promises.accept(
                new Batches(storage, CLOCK).begin("rtl.csv", "uji"),
                new Origin("lintas-sektor", "2025-Q2"),
                List.of(
                        new PromiseEntry(
                                1,
                                "Menjemput bayi yang belum lengkap",
                                new Aim(
                                        "Imunisasi",
                                        "",
                                        "",
                                        "12 bayi",
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        ""),
                                new Owner("Ketua RW 07", sector, List.of()),
                                List.of(),
                                "",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2025, 9, 30)),
                                "",
                                Progress.none())));
    }

    private static List<String> whats(Agenda agenda) {
        return agenda.points().stream().map(AgendaPoint::what).toList();
    }

    @OnEveryDatabase
    void what_has_nothing_to_fill_it_is_left_out(Storage storage) {
        Agendas agendas = agendas(storage);
        Agenda proposed = agendas.of(meeting(storage, "2025-Q3"));

        assertThat(proposed.kept()).isFalse();
        assertThat(whats(proposed))
                .contains("Paparan capaian dan peta masalah per wilayah")
                .doesNotContain("Evaluasi RTL pertemuan sebelumnya", "Bahasan yang tertunda");
    }

    @OnEveryDatabase
    void unpaid_promises_come_back_by_themselves_with_who_owes_them(Storage storage) {
        promise(storage, "RT/RW");
        Agendas agendas = agendas(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        AgendaPoint point =
                agendas.of(meeting).points().stream()
                        .filter(one -> one.source() == Filling.PROMISES)
                        .findFirst()
                        .orElseThrow();
        assertThat(agendas.note(point, meeting, Language.INDONESIAN))
                .isEqualTo("1 janji belum selesai, 1 lewat waktu. RT/RW (1).");
    }

    @OnEveryDatabase
    void two_who_save_the_same_proposal_make_one_agenda_of_it(Storage storage) {
        Agendas agendas = agendas(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        Agenda proposed = agendas.of(meeting);
        List<AgendaPoint> earlier = new ArrayList<>(proposed.points());
        earlier.set(0, earlier.getFirst().saying(25, earlier.getFirst().what(), "Camat"));
        agendas.write(proposed, earlier, "notulis");
        List<AgendaPoint> later = new ArrayList<>(proposed.points());
        later.add(AgendaPoint.proposed(5, "Doa", "KUA", Filling.AS_WRITTEN, ""));
        agendas.write(proposed, later, "kepala");

        List<String> wanted = new ArrayList<>(whats(proposed));
        wanted.add("Doa");
        assertThat(whats(agendas.of(meeting))).isEqualTo(wanted);
    }

    @OnEveryDatabase
    void an_agenda_stands_as_it_was_left_and_each_change_can_be_taken_back(Storage storage) {
        Agendas agendas = agendas(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        agendas.write(agendas.of(meeting), agendas.of(meeting).points(), "notulis");
        Agenda kept = agendas.of(meeting);
        assertThat(kept.kept()).isTrue();

        List<AgendaPoint> wanted = new ArrayList<>(kept.points());
        Collections.swap(wanted, 0, 1);
        wanted.set(2, wanted.get(2).as(State.DROPPED));
        wanted.set(3, wanted.get(3).saying(33, "Pemutaran film", "Promkes"));
        wanted.add(
                new AgendaPoint("", 7, "Doa bersama", "KUA", Filling.AS_WRITTEN, "", State.STANDS));
        Batch batch = agendas.write(kept, wanted, "notulis");

        assertThat(whats(agendas.of(meeting)))
                .startsWith(kept.points().get(1).what(), kept.points().get(0).what())
                .contains("Pemutaran film", "Doa bersama")
                .doesNotContain(kept.points().get(2).what());
        agendas.undo(batch, "notulis");
        assertThat(agendas.of(meeting).points()).isEqualTo(kept.points());
    }

    @OnEveryDatabase
    void taking_back_tells_which_gathering_of_the_day_it_was(Storage storage) {
        Agendas agendas = agendas(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        DaySession beside = new DaySession("rembuk", meeting.id(), "fkp", Optional.empty());
        Batch itself = agendas.write(agendas.of(meeting), agendas.of(meeting).points(), "notulis");
        Batch besides = agendas.write(agendas.of(beside), agendas.of(beside).points(), "notulis");

        assertThat(agendas.undo(besides, "notulis")).isEqualTo("rembuk");
        assertThat(agendas.of(beside).kept()).isFalse();
        assertThat(agendas.of(meeting).kept()).isTrue();
        assertThat(agendas.undo(itself, "notulis")).isEmpty();
    }

    @OnEveryDatabase
    void a_point_that_another_added_meanwhile_is_not_lost(Storage storage) {
        Agendas agendas = agendas(storage);
        Meeting meeting = meeting(storage, "2025-Q3");
        agendas.write(agendas.of(meeting), agendas.of(meeting).points(), "notulis");
        Agenda seen = agendas.of(meeting);
        List<AgendaPoint> others = new ArrayList<>(seen.points());
        others.add(
                new AgendaPoint("", 5, "Laporan KUA", "KUA", Filling.AS_WRITTEN, "", State.STANDS));
        agendas.write(seen, others, "kepala");

        agendas.write(seen, seen.points(), "notulis");
        assertThat(whats(agendas.of(meeting))).endsWith("Laporan KUA");
    }

    @OnEveryDatabase
    void what_the_meeting_did_not_get_to_is_proposed_to_the_next(Storage storage) {
        Agendas agendas = agendas(storage);
        Meeting second = meeting(storage, "2025-Q2");
        List<AgendaPoint> points = new ArrayList<>(agendas.of(second).points());
        points.set(2, points.get(2).as(State.LEFT_OVER));
        agendas.write(agendas.of(second), points, "notulis");

        Meeting third = meeting(storage, "2025-Q3");
        assertThat(agendas.of(third).points())
                .filteredOn(point -> point.source() == Filling.LEFT_OVER)
                .extracting(AgendaPoint::what)
                .containsExactly(points.get(2).what());
        assertThat(agendas.leftOver(meeting(storage, "2025-Q4"))).isEmpty();
    }
}
