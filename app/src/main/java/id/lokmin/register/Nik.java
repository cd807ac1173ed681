package id.lokmin.register;

import id.lokmin.engine.growth.Sex;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A usable NIK, the 16-digit number of a resident: six digits of the area that first issued it,
 * day, month and two-digit year of birth (40 added to the day for a woman), and a serial number of
 * four.
 *
 * <p>It prints masked, {@code ************0001}; {@link #digits()} is for sealing and look-up only.
 * What a file holds in its NIK column is judged by {@link NikReading#of}.
 */
public record Nik(String digits) {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("\\d{16}");

    public Nik {
        if (!SIXTEEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A NIK has sixteen digits");
        }
    }

    /** The two-digit year, month and day of birth it claims, and whether a woman's. */
    BirthClaim birthClaim() {
        int day = twoDigits(6);
        return new BirthClaim(day > 40 ? day - 40 : day, twoDigits(8), twoDigits(10), day > 40);
    }

    /**
     * Whether a person born then may hold it (rule DQ-14). The century is not written in a NIK; an
     * unknown sex agrees with both.
     */
    public boolean mayBelongTo(LocalDate birthDate, Sex sex) {
        BirthClaim claim = birthClaim();
        return claim.day() == birthDate.getDayOfMonth()
                && claim.month() == birthDate.getMonthValue()
                && claim.yearOfCentury() == birthDate.getYear() % 100
                && (sex == Sex.UNKNOWN || claim.woman() == (sex == Sex.FEMALE));
    }

    private int twoDigits(int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }

    @Override
    public String toString() {
        return "************" + digits.substring(12);
    }

    /** What digits 7 to 12 say: a day 1–31, a month 1–12, a year of an unnamed century. */
    record BirthClaim(int day, int month, int yearOfCentury, boolean woman) {

        boolean possible() {
            return day >= 1 && day <= 31 && month >= 1 && month <= 12;
        }
    }
}
