package id.lokmin.mail.smtp;

import id.lokmin.mail.Mail;
import id.lokmin.mail.MailRoute;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.Trouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Hands letters over by SMTP, each on a connection of its own.
 *
 * <p>A connection that fails before the letter is begun is a trouble of the server, and the letter
 * stays. One that breaks off while the letter is handed over leaves open whether it arrived: then
 * it is not sent again by itself.
 */
@Component
public final class SmtpRoute implements MailRoute {

    /** How a calendar entry says what is to be done with it. */
    private static final String METHOD = "METHOD:";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InstantSource clock;
    private final SSLSocketFactory encrypting;

    @Autowired
    public SmtpRoute(InstantSource clock) {
        this(clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * @param encrypting decides which certificates of servers are trusted
     */
    SmtpRoute(InstantSource clock, SSLSocketFactory encrypting) {
        this.clock = clock;
        this.encrypting = encrypting;
    }

    @Override
    public Optional<Trouble> deliver(MailServer server, Mail mail) {
        Session session = Session.getInstance(settings(server));
        MimeMessage message;
        Transport transport;
        try {
            message = message(session, server, mail);
            transport = session.getTransport("smtp");
        } catch (MessagingException unreadable) {
            return Optional.of(Trouble.ADDRESS);
        }
        Optional<Trouble> closed = connect(transport, server);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Trouble> refused = handOver(transport, message);
        hangUp(transport);
        return refused;
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException deaf) {
            // What became of the letter is known by now.
        }
    }

    private static Optional<Trouble> connect(Transport transport, MailServer server) {
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(Trouble.SIGN_IN);
        } catch (MessagingException closed) {
            boolean encrypting =
                    closed.getCause() instanceof SSLException
                            || String.valueOf(closed.getMessage()).contains("STARTTLS")
                            || String.valueOf(closed.getMessage()).contains("TLS");
            return Optional.of(encrypting ? Trouble.ENCRYPTION : Trouble.NETWORK);
        }
    }

    private static Optional<Trouble> handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of(meaning(refused));
        }
    }

    /** What a refusal means, by the code in it (RFC 5321, section 4.2.1). */
    private static Trouble meaning(MessagingException refused) {
        for (@Nullable Exception at = refused; at != null; at = next(at)) {
            switch (at) {
                case SMTPAddressFailedException address -> {
                    return later(address.getReturnCode()) ? Trouble.BUSY : Trouble.ADDRESS;
                }
                case SMTPSenderFailedException sender -> {
                    return later(sender.getReturnCode()) ? Trouble.BUSY : Trouble.REFUSED;
                }
                case SMTPSendFailedException whole -> {
                    if (whole.getNextException() == null) {
                        return later(whole.getReturnCode())
                                ? Trouble.BUSY
                                : whole.getReturnCode() >= 500 ? Trouble.REFUSED : Trouble.CUT_OFF;
                    }
                }
                default -> {}
            }
        }
        return Trouble.CUT_OFF;
    }

    private static @Nullable Exception next(Exception at) {
        return at instanceof MessagingException nested ? nested.getNextException() : null;
    }

    private static boolean later(int code) {
        return code >= 400 && code < 500;
    }

    private MimeMessage message(Session session, MailServer server, Mail mail)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.sender(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        if (mail.calendar().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        } else {
            MimeBodyPart words = new MimeBodyPart();
            words.setText(mail.text(), StandardCharsets.UTF_8.name());
            MimeBodyPart entry = new MimeBodyPart();
            entry.setText(mail.calendar(), StandardCharsets.UTF_8.name(), "calendar");
            entry.setFileName("lokakarya-mini.ics");
            entry.setHeader("Content-Type", calendarType(mail.calendar()));
            message.setContent(new MimeMultipart(words, entry));
        }
        message.saveChanges();
        return message;
    }

    /** With what is to be done as a parameter, so that a mail program offers it (RFC 6047, 2.4). */
    private static String calendarType(String calendar) {
        String method =
                calendar.lines()
                        .filter(line -> line.startsWith(METHOD))
                        .map(line -> line.substring(METHOD.length()))
                        .findFirst()
                        .orElse("PUBLISH");
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    private Properties settings(MailServer server) {
        Properties settings = new Properties();
        String patience = String.valueOf(PATIENCE.toMillis());
        settings.put("mail.smtp.host", server.host());
        settings.put("mail.smtp.port", String.valueOf(server.port()));
        settings.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        settings.put("mail.smtp.connectiontimeout", patience);
        settings.put("mail.smtp.timeout", patience);
        settings.put("mail.smtp.writetimeout", patience);
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.socketFactory", encrypting);
        settings.put("mail.smtp.starttls.enable", is(server, Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", is(server, Security.STARTTLS));
        settings.put("mail.smtp.ssl.enable", is(server, Security.TLS));
        return settings;
    }

    private static String is(MailServer server, Security security) {
        return String.valueOf(server.security() == security);
    }
}
