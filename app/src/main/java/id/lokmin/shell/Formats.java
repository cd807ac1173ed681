package id.lokmin.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Numbers and dates as people write them, in one language.
 *
 * <p>Indonesian: {@code 1.234,5}, {@code 62,0 %}, {@code Jumat, 3 Oktober 2025}; English: {@code
 * 1,234.5}, {@code 62.0 %}, {@code Friday, 3 October 2025}. Rounding is half up, as in the papers
 * of the Puskesmas. Nothing here asks the machine for its locale.
 *
 * @param language whose customs
 */
public record Formats(Language language) {

    private static final List<String> DAYS_ID =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS_ID =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");
    private static final List<String> MONTHS_EN =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    public static Formats of(Language language) {
        return new Formats(language);
    }

    private boolean indonesian() {
        return language == Language.INDONESIAN;
    }

    /** A whole number with its thousands parted: {@code 18.720}. */
    public String number(long value) {
        return parted(BigDecimal.valueOf(value));
    }

    /** A number with exactly so many decimals, half up: {@code 1.234,5}. */
    public String number(double value, int decimals) {
        return parted(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private String parted(BigDecimal number) {
        String plain = number.toPlainString();
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(indonesian() ? '.' : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(indonesian() ? ',' : '.').append(digits, point + 1, digits.length());
        }
        boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
        return negative && !zero ? "-" + text : text.toString();
    }

    /** A number with as few decimals as it needs, at most so many: {@code 62}, {@code 62,5}. */
    public String shortNumber(double value, int mostDecimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(mostDecimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return number(rounded.doubleValue(), Math.max(0, rounded.scale()));
    }

    /** A value out of a hundred with its sign: {@code 62,5 %}. */
    public String percent(double value, int decimals) {
        return number(value, decimals) + " %";
    }

    /** Whole rupiah: {@code Rp 1.500.000}. */
    public String rupiah(long rupiah) {
        return "Rp " + number(rupiah);
    }

    /** {@code 3 Oktober 2025}. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getYear(), date.getMonthValue());
    }

    /** {@code Jumat, 3 Oktober 2025}. */
    public String longDate(LocalDate date) {
        return day(date) + ", " + date(date);
    }

    /** {@code Jumat}. */
    public String day(LocalDate date) {
        return (indonesian() ? DAYS_ID : DAYS_EN).get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code Oktober 2025}. */
    public String month(int year, int month) {
        return monthName(month) + " " + year;
    }

    /** {@code Oktober}, for 10. */
    public String monthName(int month) {
        return (indonesian() ? MONTHS_ID : MONTHS_EN).get(month - 1);
    }

    /** A moment on the clock of the Puskesmas: {@code 3 Oktober 2025 09.05}, English 09:05. */
    public String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        String minute = local.getMinute() < 10 ? "0" + local.getMinute() : "" + local.getMinute();
        String hour = local.getHour() < 10 ? "0" + local.getHour() : "" + local.getHour();
        return date(local.toLocalDate()) + " " + hour + (indonesian() ? "." : ":") + minute;
    }

    /** A number in words, as letters write it: {@code seratus lima puluh tiga}. */
    public String spelled(long number) {
        return indonesian() ? SpelledNumber.indonesian(number) : SpelledNumber.english(number);
    }
}
