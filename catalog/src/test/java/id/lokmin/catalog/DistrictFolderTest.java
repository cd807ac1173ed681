package id.lokmin.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district adds to the catalog and replaces lines of it in its own data folder. */
class DistrictFolderTest {

    @TempDir private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void folder_that_does_not_exist_changes_nothing() {
        assertThat(Catalog.load(folder.resolve("none")).indicators())
                .isEqualTo(Catalog.builtIn().indicators());
    }

    @Test
    void local_target_is_added_and_stays_local() throws IOException {
        write(
                "kia/indicators.yaml",
                """
                indicators:
                  - code: KIA-04
                    override: [targets]
                    targets:
                      - {value: 88, year: 2025, scope: district, area: "3274",
                         source: SK Kepala Dinas Kesehatan 2025}
                """);

        Catalog catalog = Catalog.load(folder);

        assertThat(catalog.targets().find("KIA-04", List.of("3274", "32"), 2025))
                .map(Target::value)
                .contains(88.0);
        assertThat(catalog.targets().find("KIA-04", List.of("3374", "33"), 2025)).isEmpty();
        assertThat(catalog.indicator("KIA-04").overridden()).containsExactly("targets");
        assertThat(catalog.indicator("KIA-04").name())
                .isEqualTo(Catalog.builtIn().indicator("KIA-04").name());
    }

    @Test
    void local_target_stands_beside_the_national_one() throws IOException {
        write(
                "imunisasi/indicators.yaml",
                """
                indicators:
                  - code: IMU-12
                    override: [targets]
                    targets:
                      - {value: 95, year: 2025, scope: local, area: P3274010, source: SK Puskesmas}
                """);

        assertThat(Catalog.load(folder).indicator("IMU-12").targets())
                .extracting(card -> card.target().scope())
                .containsExactly(TargetScope.LOCAL, TargetScope.NATIONAL, TargetScope.LOCAL);
    }

    @Test
    void new_programme_needs_no_release() throws IOException {
        write("posbindu/programme.yaml", "code: POSBINDU\nname: Posbindu\nklaster: \"3\"\n");
        write(
                "posbindu/elements.yaml",
                """
                elements:
                  - {code: posbindu.diukur, name: Diukur tekanan darah, aliases: [Diukur TD]}
                """);
        write(
                "posbindu/indicators.yaml",
                """
                indicators:
                  - code: PSB-01
                    name: Penduduk diukur tekanan darah
                    question: Berapa penduduk yang diukur tekanan darahnya?
                    numerator: posbindu.diukur
                    denominator: sasaran.penduduk
                    cumulation: CUM
                """);

        IndicatorCard card = Catalog.load(folder).indicator("PSB-01");

        assertThat(card.local()).isTrue();
        assertThat(card.klaster()).isEqualTo("3");
        assertThat(card.isVerified()).isFalse();
    }

    @Test
    void header_of_a_local_recap_is_added_to_the_known_ones() throws IOException {
        write(
                "kia/elements.yaml",
                """
                elements:
                  - {code: kia.k1, override: [aliases], aliases: [K1 Baru Kota Cirebon]}
                """);

        assertThat(Catalog.load(folder).element("kia.k1").aliases())
                .contains("K1 Baru Kota Cirebon", "Jml K1");
    }

    @Test
    void district_import_profile_is_kept_for_those_who_read_files() throws IOException {
        String profile =
                """
                profile: rekap-kota
                name: {id: Rekap Kota, en: City recap}
                source: the city's own form
                kind: recap
                columns:
                  - {name: area, headers: [Wilayah Kota], required: true, filled: true}
                """;
        write("kia/imports/rekap-kota.yaml", profile);

        assertThat(Catalog.load(folder).imports())
                .contains(new CatalogFolder.File("kia/imports/rekap-kota.yaml", profile));
    }

    @Test
    void mistakes_of_an_overlay_are_refused_together() throws IOException {
        write(
                "kia/indicators.yaml",
                """
                indicators:
                  - code: KIA-01
                    name: Nama lain
                  - code: KIA-02
                    override: [targets]
                    name: Nama lain
                  - code: KIA-99
                    override: [name]
                    name: Tidak ada
                  - code: KIA-03
                    override: [targets]
                    targets:
                      - {value: 90, year: 2025, scope: national, source: Edaran}
                """);

        assertThatThrownBy(() -> Catalog.load(folder))
                .isInstanceOfSatisfying(
                        CatalogRefused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(f -> f.spot().line() + " " + f.problem())
                                        .containsExactly(
                                                "2 MISSING_FIELD",
                                                "2 MISSING_FIELD",
                                                "2 MISSING_FIELD",
                                                "2 DUPLICATE_CODE",
                                                "6 OVERRIDE_UNSAID",
                                                "7 OVERRIDES_NOTHING"));
        assertThat(new CatalogVerifier(folder).verify().findings())
                .extracting(CatalogFinding::problem)
                .contains(CatalogProblem.NATIONAL_FROM_DISTRICT);
    }
}
