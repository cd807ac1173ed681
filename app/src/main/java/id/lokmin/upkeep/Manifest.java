package id.lokmin.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says about itself, the last file in it.
 *
 * @param made when, ISO
 * @param auditHead the hash of the last line of the audit trail
 * @param checksums SHA-256 in hex by the name of the file
 * @param rows how many rows the database held
 */
record Manifest(String made, String auditHead, Map<String, String> checksums, RowCounts rows) {

    static final String NAME = "manifest.properties";
    private static final String FILE = "file.";
    private static final String ROWS = "rows.";

    Manifest {
        checksums = new TreeMap<>(checksums);
    }

    String written() {
        StringBuilder text =
                new StringBuilder("schema=1\nmade=" + made + "\naudit=" + auditHead + "\n");
        checksums.forEach(
                (name, sum) -> text.append(FILE).append(name).append('=').append(sum).append('\n'));
        rows.byTable()
                .forEach((table, count) ->
                        text.append(ROWS).append(table).append('=').append(count).append('\n'));
        return text.toString();
    }

    static Manifest read(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sums = new TreeMap<>();
        Map<String, Long> rows = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(FILE)) {
                sums.put(key.substring(FILE.length()), lines.getProperty(key));
            } else if (key.startsWith(ROWS)) {
                rows.put(key.substring(ROWS.length()), Long.parseLong(lines.getProperty(key)));
            }
        }
        return new Manifest(
                lines.getProperty("made", ""),
                lines.getProperty("audit", ""),
                sums,
                new RowCounts(rows));
    }

    static String checksum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        return written().getBytes(StandardCharsets.UTF_8);
    }
}
