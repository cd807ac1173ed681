package id.lokmin.register.identity;

import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Sealer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * The key of a data folder at work: seals texts so that only this folder reads them, and turns
 * texts into numbers by which equal ones are found again.
 *
 * <p>Sealing is {@link Sealer}'s. Look-up numbers are the first 64 bits of HMAC-SHA256: two texts
 * share one by chance once in 10^10 for a million children, and whoever finds by it compares the
 * opened text afterwards. Both keys come from the folder's secret, see {@link FolderKey}.
 *
 * <p>Safe for several threads.
 */
public final class Seal {

    private static final int MARK_BYTES = 16;
    private static final String MARKED = "lokmin register key";

    private final Sealer sealer;

    /** Never used itself: every text is hashed with a copy. */
    private final Mac looking;

    private Seal(FolderKey folder) {
        sealer = new Sealer(folder, "lokmin register seal");
        try {
            looking = Mac.getInstance("HmacSHA256");
            looking.init(folder.derived("HmacSHA256", "lokmin register index"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of a data folder, made at the first use and readable by its owner only. */
    public static Seal of(DataFolder folder) {
        return new Seal(FolderKey.of(folder));
    }

    /** A text that only this key opens. Sealing twice gives two different texts. */
    public String seal(String text) {
        return sealer.seal(text);
    }

    /** The text inside; throws {@link Sealer.WrongKey} where this key did not seal it. */
    public String open(String sealed) {
        return sealer.open(sealed);
    }

    /** A number that equal texts of one kind share, and that tells nothing without the key. */
    public long index(String kind, String text) {
        Mac own = copy();
        own.update(kind.getBytes(StandardCharsets.UTF_8));
        own.update((byte) 0);
        return ByteBuffer.wrap(own.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /**
     * What this key is known by, 32 hexadecimal digits: half an HMAC-SHA256 of a constant. It tells
     * nothing of the key, and no look-up number is made from the same text.
     */
    public String mark() {
        byte[] whole = copy().doFinal(MARKED.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, MARK_BYTES);
    }

    private Mac copy() {
        try {
            return (Mac) looking.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this key sealed a text. */
    public boolean opens(String sealed) {
        try {
            open(sealed);
            return true;
        } catch (Sealer.WrongKey _) {
            return false;
        }
    }
}
