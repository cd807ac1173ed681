package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the words of a file of figures were found to mean, by the numbers that {@link
 * id.lokmin.intake.sheet.TextLines#word} gives them.
 *
 * <p>A code may mean one place until June and another from July on, so a place is known for the
 * months of one era only, see {@link Whereabouts#era}.
 */
final class LearnedWords {

    /** What is not learned yet. */
    static final int UNKNOWN = -1;

    private int[] elementByWord = unknown(64);
    private int[] monthByWord = unknown(64);
    private final List<Month> months = new ArrayList<>();
    private final List<Month> eras = new ArrayList<>();
    private int[] eraByMonth = unknown(64);
    private int[][] placesByEra = new int[0][];

    private static int[] unknown(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, UNKNOWN);
        return numbers;
    }

    /** The number of an element in the list that is being filled. */
    int element(int word) {
        return at(elementByWord, word);
    }

    /** A month by its number, for {@link #place} and {@link #month(int)}. */
    int monthNumber(int word) {
        return at(monthByWord, word);
    }

    Month month(int number) {
        return months.get(number);
    }

    /** The number for ever of a place, as its word is meant in a month. */
    int place(int word, int monthNumber) {
        return at(placesByEra[eraByMonth[monthNumber]], word);
    }

    private static int at(int[] meanings, int word) {
        return word >= 0 && word < meanings.length ? meanings[word] : UNKNOWN;
    }

    void learnElement(int word, int element) {
        elementByWord = with(elementByWord, word, element);
    }

    void learnPlace(int areaWord, int place, int monthWord, Month month, Month era) {
        int number = numberOf(months, month);
        int eraNumber = numberOf(eras, era);
        monthByWord = with(monthByWord, monthWord, number);
        eraByMonth = with(eraByMonth, number, eraNumber);
        if (eraNumber == placesByEra.length) {
            placesByEra = Arrays.copyOf(placesByEra, eraNumber + 1);
            placesByEra[eraNumber] = unknown(64);
        }
        placesByEra[eraNumber] = with(placesByEra[eraNumber], areaWord, place);
    }

    private static int numberOf(List<Month> list, Month month) {
        int number = list.indexOf(month);
        if (number < 0) {
            list.add(month);
            return list.size() - 1;
        }
        return number;
    }

    private static int[] with(int[] meanings, int word, int meaning) {
        int[] wider = meanings;
        if (word >= meanings.length) {
            wider = Arrays.copyOf(meanings, Math.max(word + 1, 2 * meanings.length));
            Arrays.fill(wider, meanings.length, wider.length, UNKNOWN);
        }
        if (word >= 0) {
            wider[word] = meaning;
        }
        return wider;
    }
}
