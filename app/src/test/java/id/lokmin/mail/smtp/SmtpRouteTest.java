package id.lokmin.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.mail.Mail;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Posted.State;
import id.lokmin.mail.Postman;
import id.lokmin.mail.Trouble;
import id.lokmin.mail.smtp.SmtpHouse.Mood;
import id.lokmin.mail.store.TestMail;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Storage;
import id.lokmin.shell.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class SmtpRouteTest {

    private static final SmtpRoute ROUTE = new SmtpRoute(Clock.systemUTC());

    private static MailServer server(int port, Security security, String user) {
        return new MailServer(
                "127.0.0.1", port, security, user, "", "puskesmas@contoh.go.id", false);
    }

    private static Mail mail(String calendar) {
        return new Mail(
                "undangan/a",
                "undangan 1",
                "lurah@contoh.go.id",
                "Undangan: Lokmin – uji",
                "Yth. Lurah,\nmohon hadir.",
                calendar);
    }

    private static Optional<Trouble> sent(SmtpHouse house, Mood mood) {
        house.be(mood);
        String user = mood == Mood.LOCKED ? "puskesmas" : "";
        return ROUTE.deliver(server(house.port(), Security.NONE, user), mail(""));
    }

    @Test
    void a_letter_arrives_with_its_entry_for_calendars() {
        try (SmtpHouse house = new SmtpHouse()) {
            assertThat(
                            ROUTE.deliver(
                                    server(house.port(), Security.NONE, ""),
                                    mail("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n")))
                    .isEmpty();
            assertThat(house.letters()).hasSize(1);
            assertThat(house.letters().getFirst())
                    .contains(
                            "To: lurah@contoh.go.id",
                            "From: puskesmas@contoh.go.id",
                            "text/calendar; charset=UTF-8; method=CANCEL",
                            "lokakarya-mini.ics",
                            "BEGIN:VCALENDAR",
                            "mohon hadir");
        }
    }

    @Test
    void what_the_server_says_tells_whether_a_letter_stays_or_failed() {
        try (SmtpHouse house = new SmtpHouse()) {
            assertThat(sent(house, Mood.LOCKED)).contains(Trouble.SIGN_IN);
            assertThat(sent(house, Mood.NO_SUCH_BOX)).contains(Trouble.ADDRESS);
            assertThat(sent(house, Mood.BUSY)).contains(Trouble.BUSY);
            assertThat(sent(house, Mood.REFUSES_LETTER)).contains(Trouble.REFUSED);
            assertThat(sent(house, Mood.HANGS_UP)).contains(Trouble.CUT_OFF);
            assertThat(house.letters()).isEmpty();
        }
    }

    @Test
    void a_server_that_knows_no_encryption_gets_nothing_in_the_clear() {
        try (SmtpHouse house = new SmtpHouse()) {
            assertThat(ROUTE.deliver(server(house.port(), Security.STARTTLS, ""), mail("")))
                    .contains(Trouble.ENCRYPTION);
            assertThat(house.letters()).isEmpty();
        }
    }

    @Test
    void a_letter_goes_encrypted_to_a_server_whose_certificate_is_trusted_and_to_no_other() {
        SSLContext certificate = OwnCertificate.bothSides();
        try (SmtpHouse house = new SmtpHouse(certificate)) {
            MailServer server = server(house.port(), Security.STARTTLS, "");
            assertThat(ROUTE.deliver(server, mail(""))).contains(Trouble.ENCRYPTION);
            assertThat(house.letters()).isEmpty();

            SmtpRoute trusting = new SmtpRoute(Clock.systemUTC(), certificate.getSocketFactory());
            assertThat(trusting.deliver(server, mail(""))).isEmpty();
            assertThat(house.letters()).singleElement().asString().contains("mohon hadir");
        }
    }

    @Test
    void without_a_network_the_letter_stays_and_goes_out_once_it_is_back() throws Exception {
        int port;
        try (SmtpHouse gone = new SmtpHouse()) {
            port = gone.port();
        }
        FolderKey key = TestMail.key();
        try (Storage storage = TestDatabases.sqlite();
                SmtpHouse house = new SmtpHouse()) {
            MailSettings settings = TestMail.settings(storage, Clock.systemUTC(), key);
            settings.use(server(port, Security.NONE, ""), "uji");
            Outbox outbox = TestMail.outbox(storage, Clock.systemUTC(), key, _ -> {});
            outbox.post(mail(""), "uji");
            try (Postman postman = new Postman(settings, outbox, ROUTE)) {
                postman.start();
                until(() -> outbox.find("undangan/a").flatMap(Posted::trouble).isPresent());
                assertThat(outbox.progress("undangan 1").trouble()).contains(Trouble.NETWORK);
                assertThat(outbox.progress("undangan 1").waiting()).isEqualTo(1);

                settings.use(server(house.port(), Security.NONE, ""), "uji");
                postman.hurry();
                until(() ->
                        outbox.find("undangan/a")
                                .filter(letter -> letter.state() == State.SENT)
                                .isPresent());
                postman.hurry();
            }
            assertThat(house.letters()).hasSize(1);
        }
    }

    private static void until(BooleanSupplier is) throws InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(20));
        while (!is.getAsBoolean() && Clock.systemUTC().instant().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(is.getAsBoolean()).isTrue();
    }
}
