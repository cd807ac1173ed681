package id.lokmin.register.vaccine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaccinesTest {

    private final Vaccines vaccines = Vaccines.builtIn();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    HB0 - 1,                           HB0 1
                    HB0,                               HB0 1
                    BCG,                               BCG 1
                    Polio Tetes - 4,                   OPV 4
                    OPV2,                              OPV 2
                    DPT/HB-Hib-3,                      DPT 3
                    DPT/HB-Hib-IPV (Heksavalen)-1,     HEKSA 1
                    Polio Suntik - 2,                  IPV 2
                    ROTA - 1,                          RV 1
                    Campak Rubella - 2,                MR 2
                    Imunisasi Dasar Lengkap - 1,       IDL 1
                    Polio Tetes - 9,                   ''
                    Vitamin C - 1,                     ''
                    """)
    void spellings_of_files_are_understood(String written, String dose) {
        assertThat(vaccines.read(written).map(VaccineDose::toString).orElse("")).isEqualTo(dose);
    }

    @Test
    void heksavalen_gives_dpt_and_ipv() {
        assertThat(vaccines.antigensOf(new VaccineDose("heksa", 2)).toString())
                .isEqualTo("[HEKSA 2, DPT 2, IPV 2]");
    }

    @Test
    void basic_immunisation_is_complete_on_the_day_of_the_last_dose_before_the_first_birthday() {
        Completeness idl = Completeness.builtIn().getFirst();
        LocalDate born = LocalDate.of(2024, 1, 10);
        Map<VaccineDose, LocalDate> doses = new HashMap<>();
        for (String dose :
                "hb0 1,bcg 1,opv 1,opv 2,opv 3,opv 4,dpt 1,dpt 2,dpt 3,ipv 1".split(",")) {
            String[] parts = dose.split(" ");
            doses.put(
                    new VaccineDose(parts[0], Integer.parseInt(parts[1])),
                    LocalDate.of(2024, 5, 10));
        }
        assertThat(idl.reached(born, doses)).isEmpty();
        doses.put(new VaccineDose("mr", 1), LocalDate.of(2024, 10, 12));
        assertThat(idl.reached(born, doses)).contains(LocalDate.of(2024, 10, 12));
        doses.put(new VaccineDose("mr", 1), LocalDate.of(2025, 1, 10));
        assertThat(idl.reached(born, doses)).isEmpty();
    }
}
