package id.lokmin.shell;

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
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret of a data folder: 256 random bits in its key file, from which every use derives a key
 * of its own (HKDF, RFC 5869), so that no two uses ever share one.
 */
public final class FolderKey {

    private static final int KEY_BYTES = 32;

    private final byte[] secret;

    private FolderKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The secret of a folder, made at the first use and readable by its owner only.
     *
     * @throws IllegalArgumentException where the key file is damaged
     */
    public static FolderKey of(DataFolder folder) {
        try {
            Path file = folder.create().keyFile();
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length != KEY_BYTES) {
                throw new IllegalArgumentException("The key file is damaged");
            }
            return new FolderKey(secret);
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

    /**
     * The 256-bit key of one use.
     *
     * @param purpose names the use, such as {@code lokmin register seal}; once used, for ever
     */
    public SecretKey derived(String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(
                                            purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
