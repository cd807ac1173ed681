package id.lokmin.shell;

import java.util.List;

/**
 * Whole numbers in words.
 *
 * <p>Indonesian says "se" for one of a ten, a hundred and a thousand, but "satu juta": 1.111 is
 * "seribu seratus sebelas" (Kamus Besar Bahasa Indonesia, entries se- and belas).
 */
final class SpelledNumber {

    private static final List<String> UNITS_ID =
            List.of(
                    "nol",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan",
                    "sepuluh",
                    "sebelas");
    private static final List<String> UNITS_EN =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS_EN =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private SpelledNumber() {}

    static String indonesian(long n) {
        if (n < 0) {
            return "minus " + indonesian(-n);
        }
        if (n < 12) {
            return UNITS_ID.get((int) n);
        }
        if (n < 20) {
            return UNITS_ID.get((int) n - 10) + " belas";
        }
        if (n < 100) {
            return UNITS_ID.get((int) n / 10) + " puluh" + restIndonesian(n % 10);
        }
        if (n < 1000) {
            return (n < 200 ? "seratus" : UNITS_ID.get((int) n / 100) + " ratus")
                    + restIndonesian(n % 100);
        }
        if (n < 1_000_000) {
            return (n < 2000 ? "seribu" : indonesian(n / 1000) + " ribu")
                    + restIndonesian(n % 1000);
        }
        if (n < 1_000_000_000L) {
            return indonesian(n / 1_000_000) + " juta" + restIndonesian(n % 1_000_000);
        }
        if (n < 1_000_000_000_000L) {
            return indonesian(n / 1_000_000_000L) + " miliar" + restIndonesian(n % 1_000_000_000L);
        }
        return indonesian(n / 1_000_000_000_000L)
                + " triliun"
                + restIndonesian(n % 1_000_000_000_000L);
    }

    private static String restIndonesian(long rest) {
        return rest == 0 ? "" : " " + indonesian(rest);
    }

    static String english(long n) {
        if (n < 0) {
            return "minus " + english(-n);
        }
        if (n < 20) {
            return UNITS_EN.get((int) n);
        }
        if (n < 100) {
            return TENS_EN.get((int) n / 10)
                    + (n % 10 == 0 ? "" : "-" + UNITS_EN.get((int) n % 10));
        }
        if (n < 1000) {
            return UNITS_EN.get((int) n / 100) + " hundred" + restEnglish(n % 100);
        }
        if (n < 1_000_000) {
            return english(n / 1000) + " thousand" + restEnglish(n % 1000);
        }
        if (n < 1_000_000_000L) {
            return english(n / 1_000_000) + " million" + restEnglish(n % 1_000_000);
        }
        if (n < 1_000_000_000_000L) {
            return english(n / 1_000_000_000L) + " billion" + restEnglish(n % 1_000_000_000L);
        }
        return english(n / 1_000_000_000_000L) + " trillion" + restEnglish(n % 1_000_000_000_000L);
    }

    private static String restEnglish(long rest) {
        return rest == 0 ? "" : " " + english(rest);
    }
}
