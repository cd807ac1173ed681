package id.lokmin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.MonthTarget;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.place.Level;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 118 rows of the indicator list stands in the catalog as it was found. */
class StartingStockTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    private static final Map<String, Evidence> EVIDENCE =
            Map.of(
                    "found", Evidence.FOUND,
                    "partial", Evidence.PARTIAL,
                    "memory", Evidence.UNVERIFIED,
                    "design", Evidence.DERIVED,
                    "derived", Evidence.DERIVED);

    private static final Map<String, Level> LEVELS =
            Map.of(
                    "RT", Level.RT,
                    "RW", Level.RW,
                    "Desa", Level.VILLAGE,
                    "PKM", Level.PUSKESMAS,
                    "Posyandu", Level.POSYANDU,
                    "Sekolah", Level.SCHOOL);

    static List<Row> rows() {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                StartingStockTest.class.getResourceAsStream(
                                                        "/indicators-118.csv")),
                                        StandardCharsets.UTF_8))) {
            return reader.stream().map(Row::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Row(NamedCsvRecord cells) {
        String get(String column) {
            return cells.getField(column);
        }

        IndicatorCard card() {
            return CATALOG.indicator(get("code"));
        }

        @Override
        public String toString() {
            return get("code");
        }
    }

    @Test
    void catalog_holds_these_and_no_others() {
        assertThat(rows()).hasSize(118);
        assertThat(CATALOG.indicators().stream().map(IndicatorCard::code))
                .containsExactlyElementsOf(rows().stream().map(Row::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void definition_is_that_of_the_row(Row row) {
        IndicatorCard card = row.card();

        assertThat(card.name().indonesian()).isEqualTo(row.get("name_id"));
        assertThat(card.programme()).isEqualTo(row.get("programme"));
        assertThat(card.indicator().cumulation().code()).isEqualTo(row.get("cumulation_code"));
        assertThat(card.indicator().per()).isEqualTo(Double.parseDouble(row.get("multiplier")));
        assertThat(card.unit()).isEqualTo(row.get("unit"));
        assertThat(card.indicator().direction())
                .isEqualTo(
                        switch (row.get("direction")) {
                            case "higher" -> Direction.UP;
                            case "lower" -> Direction.DOWN;
                            default -> throw new AssertionError(row.get("direction"));
                        });
        assertThat(card.evidence()).isEqualTo(EVIDENCE.get(row.get("evidence_definition")));
        assertThat(card.klaster()).isEqualTo(row.get("ilp_klaster"));
        assertThat(card.counted()).isEqualTo(row.get("numerator"));
        assertThat(card.outOf().isEmpty() ? "-" : card.outOf()).isEqualTo(row.get("denominator"));
        assertThat(card.indicator().isCount()).isEqualTo(row.get("denominator").equals("-"));
        assertThat(card.levels())
                .isEqualTo(Arrays.stream(row.get("level").split(";")).map(LEVELS::get).toList());
        assertThat(card.sources().isEmpty() ? "-" : String.join(",", card.sources()))
                .isEqualTo(row.get("reference_keys"));
        assertThat(String.join(", ", card.reportedBy())).isEqualTo(row.get("source_app"));
        assertThat(String.join("; ", card.splitBy())).isEqualTo(row.get("disaggregation"));
    }

    static Stream<Row> rows_with_a_target() {
        return rows().stream().filter(row -> !row.get("target_value").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows_with_a_target")
    void target_keeps_its_value_year_scope_and_evidence(Row row) {
        List<String> targets =
                row.card().targets().stream()
                        .map(card ->
                                written(
                                        card.target().value(),
                                        card.target().year(),
                                        card.target().scope(),
                                        card.target().evidence()))
                        .toList();

        String year = row.get("target_year");
        assertThat(targets)
                .contains(
                        written(
                                Double.parseDouble(row.get("target_value")),
                                year.isEmpty() ? 0 : Integer.parseInt(year),
                                TargetScope.parse(row.get("target_scope")),
                                Objects.requireNonNull(EVIDENCE.get(row.get("evidence_target")))));
    }

    private static String written(double value, int year, TargetScope scope, Evidence evidence) {
        return String.format(Locale.ROOT, "%s %d %s %s", value, year, scope, evidence);
    }

    @Test
    void rows_without_a_target_get_none() {
        assertThat(rows())
                .filteredOn(row -> row.get("target_value").isEmpty())
                .hasSize(71)
                .allSatisfy(row -> assertThat(row.card().targets()).isEmpty());
    }

    @Test
    void every_target_names_its_source() {
        assertThat(CATALOG.indicators().stream().flatMap(card -> card.targets().stream()))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.target().source()).isNotBlank());
    }

    @Test
    void where_sources_disagree_both_numbers_are_kept() {
        assertThat(
                        Stream.of(
                                        "KIA-21", "GIZ-11", "GIZ-18", "GIZ-32", "GIZ-35", "IMU-12",
                                        "IMU-36")
                                .map(code ->
                                        code
                                                + CATALOG.indicator(code).targets().stream()
                                                        .map(t -> " " + t.target().value())
                                                        .reduce("", String::concat)))
                .containsExactly(
                        "KIA-21 80.0 90.0",
                        "GIZ-11 14.0 18.0",
                        "GIZ-18 90.0 100.0",
                        "GIZ-32 58.0 80.0",
                        "GIZ-35 90.0 80.0",
                        "IMU-12 90.0 92.5",
                        "IMU-36 95.0 90.0");
    }

    /** A twelfth a month would forbid in January what it allows in December. */
    @Test
    void bound_that_must_not_be_passed_is_the_same_every_month() {
        assertThat(CATALOG.indicators())
                .filteredOn(card -> card.indicator().direction() == Direction.DOWN)
                .isNotEmpty()
                .noneMatch(card -> card.indicator().monthTarget() == MonthTarget.TWELFTH);
    }

    @Test
    void provincial_number_never_holds_outside_its_province() {
        List<String> cirebon = List.of("32.74", "3274", "32");
        List<String> semarang = List.of("33.74", "3374", "33");

        assertThat(CATALOG.targets().find("IMU-20", cirebon, 2025)).isEmpty();
        assertThat(CATALOG.targets().find("IMU-20", semarang, 2025))
                .hasValueSatisfying(
                        target -> assertThat(target.scope()).isEqualTo(TargetScope.PROVINCE));
    }

    @Test
    void local_number_of_an_unnamed_district_holds_for_nobody() {
        assertThat(CATALOG.targets().find("IMU-26", List.of("3274", "32", ""), 2025)).isEmpty();
    }
}
