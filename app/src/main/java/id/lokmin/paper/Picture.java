package id.lokmin.paper;

import java.util.Arrays;
import java.util.Objects;

/**
 * A photograph or a logo as it came, PNG or JPEG, with words for those who cannot see it.
 *
 * <p>The kind is read from the first bytes, not from a file name; anything else is refused.
 */
public final class Picture {

    /** The two kinds that every writer understands. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final byte[] bytes;
    private final Kind kind;
    private final String description;

    private Picture(byte[] bytes, Kind kind, String description) {
        this.bytes = bytes;
        this.kind = kind;
        this.description = description;
    }

    /**
     * @throws IllegalArgumentException if the bytes are neither PNG nor JPEG
     */
    public static Picture of(byte[] bytes, String description) {
        return new Picture(bytes.clone(), kindOf(bytes), Objects.requireNonNull(description));
    }

    private static Kind kindOf(byte[] bytes) {
        if (bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
            return Kind.PNG;
        }
        if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) {
            return Kind.JPEG;
        }
        throw new IllegalArgumentException("A picture must be PNG or JPEG");
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Kind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && Arrays.equals(bytes, that.bytes)
                && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Picture[" + kind + ", " + bytes.length + " bytes]";
    }
}
