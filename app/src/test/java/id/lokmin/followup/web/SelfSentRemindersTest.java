package id.lokmin.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminder;
import id.lokmin.followup.ReminderRound;
import id.lokmin.followup.Reminders;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.smtp.SmtpHouse;
import id.lokmin.people.Holder;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.Positions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batches;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a promise whose day comes near to the letter in its owner's mailbox, with nobody's help. */
class SelfSentRemindersTest {

    private static void promised(RunningLokmin lokmin, LocalDate today) {
        Batches batches = lokmin.room(Batches.class);
        lokmin.room(Positions.class)
                .accept(
                        batches.begin("jabatan.csv", "uji"),
                        List.of(
                                new PositionEntry(
                                        1,
                                        "Ketua RW 07",
                                        "RT/RW",
                                        "",
                                        OptionalInt.empty(),
                                        "",
                                        Optional.of(
                                                new Holder(
                                                        "Mentari Jahe Pagi",
                                                        "",
                                                        "rw07@contoh.go.id",
                                                        today.minusDays(1),
                                                        Optional.empty())))));
        lokmin.room(Promises.class)
                .add(
                        batches.begin("janji", "uji"),
                        new Origin("lain", "2025"),
                        new PromiseEntry(
                                1,
                                "Sweeping bayi belum IDL",
                                new Aim(
                                        "",
                                        "",
                                        "",
                                        "42 bayi",
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        ""),
                                new Owner("Ketua RW 07", "RT/RW", List.of()),
                                List.of(),
                                "",
                                Optional.empty(),
                                Optional.of(today.plusDays(2)),
                                "Daftar hadir",
                                Progress.none()));
    }

    @Test
    void a_letter_leaves_by_itself_once_and_the_reminder_is_sent(@TempDir Path folder)
            throws InterruptedException {
        try (RunningLokmin lokmin = RunningLokmin.over(folder);
                SmtpHouse house = new SmtpHouse()) {
            lokmin.room(MailSettings.class)
                    .use(
                            new MailServer(
                                    "127.0.0.1",
                                    house.port(),
                                    Security.NONE,
                                    "",
                                    "",
                                    "puskesmas@contoh.go.id",
                                    true),
                            "uji");
            promised(lokmin, lokmin.room(PuskesmasDay.class).today());
            ReminderClock clock = lokmin.room(ReminderClock.class);
            Reminders reminders = lokmin.room(Reminders.class);
            clock.look();
            Instant patience = Instant.now().plus(Duration.ofSeconds(20));
            while (Instant.now().isBefore(patience)
                    && reminders.list().stream().noneMatch(one -> one.sent().isPresent())) {
                Thread.sleep(20);
            }
            clock.look();

            assertThat(house.letters())
                    .singleElement()
                    .satisfies(letter ->
                            assertThat(letter).contains("To: rw07@contoh.go.id", "Sweeping bayi"));
            assertThat(reminders.list())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.sent()).isPresent();
                        assertThat(one.sentBy()).isEqualTo(ReminderRound.ITSELF);
                    });
            assertThat(reminders.list()).extracting(Reminder::daysBefore).containsExactly(3);
        }
    }
}
