package id.lokmin.access.password;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id (RFC 9106): 24 MiB, 3 passes, 1 lane, some 100 ms of one core.
 *
 * <p>Measured on the two cores of the build machine, CPU of one check: 19 MiB × 2 passes 60 ms, 19
 * × 3 80 ms, 24 × 3 100 ms, 32 × 2 100 ms, 46 × 1 73 ms. At most two are worked out at once, so
 * that signing in never takes more than 48 MiB of the heap nor all of the machine.
 *
 * <p>Safe for several threads.
 */
public final class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 24 * 1024;
    private static final int PASSES = 3;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public PasswordHashes() {
        this(MEMORY_KIB, PASSES);
    }

    /** Dearer or cheaper ones; a hash says itself what it cost. */
    PasswordHashes(int memoryKib, int passes) {
        argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memoryKib, passes);
    }

    /** The hash of a password with a fresh salt, its parameters in it. */
    public String hash(String password) {
        return oneOfFew(() -> argon2.encode(plain(password)));
    }

    /** Whether a hash is that of a password. */
    public boolean matches(String password, String hash) {
        return oneOfFew(() -> argon2.matches(plain(password), hash));
    }

    /** Takes as long as {@link #matches}, for a name that nobody has. */
    public void pretend(String password) {
        String _ = hash(password);
    }

    /** Typed on a phone or a computer, the same letters are the same bytes. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.because(Problem.SIGN_IN_BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.because(Problem.SIGN_IN_BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
