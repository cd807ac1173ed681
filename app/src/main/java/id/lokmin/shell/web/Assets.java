package id.lokmin.shell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stylesheets, scripts and pictures out of the jar, each under an address that changes with its
 * content: browsers may keep them for ever, and after an upgrade nobody runs an old one.
 */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * The address of a file below {@code static/assets}, for example {@code lokmin.css}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static String address(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::withHash);
    }

    private static String withHash(String file) {
        try (InputStream bytes = Assets.class.getResourceAsStream("/static/assets/" + file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no asset: " + file);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            return "/assets/" + file + "?v=" + HexFormat.of().formatHex(hash, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
