package id.lokmin.shell;

/**
 * A photo that shows something was done, as it is kept: a JPEG of at most 1,280 points on its
 * longer side, without anything but the picture (some 150 KB), see {@link SmallPhoto}.
 */
public final class Photo {

    /** A telephone's photo has 3 to 8 MB. */
    public static final SmallPhoto.Bounds BOUNDS =
            new SmallPhoto.Bounds(15_000_000, 60_000_000, 1280);

    private final byte[] bytes;

    private Photo(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A photo that was made ready here before and kept since. */
    public static Photo kept(byte[] bytes) {
        return new Photo(bytes);
    }

    /**
     * Makes a file that somebody handed in ready to be kept.
     *
     * @throws Refusal where it is no JPEG or PNG, broken, or too large
     */
    public static Photo of(byte[] file) {
        return new Photo(SmallPhoto.of(file, BOUNDS).jpeg());
    }

    /** The JPEG. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Photo[" + bytes.length + " bytes]";
    }
}
