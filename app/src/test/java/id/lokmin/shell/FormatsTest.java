package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Formats ID = Formats.of(Language.INDONESIAN);
    private static final Formats EN = Formats.of(Language.ENGLISH);

    @Test
    void numbers_part_thousands_and_decimals_as_each_language_does() {
        assertThat(ID.number(18720)).isEqualTo("18.720");
        assertThat(EN.number(18720)).isEqualTo("18,720");
        assertThat(ID.number(1234.5, 1)).isEqualTo("1.234,5");
        assertThat(EN.number(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(ID.number(999)).isEqualTo("999");
        assertThat(ID.number(-1234567)).isEqualTo("-1.234.567");
        assertThat(ID.number(62, 1)).isEqualTo("62,0");
    }

    @Test
    void rounding_is_half_up_and_nothing_is_minus_zero() {
        assertThat(ID.number(0.05, 1)).isEqualTo("0,1");
        assertThat(ID.number(2.25, 1)).isEqualTo("2,3");
        assertThat(ID.number(-0.04, 1)).isEqualTo("0,0");
        assertThat(ID.number(999.96, 1)).isEqualTo("1.000,0");
    }

    @Test
    void a_short_number_has_only_the_decimals_it_needs() {
        assertThat(ID.shortNumber(62, 1)).isEqualTo("62");
        assertThat(ID.shortNumber(62.5, 1)).isEqualTo("62,5");
        assertThat(ID.shortNumber(62.04, 1)).isEqualTo("62");
        assertThat(ID.shortNumber(100, 1)).isEqualTo("100");
        assertThat(ID.shortNumber(1500, 2)).isEqualTo("1.500");
        assertThat(ID.shortNumber(0, 1)).isEqualTo("0");
    }

    @Test
    void percent_rupiah_dates_and_moments() {
        LocalDate meeting = LocalDate.of(2025, 10, 3);
        assertThat(ID.percent(62.53, 1)).isEqualTo("62,5 %");
        assertThat(ID.rupiah(1_500_000)).isEqualTo("Rp 1.500.000");
        assertThat(ID.date(meeting)).isEqualTo("3 Oktober 2025");
        assertThat(ID.longDate(meeting)).isEqualTo("Jumat, 3 Oktober 2025");
        assertThat(EN.longDate(meeting)).isEqualTo("Friday, 3 October 2025");
        assertThat(ID.month(2025, 8)).isEqualTo("Agustus 2025");
        assertThat(EN.monthName(12)).isEqualTo("December");
        Instant moment = Instant.parse("2025-10-03T18:05:00Z");
        assertThat(ID.moment(moment, ZoneId.of("Asia/Jakarta"))).isEqualTo("4 Oktober 2025 01.05");
        assertThat(EN.moment(moment, ZoneId.of("Asia/Jayapura"))).isEqualTo("4 October 2025 03:05");
    }

    @Test
    void numbers_are_spelled_as_letters_write_them() {
        for (String line :
                """
                0 nol
                1 satu
                10 sepuluh
                11 sebelas
                12 dua belas
                19 sembilan belas
                20 dua puluh
                21 dua puluh satu
                100 seratus
                101 seratus satu
                111 seratus sebelas
                153 seratus lima puluh tiga
                200 dua ratus
                999 sembilan ratus sembilan puluh sembilan
                1000 seribu
                1111 seribu seratus sebelas
                2000 dua ribu
                11000 sebelas ribu
                100000 seratus ribu
                1000000 satu juta
                1001000 satu juta seribu
                1500000 satu juta lima ratus ribu
                1000000000 satu miliar
                1000000000000 satu triliun
                -7 minus tujuh\
                """
                        .lines()
                        .toList()) {
            String[] parts = line.split(" ", 2);
            assertThat(ID.spelled(Long.parseLong(parts[0]))).isEqualTo(parts[1]);
        }
        assertThat(EN.spelled(0)).isEqualTo("zero");
        assertThat(EN.spelled(21)).isEqualTo("twenty-one");
        assertThat(EN.spelled(153)).isEqualTo("one hundred fifty-three");
        assertThat(EN.spelled(1_000_001)).isEqualTo("one million one");
        assertThat(EN.spelled(2_000_000_000_000L)).isEqualTo("two trillion");
    }

    @Property(tries = 500)
    void a_number_with_its_thousands_parted_reads_back_as_itself(@ForAll long number) {
        assertThat(Long.parseLong(ID.number(number).replace(".", ""))).isEqualTo(number);
    }

    @Property(tries = 500)
    void two_different_numbers_are_never_spelled_alike(
            @ForAll @LongRange(min = 0, max = 2_000_000_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 2_000_000_000_000L) long other) {
        assertThat(ID.spelled(one).equals(ID.spelled(other))).isEqualTo(one == other);
        assertThat(EN.spelled(one).equals(EN.spelled(other))).isEqualTo(one == other);
    }
}
