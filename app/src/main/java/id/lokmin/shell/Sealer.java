package id.lokmin.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts so that only one key reads them: AES-256-GCM with a fresh 96-bit nonce a text (NIST
 * SP 800-38D). A sealed text that was tampered with does not open.
 *
 * <p>Safe for several threads.
 */
public final class Sealer {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /** A sealer with the key of one use of a folder's secret, see {@link FolderKey#derived}. */
    public Sealer(FolderKey folder, String purpose) {
        key = folder.derived("AES", purpose);
    }

    /** A text that only this key opens. Sealing twice gives two different texts. */
    public String seal(String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
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
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key,
                    new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            return new String(
                    cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new WrongKey(e);
        }
    }

    /** A sealed text that this key does not open: the key file is another folder's. */
    public static final class WrongKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongKey(GeneralSecurityException cause) {
            super("The key does not open what was sealed", cause);
        }
    }
}
