package id.lokmin.shell;

import java.awt.geom.AffineTransform;

/**
 * How a telephone was held when it took a photo: one to eight, as tag 0x0112 of EXIF 2.3 numbers
 * it. A telephone writes its picture lying and leaves the turning to whoever shows it.
 *
 * @param code 1 upright, 3 upside down, 6 to be turned right, 8 to be turned left; the even and odd
 *     others are mirrored
 */
record ExifOrientation(int code) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xe1;
    private static final int PICTURE = 0xda;

    /** That of a JPEG; upright where it does not say. */
    static ExifOrientation of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = number(jpeg, at + 2, 2, true);
            if (marker == PICTURE || length < 2) {
                break;
            }
            if (marker == EXIF && length > 16 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                return read(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static ExifOrientation read(byte[] jpeg, int tiff, int end) {
        if (tiff + 8 > end) {
            return UPRIGHT;
        }
        boolean big = jpeg[tiff] == 'M';
        int list = tiff + number(jpeg, tiff + 4, 4, big);
        if (list < tiff || list + 2 > end) {
            return UPRIGHT;
        }
        int entries = number(jpeg, list, 2, big);
        for (int i = 0; i < entries && list + 2 + 12 * (i + 1) <= end; i++) {
            int entry = list + 2 + 12 * i;
            if (number(jpeg, entry, 2, big) == TAG) {
                int code = number(jpeg, entry + 8, 2, big);
                return code >= 1 && code <= 8 ? new ExifOrientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number(byte[] bytes, int at, int length, boolean big) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            int next = bytes[at + (big ? i : length - 1 - i)] & 0xff;
            number = number << 8 | next;
        }
        return number;
    }

    /** Whether what was written wide is high. */
    boolean swapsSides() {
        return code >= 5;
    }

    /** Turns a picture of this size, so that it stands upright with its corner at the origin. */
    AffineTransform turn(int wide, int high) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }
}
