package id.lokmin.mail.store;

import static id.lokmin.schema.Tables.MAIL_LETTER;
import static id.lokmin.schema.Tables.MAIL_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.mail.Mail;
import id.lokmin.mail.MailSent;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Posted.State;
import id.lokmin.mail.Trouble;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class OutboxTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);

    private static final MailServer SERVER =
            new MailServer(
                    "smtp.contoh.go.id",
                    587,
                    Security.STARTTLS,
                    "puskesmas",
                    "rahasia-sekali",
                    "puskesmas@contoh.go.id",
                    false);

    private static Mail mail(String key) {
        return new Mail(key, "undangan 1", "lurah@contoh.go.id", "Undangan", "Yth. Lurah");
    }

    @OnEveryDatabase
    void a_letter_goes_out_once_and_one_that_failed_may_be_posted_again(Storage storage) {
        List<MailSent> news = new ArrayList<>();
        Outbox outbox = TestMail.outbox(storage, CLOCK, TestMail.key(), news::add);
        assertThat(outbox.post(mail("undangan/a"), "notulis")).isTrue();
        assertThat(outbox.post(mail("undangan/a"), "notulis")).isFalse();

        Mail taken = outbox.take(Set.of()).orElseThrow();
        assertThat(taken.to()).isEqualTo("lurah@contoh.go.id");
        assertThat(outbox.take(Set.of())).isEmpty();
        outbox.failed(taken, Trouble.ADDRESS);
        assertThat(outbox.find("undangan/a").map(Posted::state)).contains(State.FAILED);

        assertThat(outbox.post(mail("undangan/a"), "notulis")).isTrue();
        outbox.sent(outbox.take(Set.of()).orElseThrow());
        assertThat(outbox.post(mail("undangan/a"), "notulis")).isFalse();
        assertThat(news).containsExactly(new MailSent("undangan/a", "undangan 1", "notulis"));
        assertThat(outbox.progress("undangan 1"))
                .isEqualTo(new Outbox.Progress(0, 1, 0, Optional.empty()));
    }

    @OnEveryDatabase
    void what_a_passing_trouble_keeps_back_stays_to_be_sent(Storage storage) {
        Outbox outbox = TestMail.outbox(storage, CLOCK, TestMail.key(), _ -> {});
        outbox.post(mail("undangan/a"), "notulis");
        outbox.post(mail("undangan/b"), "notulis");
        Mail first = outbox.take(Set.of()).orElseThrow();
        outbox.failed(first, Trouble.BUSY);
        assertThat(outbox.isWaiting()).isTrue();
        assertThat(outbox.take(Set.of(first.key())).map(Mail::key)).contains("undangan/b");
        assertThat(outbox.progress("undangan 1").waiting()).isEqualTo(2);
        assertThat(outbox.progress("undangan 1").trouble()).contains(Trouble.BUSY);
        assertThat(outbox.take(Set.of()).map(Mail::text)).contains("Yth. Lurah");
    }

    @OnEveryDatabase
    void a_letter_cut_off_by_the_end_of_the_process_is_not_sent_again_by_itself(Storage storage) {
        Outbox outbox = TestMail.outbox(storage, CLOCK, TestMail.key(), _ -> {});
        outbox.post(mail("undangan/a"), "notulis");
        outbox.take(Set.of());
        outbox.giveUpInterrupted();
        Posted letter = outbox.find("undangan/a").orElseThrow();
        assertThat(letter.state()).isEqualTo(State.FAILED);
        assertThat(letter.trouble()).contains(Trouble.CUT_OFF);
        assertThat(outbox.take(Set.of())).isEmpty();
    }

    @OnEveryDatabase
    void a_letter_that_waits_can_be_taken_back_and_one_that_left_not(Storage storage) {
        Outbox outbox = TestMail.outbox(storage, CLOCK, TestMail.key(), _ -> {});
        outbox.post(mail("undangan/a"), "notulis");
        outbox.withdraw("undangan/a", "notulis");
        assertThat(outbox.take(Set.of())).isEmpty();
        outbox.post(mail("undangan/b"), "notulis");
        outbox.sent(outbox.take(Set.of()).orElseThrow());
        outbox.withdraw("undangan/b", "notulis");
        assertThat(outbox.find("undangan/b").map(Posted::state)).contains(State.SENT);
    }

    @OnEveryDatabase
    void address_and_words_lie_sealed_and_only_until_the_letter_left(Storage storage) {
        Outbox outbox = TestMail.outbox(storage, CLOCK, TestMail.key(), _ -> {});
        outbox.post(mail("undangan/a"), "notulis");
        assertThat(sealed(storage)).isNotEmpty().doesNotContain("lurah", "Yth");
        outbox.sent(outbox.take(Set.of()).orElseThrow());
        assertThat(sealed(storage)).isEmpty();
        assertThat(TestAudit.over(storage, CLOCK).latest(10).toString()).doesNotContain("@");
    }

    private static String sealed(Storage storage) {
        return storage.read(sql -> sql.fetchSingle(MAIL_LETTER)).getSealed();
    }

    @OnEveryDatabase
    void a_letter_sealed_with_another_key_fails_and_holds_nobody_up(Storage storage) {
        TestMail.outbox(storage, CLOCK, TestMail.key(), _ -> {}).post(mail("undangan/a"), "n");
        FolderKey other = TestMail.key();
        Outbox outbox = TestMail.outbox(storage, CLOCK, other, _ -> {});
        outbox.post(mail("undangan/b"), "n");
        assertThat(outbox.take(Set.of()).map(Mail::key)).contains("undangan/b");
        assertThat(outbox.find("undangan/a").flatMap(Posted::trouble)).contains(Trouble.UNREADABLE);
    }

    @OnEveryDatabase
    void the_password_is_sealed_and_e_mail_can_be_switched_off_and_on(Storage storage) {
        MailSettings settings = TestMail.settings(storage, CLOCK, TestMail.key());
        assertThat(settings.server()).isEmpty();
        settings.use(SERVER, "pengelola");
        assertThat(settings.server()).contains(SERVER);
        assertThat(storage.read(sql -> sql.fetchSingle(MAIL_SERVER)).getSealedPassword())
                .isNotEmpty()
                .doesNotContain("rahasia");
        assertThat(TestAudit.over(storage, CLOCK).latest(10).toString())
                .doesNotContain("rahasia", "@");
        settings.turn(false, "pengelola");
        assertThat(settings.server()).isEmpty();
        assertThat(settings.known()).contains(SERVER);
        settings.turn(true, "pengelola");
        assertThat(settings.server()).contains(SERVER);
    }
}
