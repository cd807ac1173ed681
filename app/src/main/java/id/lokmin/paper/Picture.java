package id.lokmin.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

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

    /**
     * Width by height, read from the head of the file; 1 where it cannot be told. A photograph of
     * 40 by 30 is 1.33.
     */
    public double proportion() {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 1;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (double) reader.getWidth(0) / reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return 1;
        }
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
