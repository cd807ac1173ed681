package id.lokmin.meeting.live;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone was held: which of the eight ways the pixels of a JPEG have to be turned.
 *
 * @param way 1 to 8, as tag 0x0112 of Exif says (CIPA DC-008, section 4.6.4); 1 is upright
 */
record PhotoOrientation(int way) {

    private static final PhotoOrientation UPRIGHT = new PhotoOrientation(1);

    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    /** What the file says; upright where it says nothing that can be read. */
    static PhotoOrientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (RuntimeException notExif) {
            return UPRIGHT;
        }
    }

    private static PhotoOrientation read(ByteBuffer file) {
        int at = 2;
        while (at + 4 <= file.capacity()) {
            int marker = file.getShort(at) & 0xFFFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == SCAN || marker < 0xFF00) {
                break;
            }
            if (marker == APP1 && file.getInt(at + 4) == 0x45786966) {
                return tiff(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static PhotoOrientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int way = tiff.getShort(entry + 8);
                return way >= 1 && way <= 8 ? new PhotoOrientation(way) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether its sides are exchanged when it stands upright. */
    boolean lies() {
        return way >= 5;
    }

    /** What turns a picture of this size upright. */
    AffineTransform turn(int width, int height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
