package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.Audit;
import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.Checklist.Point;
import id.lokmin.meeting.Checklist.Stage;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-09-20T02:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 20);

    @TempDir private Path folder;

    private MeetingKinds kinds() {
        return new MeetingKinds(new DataFolder(folder));
    }

    private Checklists checklists(Storage storage) {
        return new Checklists(kinds(), storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static Meeting planned(Storage storage, String kind, String period, LocalDate day) {
        return new Meetings(storage, CLOCK)
                .plan(
                        kind,
                        Period.parse(period),
                        new MeetingPlan(Optional.of(day), Optional.empty(), "Aula"),
                        "uji");
    }

    @OnEveryDatabase
    void each_occasion_has_a_kind_of_its_own_and_the_rest_of_the_routine_one(Storage storage) {
        Meeting first = planned(storage, "bulanan", "2024-12", LocalDate.of(2025, 1, 9));
        Meeting second = planned(storage, "bulanan", "2025-01", LocalDate.of(2025, 2, 6));
        Meeting quarter = planned(storage, "lintas-sektor", "2025-Q1", LocalDate.of(2025, 2, 18));

        assertThat(kinds().of(first).outputs())
                .contains("Matriks pembagian tugas dan daerah binaan");
        assertThat(kinds().of(first).steps()).isEqualTo(kinds().kind("bulanan").steps());
        assertThat(kinds().of(second).outputs()).contains("Rancangan RUK tahun depan yang lengkap");
        assertThat(kinds().of(quarter).outputs())
                .contains("Usulan bidang kesehatan untuk Musrenbang Kecamatan");
        assertThat(kinds().of(quarter).isCrossSector()).isTrue();
    }

    @OnEveryDatabase
    void a_first_one_may_be_held_in_july_and_keeps_its_theme(Storage storage) {
        Meetings meetings = new Meetings(storage, CLOCK);
        Meeting july = planned(storage, "lintas-sektor", "2025-Q2", LocalDate.of(2025, 7, 1));
        meetings.describe(july.id(), Occasion.FIRST, " Bersama wujudkan ILP ", "uji");
        meetings.plan("lintas-sektor", july.period(), MeetingPlan.OPEN, "uji");

        Meeting found = meetings.find(july.id()).orElseThrow();
        assertThat(found.occasion()).isEqualTo(Occasion.FIRST);
        assertThat(found.theme()).isEqualTo("Bersama wujudkan ILP");
        assertThat(found.day()).contains(LocalDate.of(2025, 7, 1));
    }

    @OnEveryDatabase
    void papers_are_complete_once_every_output_and_document_is_ticked(Storage storage) {
        Checklists lists = checklists(storage);
        Meeting meeting = planned(storage, "bulanan", "2025-08", LocalDate.of(2025, 9, 9));
        List<Point> must =
                lists.of(meeting).points().stream()
                        .filter(p -> p.stage() == Stage.OUTPUT || p.stage() == Stage.DOCUMENT)
                        .toList();
        must.forEach(p -> lists.tick(meeting, p.stage(), p.words(), true, "notulis"));
        assertThat(lists.of(meeting).isComplete()).isTrue();
        assertThat(lists.complete(List.of(meeting))).containsExactly(meeting.id());

        Point last = must.getLast();
        lists.tick(meeting, last.stage(), last.words(), false, "notulis");
        lists.tick(meeting, last.stage(), last.words(), false, "notulis");
        assertThat(lists.of(meeting).isComplete()).isFalse();
        Audit audit = TestAudit.over(storage, CLOCK);
        assertThat(audit.latest(100)).hasSize(must.size() + 1);
    }

    @OnEveryDatabase
    void words_that_the_kind_does_not_have_cannot_be_ticked(Storage storage) {
        Meeting meeting = planned(storage, "bulanan", "2025-08", LocalDate.of(2025, 9, 9));
        assertThatThrownBy(
                        () -> checklists(storage).tick(meeting, Stage.OUTPUT, "Piala", true, "uji"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OnEveryDatabase
    void open_steps_are_told_three_days_ahead_until_they_are_ticked(Storage storage) {
        Meeting meeting = planned(storage, "lintas-sektor", "2025-Q3", LocalDate.of(2025, 10, 3));
        planned(storage, "bulanan", "2025-08", TODAY.minusDays(2));
        planned(storage, "bulanan", "2025-09", LocalDate.of(2025, 10, 9));
        Checklists lists = checklists(storage);
        MeetingDues dues = new MeetingDues(new Meetings(storage, CLOCK), kinds(), lists, storage);

        assertThat(dues.at(TODAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        MeetingDue.StepOpen.class,
                        open -> assertThat(open.by()).isEqualTo(LocalDate.of(2025, 9, 19)));
        String step = kinds().of(meeting).steps().getFirst().what();
        lists.tick(meeting, Stage.STEP, step, true, "notulis");
        assertThat(dues.at(TODAY)).isEmpty();
        assertThat(dues.at(TODAY.plusDays(3))).hasSize(2);
    }

    @OnEveryDatabase
    void a_file_that_was_edited_holds_at_once(Storage storage) throws IOException {
        Meeting meeting = planned(storage, "bulanan", "2025-08", LocalDate.of(2025, 9, 25));
        MeetingKinds kinds = kinds();
        Checklists lists = new Checklists(kinds, storage, TestAudit.over(storage, CLOCK), CLOCK);
        MeetingDues dues = new MeetingDues(new Meetings(storage, CLOCK), kinds, lists, storage);
        lists.of(meeting).points().stream()
                .filter(p -> p.stage() == Stage.OUTPUT || p.stage() == Stage.DOCUMENT)
                .forEach(p -> lists.tick(meeting, p.stage(), p.words(), true, "notulis"));
        assertThat(steps(dues)).contains("Undangan dibagikan");
        assertThat(lists.complete(List.of(meeting))).containsExactly(meeting.id());

        Path own = Files.createDirectories(folder.resolve("meetings")).resolve("bulanan.yaml");
        Files.writeString(
                own,
                shipped("bulanan.yaml")
                        .replace("Undangan dibagikan", "Undangan diantar")
                        .replace("luaran:\n", "luaran:\n  - Piala\n"));

        assertThat(steps(dues)).contains("Undangan diantar").doesNotContain("Undangan dibagikan");
        assertThat(lists.complete(List.of(meeting))).isEmpty();
        Files.delete(own);
        assertThat(steps(dues)).contains("Undangan dibagikan");
    }

    private static List<String> steps(MeetingDues dues) {
        return dues.at(LocalDate.of(2025, 9, 22)).stream()
                .filter(MeetingDue.StepOpen.class::isInstance)
                .map(due -> ((MeetingDue.StepOpen) due).step().what())
                .toList();
    }

    private static String shipped(String name) throws IOException {
        try (var file = MeetingKinds.class.getResourceAsStream("/meetings/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @OnEveryDatabase
    void a_session_of_the_day_can_be_taken_off_and_put_back(Storage storage) {
        DaySessions sessions = new DaySessions(storage, TestAudit.over(storage, CLOCK), CLOCK);
        Meeting meeting = planned(storage, "lintas-sektor", "2025-Q2", LocalDate.of(2025, 6, 6));
        DaySession forum =
                sessions.add(meeting.id(), "fkp", Optional.of(LocalTime.of(13, 0)), "notulis");
        assertThat(sessions.of(meeting.id())).containsExactly(forum);
        sessions.remove(forum, true, "notulis");
        assertThat(sessions.of(meeting.id())).isEmpty();
        sessions.remove(forum, false, "notulis");
        assertThat(sessions.of(meeting.id())).containsExactly(forum);
    }
}
