package id.lokmin.insight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.Language;
import id.lokmin.shell.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CatalogCommandTest {

    @TempDir private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyCatalogFolder() throws IOException {
        Files.createDirectories(data.resolve("catalog/kia"));
    }

    private Terminal terminal(Language language) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), language);
    }

    private int run(Object command, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return new CommandLine(command).execute(all);
    }

    private void district(String text) throws IOException {
        Files.writeString(data.resolve("catalog/kia/indicators.yaml"), text);
    }

    @Test
    void built_in_catalog_verifies_without_a_problem() {
        assertThat(run(new CatalogVerifyCommand(terminal(Language.ENGLISH)))).isZero();
        assertThat(out.toString()).contains("118 indicators").contains("No problems.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void mistake_of_a_district_is_told_with_file_and_line_and_fails() throws IOException {
        district(
                """
                indicators:
                  - code: KIA-90
                    name: Uji
                    question: Berapa?
                    numerator: kia.k9
                    denominator: sasaran.bumil
                    cumulation: CUM
                """);

        assertThat(run(new CatalogVerifyCommand(terminal(Language.INDONESIAN)))).isEqualTo(1);
        assertThat(err.toString())
                .contains("kia/indicators.yaml:5 L-1011 Elemen \"kia.k9\" tidak dikenal.");
        assertThat(run(new CatalogListCommand(terminal(Language.INDONESIAN)))).isEqualTo(1);
    }

    @Test
    void list_as_csv_has_one_line_an_indicator() {
        assertThat(run(new CatalogListCommand(terminal(Language.INDONESIAN)), "--format", "csv"))
                .isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(119);
        assertThat(lines.getFirst()).isEqualTo("code,name,programme,cumulation,target,evidence");
        assertThat(lines)
                .contains(
                        "IMU-20,DO DPT1-DPT3,IMUNISASI,CUM_EV,\"5 % (2020, provinsi Jawa"
                                + " Tengah)\",found");
    }

    @Test
    void list_as_json_is_an_array_of_objects() {
        assertThat(run(new CatalogListCommand(terminal(Language.ENGLISH)), "--format", "json"))
                .isZero();
        assertThat(out.toString()).startsWith("[").contains("\"code\" : \"KIA-01\"");
    }

    @Test
    void show_tells_rule_sources_and_what_nobody_has_verified() {
        assertThat(run(new CatalogShowCommand(terminal(Language.INDONESIAN)), "kia-09")).isZero();
        assertThat(out.toString())
                .contains("KIA-09  Persalinan di fasyankes oleh nakes (PF)")
                .contains("[kia.persalinan_faskes]")
                .contains("95 % (2024, belum terverifikasi)")
                .contains("ILP: KMK HK.01.07/MENKES/2015/2023")
                .contains("dijumlah sejak Januari, dibagi sasaran setahun");
    }

    @Test
    void show_names_what_a_district_has_replaced() throws IOException {
        district(
                """
                indicators:
                  - code: KIA-04
                    override: [targets]
                    targets:
                      - {value: 88, year: 2025, scope: district, area: "3274", source: SK Dinas}
                """);

        assertThat(run(new CatalogShowCommand(terminal(Language.ENGLISH)), "KIA-04")).isZero();
        assertThat(out.toString())
                .contains("88 % (2025, district 3274): SK Dinas")
                .containsPattern("Overridden +targets");
    }

    @Test
    void unknown_code_fails_in_one_line() {
        assertThat(run(new CatalogShowCommand(terminal(Language.ENGLISH)), "XYZ-1")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }
}
