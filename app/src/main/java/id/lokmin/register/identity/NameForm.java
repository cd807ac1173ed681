package id.lokmin.register.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How two spellings of a person's name are compared.
 *
 * <p>{@link #plain} makes the key: capitals, no accents, no signs, single spaces. {@link #alike}
 * forgives what clerks do to a name: old spelling (oe, dj, tj, ch), one letter more, less or
 * swapped (two in a name of nine letters or more), a word left out, a word shortened to its first
 * letter ("M." for "Muhammad").
 */
public final class NameForm {

    private static final int LONG_NAME = 9;

    private NameForm() {}

    /** The name as a key: {@code " Siti Nur'aini"} is {@code SITI NURAINI}. */
    public static String plain(String name) {
        String letters =
                Normalizer.isNormalized(name, Normalizer.Form.NFD)
                        ? name
                        : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = Character.toUpperCase(letters.charAt(i));
            if (letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(letter);
            } else if (!joinsItsNeighbours(letter)) {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static boolean joinsItsNeighbours(char sign) {
        return sign == '\''
                || sign == '’'
                || sign == '`'
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Whether two names may be spellings of one. An empty name is like none. */
    public static boolean alike(String one, String other) {
        String a = modern(plain(one));
        String b = modern(plain(other));
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        int allowed = Math.min(a.length(), b.length()) >= LONG_NAME ? 2 : 1;
        return distance(a.replace(" ", ""), b.replace(" ", "")) <= allowed || wordsFit(a, b);
    }

    private static String modern(String plain) {
        return plain.replace("OE", "U")
                .replace("DJ", "J")
                .replace("TJ", "C")
                .replace("CH", "H")
                .replace("SY", "S")
                .replace("IE", "I");
    }

    /**
     * Whether each word of the shorter name is a word, or the first letter of one, of the longer.
     */
    private static boolean wordsFit(String a, String b) {
        List<String> longer = new ArrayList<>(List.of(a.split(" ")));
        List<String> shorter = new ArrayList<>(List.of(b.split(" ")));
        if (shorter.size() > longer.size()) {
            List<String> swap = longer;
            longer = shorter;
            shorter = swap;
        }
        boolean wholeWord = false;
        for (String word : shorter) {
            int found = longer.indexOf(word);
            wholeWord |= found >= 0 && word.length() > 2;
            if (found < 0) {
                found = firstLetterOf(word, longer);
            }
            if (found < 0) {
                return false;
            }
            longer.remove(found);
        }
        return wholeWord;
    }

    private static int firstLetterOf(String word, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String other = words.get(i);
            boolean initial = word.length() == 1 || other.length() == 1;
            if (initial && word.charAt(0) == other.charAt(0)) {
                return i;
            }
        }
        return -1;
    }

    /** Letters to add, drop, change or swap with a neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
                int least =
                        Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (equal ? 0 : 1));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
            }
            int[] reuse = before;
            before = last;
            last = now;
            now = reuse;
        }
        return last[b.length()];
    }
}
