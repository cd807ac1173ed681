package id.lokmin.followup.web;

import id.lokmin.followup.Reminder;
import id.lokmin.followup.ReminderRound;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailSettings;
import id.lokmin.shell.Rounds;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prepares reminders by itself, at the start and as soon as a new day has begun at the Puskesmas.
 *
 * <p>It looks every ten minutes instead of sleeping until midnight: a laptop that was shut over
 * night, or whose clock was set, is not late by a day. Looking twice prepares nothing twice.
 */
@Component
@ConditionalOnWebApplication
class ReminderClock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final ReminderRound round;
    private final ReminderMail mail;
    private final MailSettings settings;
    private final Rounds rounds =
            new Rounds(
                    "lokmin-reminders",
                    failure -> LOG.error("Reminders were not prepared: {}", failure));

    ReminderClock(ReminderRound round, ReminderMail mail, MailSettings settings) {
        this.round = round;
        this.mail = mail;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.begin(this::look, Duration.ZERO, PAUSE);
    }

    /** Prepares what is due now, and sends it where that is wanted. */
    void look() {
        List<Reminder> prepared = round.prepare(ReminderRound.ITSELF);
        if (settings.server().filter(MailServer::remindsItself).isPresent()) {
            mail.post(prepared, ReminderRound.ITSELF);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
