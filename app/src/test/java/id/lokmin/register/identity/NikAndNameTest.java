package id.lokmin.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.growth.Sex;
import id.lokmin.register.Nik;
import id.lokmin.register.NikReading;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikAndNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    9901015001240001,      usable
                    '''9901015001240001',  usable
                    9901 0150 0124 0001,   usable
                    '',                    blank
                    0000000000000000,      DUMMY
                    1111111111111111,      DUMMY
                    3.27E+15,              SCIENTIFIC
                    '3,27102E+15',         SCIENTIFIC
                    990101500124000,       LOST_DIGITS
                    12345,                 NOT_SIXTEEN_DIGITS
                    99010150O1240001,      NOT_SIXTEEN_DIGITS
                    9901013513240001,      IMPOSSIBLE_DATE
                    9901017501240001,      IMPOSSIBLE_DATE
                    """)
    void a_cell_is_a_nik_or_says_why_not(String cell, String expected) {
        String read =
                switch (NikReading.of(cell)) {
                    case NikReading.Usable _ -> "usable";
                    case NikReading.Blank _ -> "blank";
                    case NikReading.Unusable(NikReading.Reason reason) -> reason.name();
                };
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2024-01-10, FEMALE,  true
                    2024-01-10, UNKNOWN, true
                    2024-01-10, MALE,    false
                    2024-01-11, FEMALE,  false
                    """)
    void the_birth_date_and_sex_inside_are_compared(LocalDate born, Sex sex, boolean fits) {
        assertThat(new Nik("9901015001240001").mayBelongTo(born, sex)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Siti Nur'aini,    SITI  NURAINI,      true
                    Soekarno,         Sukarno,            true
                    Achmad Djunaedi,  Ahmad Junaidi,      true
                    M. Fauzi,         Muhammad Fauzi,     true
                    Putri Ayu Lestari, Putri Ayu,         true
                    Rina,             Rani,               false
                    Siti Aminah,      Dewi Aminah,        false
                    Budi,             Bunga,              false
                    """)
    void spellings_of_one_name_are_alike(String one, String other, boolean alike) {
        assertThat(NameForm.alike(one, other)).isEqualTo(alike);
        assertThat(NameForm.alike(other, one)).isEqualTo(alike);
    }
}
