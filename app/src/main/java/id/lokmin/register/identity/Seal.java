package id.lokmin.register.identity;

import id.lokmin.shell.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of a data folder at work: seals texts so that only this folder reads them, and turns
 * texts into numbers by which equal ones are found again.
 *
 * <p>Sealing is AES-256-GCM with a fresh 96-bit nonce a text (NIST SP 800-38D); a sealed text that
 * was tampered with does not open. Look-up numbers are the first 64 bits of HMAC-SHA256: two texts
 * share one by chance once in 10^10 for a million children, and whoever finds by it compares the
 * opened text afterwards. Both keys come from the 256 bits in the key file through HKDF (RFC 5869).
 *
 * <p>For one thread at a time.
 */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 16;
    private static final String MARKED = "lokmin register key";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealing;
    private final Mac looking;
    private final Cipher cipher;

    private Seal(byte[] secret) {
        try {
            KDF derivation = KDF.getInstance("HKDF-SHA256");
            sealing = derived(derivation, "AES", secret, "lokmin register seal");
            looking = Mac.getInstance("HmacSHA256");
            looking.init(derived(derivation, "HmacSHA256", secret, "lokmin register index"));
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey derived(
            KDF derivation, String algorithm, byte[] secret, String purpose)
            throws GeneralSecurityException {
        return derivation.deriveKey(
                algorithm,
                HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    }

    /** The key of a data folder, made at the first use and readable by its owner only. */
    public static Seal of(DataFolder folder) {
        try {
            Path file = folder.create().keyFile();
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length != KEY_BYTES) {
                throw new IllegalArgumentException("The key file is damaged");
            }
            return new Seal(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On disk before the first text is sealed with it: a lost key is a lost register. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        byte[] text =
                (Base64.getEncoder().encodeToString(secret) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** A text that only this key opens. Sealing twice gives two different texts. */
    public String seal(String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
            return Base64.getEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text inside; throws {@link WrongKey} where this key did not seal it. */
    public String open(String sealed) {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    sealing,
                    new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            return new String(
                    cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new WrongKey(e);
        }
    }

    /** A number that equal texts of one kind share, and that tells nothing without the key. */
    public long index(String kind, String text) {
        looking.update(kind.getBytes(StandardCharsets.UTF_8));
        looking.update((byte) 0);
        return ByteBuffer.wrap(looking.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /**
     * What this key is known by, 32 hexadecimal digits: half an HMAC-SHA256 of a constant. It tells
     * nothing of the key, and no look-up number is made from the same text.
     */
    public String mark() {
        byte[] whole = looking.doFinal(MARKED.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, MARK_BYTES);
    }

    /** Whether this key sealed a text. */
    public boolean opens(String sealed) {
        try {
            open(sealed);
            return true;
        } catch (WrongKey _) {
            return false;
        }
    }

    /** A sealed text that this key does not open: the key file is another folder's. */
    public static final class WrongKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongKey(GeneralSecurityException cause) {
            super("The key does not open the register", cause);
        }
    }
}
