package id.lokmin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.indicator.Formula;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInCatalogTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    @Test
    void has_no_findings_and_every_example_holds() {
        CatalogVerifier.Report report = new CatalogVerifier().verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.indicators()).isEqualTo(118);
        assertThat(report.examples()).isGreaterThan(118);
    }

    @Test
    void
            every_cumulation_rule_in_use_has_an_example_over_months_and_places_with_a_missing_report() {
        Set<String> used =
                CATALOG.indicators().stream()
                        .map(card -> card.indicator().cumulation().code())
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> shown =
                CATALOG.indicators().stream()
                        .filter(card -> card.examples().stream().anyMatch(this::isThorough))
                        .map(card -> card.indicator().cumulation().code())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(used);
    }

    private boolean isThorough(Example example) {
        return example.given().stream().map(Example.Given::month).distinct().count() > 1
                && example.given().stream().map(Example.Given::place).distinct().count() > 1
                && example.given().stream().anyMatch(given -> given.cell().equals("-"));
    }

    @Test
    void figures_of_the_registers_are_never_asked_for_by_recap() {
        Set<ElementOrigin> origins =
                CATALOG.elements().stream()
                        .filter(element ->
                                element.code().matches("gizi\\.(s|d|n|stunting)|imu\\.idl"))
                        .map(ElementCard::origin)
                        .collect(Collectors.toSet());

        assertThat(origins).containsExactlyInAnyOrder(ElementOrigin.REGISTER, ElementOrigin.DOSES);
    }

    @Test
    void rw_that_reach_immunisation_targets_are_counted_from_the_indicator_itself() {
        assertThat(CATALOG.indicator("IMU-25").indicator().numerator())
                .isInstanceOf(Formula.PlacesReaching.class)
                .hasToString("places(rw, IMU-12)");
    }

    @Test
    void contents_lists_exactly_the_files_that_are_there() throws IOException {
        Path root = Path.of("src/main/resources/catalog");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> there =
                    files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".yaml"))
                            .sorted()
                            .toList();

            assertThat(Files.readAllLines(root.resolve("contents.txt")))
                    .filteredOn(line -> !line.isBlank())
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void texts_are_complete_in_both_languages() {
        assertThat(CatalogTexts.indonesian().keySet()).isEqualTo(CatalogTexts.english().keySet());
        for (CatalogProblem problem : CatalogProblem.values()) {
            assertThat(CatalogTexts.indonesian())
                    .containsKeys("problem." + problem.code(), "advice." + problem.code());
        }
    }
}
