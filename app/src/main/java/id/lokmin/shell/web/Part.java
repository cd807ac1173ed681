package id.lokmin.shell.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part of a page that is the same for everybody, written and compressed once to be put into many
 * pages: of one with 900 cells, compressing took two thirds of what the whole page did.
 *
 * <p>Compressed, a page is one member of gzip (RFC 1952). Its deflate stream (RFC 1951) is made of
 * three stretches, what stands before the part, the part, and what stands behind it; each ends with
 * a whole byte and none looks back into another, so the middle one is put in as it is.
 */
public final class Part {

    /** Stands in the page where the part belongs; no text of a page can look like it. */
    public static final String PLACE = "<!--part-->";

    /** The ten bytes a member begins with: compressed by deflate, made at no time by no system. */
    private static final byte[] BEGIN = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int END = 8;
    private static final byte[] MARK = PLACE.getBytes(StandardCharsets.UTF_8);

    private final byte[] text;
    private final byte[] compressed;

    /** Compresses a text as well as can be: it is done once. */
    Part(byte[] text) {
        this.text = text;
        this.compressed = deflated(text, Deflater.BEST_COMPRESSION, Deflater.SYNC_FLUSH);
    }

    /** The page around it, as it is read. */
    byte[] within(byte[] page) {
        int place = place(page);
        int behind = place + MARK.length;
        return ByteBuffer.allocate(page.length - MARK.length + text.length)
                .put(page, 0, place)
                .put(text)
                .put(page, behind, page.length - behind)
                .array();
    }

    /** The page around it, compressed. */
    byte[] compressedWithin(byte[] page) {
        int place = place(page);
        int behind = place + MARK.length;
        byte[] before = Arrays.copyOf(page, place);
        byte[] after = Arrays.copyOfRange(page, behind, page.length);
        byte[] first = deflated(before, Deflater.DEFAULT_COMPRESSION, Deflater.SYNC_FLUSH);
        byte[] last = deflated(after, Deflater.DEFAULT_COMPRESSION, Deflater.NO_FLUSH);
        CRC32 check = new CRC32();
        check.update(before);
        check.update(text);
        check.update(after);
        int length = BEGIN.length + first.length + compressed.length + last.length + END;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(BEGIN)
                .put(first)
                .put(compressed)
                .put(last)
                .putInt((int) check.getValue())
                .putInt(before.length + text.length + after.length)
                .array();
    }

    private static int place(byte[] page) {
        for (int at = 0; at + MARK.length <= page.length; at++) {
            if (page[at] == MARK[0]
                    && page[at + 1] == MARK[1]
                    && Arrays.equals(page, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("The page has no place for a part");
    }

    /**
     * A stretch of a deflate stream.
     *
     * @param flush {@link Deflater#SYNC_FLUSH} where others follow; the last one is finished
     */
    private static byte[] deflated(byte[] text, int level, int flush) {
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(text);
            if (flush == Deflater.NO_FLUSH) {
                deflater.finish();
            }
            ByteArrayOutputStream stretch = new ByteArrayOutputStream();
            byte[] some = new byte[8 * 1024];
            int count;
            do {
                count = deflater.deflate(some, 0, some.length, flush);
                stretch.write(some, 0, count);
            } while (count == some.length);
            return stretch.toByteArray();
        }
    }
}
