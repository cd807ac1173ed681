package id.lokmin.door;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * Whether and how others on the network reach this machine.
 *
 * @param open false until somebody opens it
 * @param name a host name of one's own, lower case; empty for the machine's
 * @param port of HTTPS
 * @param helpPort of the one plain page that helps to trust the certificate
 */
public record LanSettings(boolean open, String name, int port, int helpPort) {

    /** Closed, under the machine's name. */
    public static final LanSettings CLOSED = new LanSettings(false, "", 8443, 8081);

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    public LanSettings {
        if (!isName(name) && !name.isEmpty()) {
            throw new IllegalArgumentException("not a host name");
        }
    }

    /** Whether a text can be a host name: labels of letters, digits and hyphens, at most 253. */
    public static boolean isName(String text) {
        return text.length() <= 253 && text.matches(LABEL + "(\\." + LABEL + ")*");
    }

    /** As a person may write it. */
    public static String tidy(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    public LanSettings opened() {
        return new LanSettings(true, name, port, helpPort);
    }

    public LanSettings closed() {
        return new LanSettings(false, name, port, helpPort);
    }

    public LanSettings named(String wanted) {
        return new LanSettings(open, wanted, port, helpPort);
    }

    /** Those of a file; {@link #CLOSED} where there is none. */
    static LanSettings of(Path file) {
        if (!Files.exists(file)) {
            return CLOSED;
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LanSettings(
                kept.getProperty("open", "false").equals("true"),
                tidy(kept.getProperty("name", "")),
                Integer.parseInt(kept.getProperty("port", "8443").strip()),
                Integer.parseInt(kept.getProperty("help-port", "8081").strip()));
    }

    void keep(Path file) {
        Properties kept = new Properties();
        kept.setProperty("open", String.valueOf(open));
        kept.setProperty("name", name);
        kept.setProperty("port", String.valueOf(port));
        kept.setProperty("help-port", String.valueOf(helpPort));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                kept.store(writer, "Lokmin, /pengaturan/jaringan");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
