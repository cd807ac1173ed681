package id.lokmin.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server for tests: takes letters by SMTP on a port of its own and keeps them, or refuses
 * them as it is told.
 */
public final class SmtpHouse implements AutoCloseable {

    /** How the house behaves towards whoever comes. */
    public enum Mood {
        KIND,
        /** Lets nobody sign in. */
        LOCKED,
        /** Knows no mailbox. */
        NO_SUCH_BOX,
        /** Asks to come back later. */
        BUSY,
        /** Refuses the letter itself. */
        REFUSES_LETTER,
        /** Hangs up in the middle of the letter. */
        HANGS_UP
    }

    private final ServerSocket door;
    private final Optional<SSLContext> encrypting;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.KIND;

    public SmtpHouse() {
        this(Optional.empty());
    }

    /** One that begins in the clear and then encrypts (RFC 3207), by a certificate of its own. */
    SmtpHouse(SSLContext certificate) {
        this(Optional.of(certificate));
    }

    private SmtpHouse(Optional<SSLContext> encrypting) {
        this.encrypting = encrypting;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::receive);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void be(Mood now) {
        mood = now;
    }

    /** The letters as they came, head and body. */
    public List<String> letters() {
        return letters;
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest, false);
            } catch (IOException gone) {
                // The guest left, or the house closed.
            }
        }
    }

    private void talk(Socket guest, boolean encrypted) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = guest.getOutputStream();
        boolean offers = encrypting.isPresent() && !encrypted;
        if (!encrypted) {
            say(out, "220 rumah uji");
        }
        String line = in.readLine();
        while (line != null) {
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" ->
                        say(
                                out,
                                "250-rumah uji\r\n250 "
                                        + (offers ? "STARTTLS" : "AUTH PLAIN LOGIN"));
                case "STARTTLS" -> {
                    say(out, "220 go on");
                    SSLSocket wrapped =
                            (SSLSocket)
                                    encrypting
                                            .orElseThrow()
                                            .getSocketFactory()
                                            .createSocket(guest, null, guest.getPort(), true);
                    wrapped.setUseClientMode(false);
                    talk(wrapped, true);
                    return;
                }
                case "MAIL" -> say(out, offers ? "530 not in the clear" : "250 ok");
                case "AUTH" -> say(out, mood == Mood.LOCKED ? "535 no" : "235 come in");
                case "RCPT" ->
                        say(
                                out,
                                mood == Mood.NO_SUCH_BOX
                                        ? "550 no such box"
                                        : mood == Mood.BUSY ? "451 later" : "250 ok");
                case "DATA" -> {
                    say(out, "354 go on");
                    String letter = letter(in);
                    if (mood == Mood.HANGS_UP) {
                        return;
                    }
                    if (mood == Mood.REFUSES_LETTER) {
                        say(out, "554 not this");
                    } else {
                        letters.add(letter);
                        say(out, "250 taken");
                    }
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
            line = in.readLine();
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
