package id.lokmin.intake.sheet;

import java.util.Arrays;

/**
 * The different texts of one column, each under a number from 0 in the order of its first sight.
 *
 * <p>Texts are compared as bytes, so that one met before costs no object. At most {@value #MOST}
 * are kept, 4 MB where each has 40 bytes: a column of names has no end.
 */
final class Words {

    /** The number of a text that came too late to be kept. */
    static final int UNKNOWN = -1;

    private static final int MOST = 1 << 16;

    private byte[][] texts = new byte[64][];
    private int[] slots = new int[256];
    private int size;

    /** The number of the text that stands in {@code bytes} from {@code start} up to {@code end}. */
    int number(byte[] bytes, int start, int end) {
        int slot = slot(bytes, start, end);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == MOST) {
            return UNKNOWN;
        }
        if (size == texts.length) {
            grow();
            slot = slot(bytes, start, end);
        }
        texts[size] = Arrays.copyOfRange(bytes, start, end);
        slots[slot] = ++size;
        return size - 1;
    }

    /** Where the text stands, or the free slot in which it would. */
    private int slot(byte[] bytes, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0) {
            byte[] text = texts[slots[slot] - 1];
            if (Arrays.equals(text, 0, text.length, bytes, start, end)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Twice the texts, and always four slots a text. */
    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        slots = new int[8 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(texts[i], 0, texts[i].length)] = i + 1;
        }
    }
}
