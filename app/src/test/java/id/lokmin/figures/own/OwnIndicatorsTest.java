package id.lokmin.figures.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogProblem;
import id.lokmin.catalog.CurrentCatalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.place.Level;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A district adds an indicator of its own, changes it, and takes that back. */
class OwnIndicatorsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 3);

    private static final OwnElement CLASS =
            new OwnElement("kia.kelas", "Ikut kelas ibu hamil", Nature.EVENTS, Level.RW);

    @TempDir private Path folder;

    private final CurrentCatalog catalog = new CurrentCatalog(Catalog.builtIn());

    private OwnIndicators over(Storage storage) {
        return new OwnIndicators(
                new DataFolder(folder), catalog, storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static OwnIndicator named(String name, String denominator) {
        return new OwnIndicator(
                "kia",
                "KIA-S01",
                name,
                "Berapa ibu hamil yang ikut kelas?",
                "kia.kelas",
                denominator,
                100,
                "CUM",
                Direction.UP,
                List.of(Level.RW, Level.PUSKESMAS),
                "Sekali seorang ibu: \"ya\" atau 'tidak'",
                "Juknis # 7",
                Evidence.UNVERIFIED,
                List.of(new OwnTarget(2025, 82.5, 82.5, TargetScope.LOCAL, "P99", "SK 4/2025")),
                List.of(CLASS),
                Optional.empty());
    }

    private static final OwnIndicator CLASSES = named("Kelas ibu hamil", "sasaran.bumil");

    private List<String> files() throws IOException {
        if (!Files.isDirectory(folder.resolve("catalog"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("catalog"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("catalog").relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @OnEveryDatabase
    void an_indicator_is_in_use_as_soon_as_it_is_saved_and_reads_as_it_was_written(Storage storage)
            throws IOException {
        long before = storage.revision().orElseThrow();
        over(storage).save(CLASSES, "", "pengelola");
        assertThat(catalog.indicator("KIA-S01").name().indonesian()).isEqualTo("Kelas ibu hamil");
        assertThat(catalog.element("kia.kelas").reportedAt()).isEqualTo(Level.RW);
        assertThat(storage.revision().orElseThrow()).isGreaterThan(before);
        assertThat(over(storage).find("KIA-S01").orElseThrow().indicator()).isEqualTo(CLASSES);
        assertThat(files())
                .containsExactly("kia/elements/KIA-S01.yaml", "kia/indicators/KIA-S01.yaml");
        assertThat(Catalog.load(folder.resolve("catalog")).indicator("KIA-S01").engineTargets())
                .hasSize(1);
    }

    @OnEveryDatabase
    void what_the_verifier_finds_is_told_with_the_line_it_is_about(Storage storage)
            throws IOException {
        OwnIndicators indicators = over(storage);
        OwnIndicator wrong = named("Kelas ibu hamil", "kia.k1");
        var findings = indicators.check(wrong);
        assertThat(findings)
                .extracting(finding -> finding.problem())
                .containsExactly(CatalogProblem.CUMULATION_NEEDS_SASARAN);
        assertThat(indicators.line(wrong, findings.getFirst())).isEqualTo("denominator");
        assertThatThrownBy(() -> indicators.save(wrong, "", "pengelola"))
                .isInstanceOf(Refusal.class);
        assertThat(catalog.findIndicator("KIA-S01")).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(indicators.check(CLASSES)).isEmpty();
    }

    @OnEveryDatabase
    void a_form_that_was_opened_before_somebody_elses_change_is_refused(Storage storage) {
        OwnIndicators indicators = over(storage);
        indicators.save(CLASSES, "", "pengelola");
        String seen = indicators.find("KIA-S01").orElseThrow().edition();
        indicators.save(named("Kelas ibu", "sasaran.bumil"), seen, "pengelola");
        assertThatThrownBy(() ->
                        indicators.save(named("Kelas bumil", "sasaran.bumil"), seen, "kepala"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.OWN_INDICATOR_CHANGED));
        assertThat(catalog.indicator("KIA-S01").name().indonesian()).isEqualTo("Kelas ibu");
    }

    @OnEveryDatabase
    void withdrawn_it_leaves_the_catalog_and_not_its_file(Storage storage) throws IOException {
        OwnIndicators indicators = over(storage);
        indicators.save(CLASSES, "", "pengelola");
        String seen = indicators.find("KIA-S01").orElseThrow().edition();
        OwnIndicators.Change withdrawn = indicators.withdraw("KIA-S01", seen, TODAY, "pengelola");
        assertThat(catalog.findIndicator("KIA-S01")).isEmpty();
        assertThat(catalog.findElement("kia.kelas")).isEmpty();
        assertThat(files()).hasSize(2);
        assertThat(indicators.find("KIA-S01").orElseThrow().indicator().withdrawn()).isPresent();

        indicators.undo(withdrawn.id(), "pengelola");
        assertThat(catalog.findIndicator("KIA-S01")).isPresent();
        assertThat(indicators.find("KIA-S01").orElseThrow().edition()).isEqualTo(seen);
    }

    @OnEveryDatabase
    void it_is_told_which_indicators_still_count_with_one(Storage storage) {
        OwnIndicators indicators = over(storage);
        indicators.save(CLASSES, "", "pengelola");
        indicators.save(counting("KIA-S02", "kia.kelas", "sasaran.bumil", "CUM"), "", "pengelola");
        indicators.save(
                counting("KIA-S03", "places(rw, KIA-S01)", "places(rw)", "SNAP"), "", "pengelola");
        assertThat(indicators.neededBy(CLASSES))
                .extracting(IndicatorCard::code)
                .containsExactlyInAnyOrder("KIA-S02", "KIA-S03");
        String seen = indicators.find("KIA-S01").orElseThrow().edition();
        assertThatThrownBy(() -> indicators.withdraw("KIA-S01", seen, TODAY, "pengelola"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.OWN_INDICATOR_NEEDED));
        assertThat(catalog.findIndicator("KIA-S01")).isPresent();
        OwnIndicator second = indicators.find("KIA-S02").orElseThrow().indicator();
        assertThat(indicators.neededBy(second)).isEmpty();
    }

    private static OwnIndicator counting(
            String code, String numerator, String denominator, String cumulation) {
        return new OwnIndicator(
                "kia",
                code,
                "Nama " + code,
                "Berapa?",
                numerator,
                denominator,
                100,
                cumulation,
                Direction.UP,
                List.of(Level.PUSKESMAS),
                "",
                "",
                Evidence.UNVERIFIED,
                List.of(),
                List.of(),
                Optional.empty());
    }

    @OnEveryDatabase
    void adding_one_is_undone_until_it_is_changed_again(Storage storage) throws IOException {
        OwnIndicators indicators = over(storage);
        OwnIndicators.Change added = indicators.save(CLASSES, "", "pengelola");
        indicators.undo(added.id(), "pengelola");
        assertThat(catalog.findIndicator("KIA-S01")).isEmpty();
        assertThat(files()).isEmpty();

        OwnIndicators.Change again = indicators.save(CLASSES, "", "pengelola");
        String seen = indicators.find("KIA-S01").orElseThrow().edition();
        indicators.save(named("Kelas ibu", "sasaran.bumil"), seen, "pengelola");
        assertThatThrownBy(() -> indicators.undo(again.id(), "pengelola"))
                .isInstanceOf(Refusal.class);
        assertThat(indicators.changes("KIA-S01"))
                .extracting(OwnIndicators.Change::act)
                .containsExactlyInAnyOrder("add", "undo", "add", "change");
    }

    @OnEveryDatabase
    void what_was_written_by_hand_is_carried_on_and_kept_beside(Storage storage)
            throws IOException {
        OwnIndicators indicators = over(storage);
        indicators.save(CLASSES, "", "pengelola");
        Path file = folder.resolve("catalog/kia/indicators/KIA-S01.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + """
                        # dihitung dengan tangan oleh Bu Sri
                            examples:
                              - month: 2025-01
                                given: {sasaran.bumil: 120, kia.kelas: 12}
                                expect: {numerator: 12, denominator: 120, value: 10}
                        """
                                .indent(0));
        assertThat(indicators.check(CLASSES)).isEmpty();
        String seen = indicators.find("KIA-S01").orElseThrow().edition();
        indicators.save(named("Kelas ibu", "sasaran.bumil"), seen, "pengelola");
        assertThat(catalog.indicator("KIA-S01").examples()).hasSize(1);
        assertThat(files())
                .contains(
                        "kia/indicators/KIA-S01.yaml."
                                + CLOCK.instant().getEpochSecond()
                                + ".lama");
        assertThat(
                        Files.readString(
                                folder.resolve("catalog")
                                        .resolve(
                                                "kia/indicators/KIA-S01.yaml."
                                                        + CLOCK.instant().getEpochSecond()
                                                        + ".lama")))
                .contains("Bu Sri");
    }

    @OnEveryDatabase
    void where_the_folder_cannot_be_written_nothing_is_stored(Storage storage) throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(folder.resolve("catalog/kia"), "in the way");
        OwnIndicators indicators = over(storage);
        assertThatThrownBy(() -> indicators.save(CLASSES, "", "pengelola"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(catalog.findIndicator("KIA-S01")).isEmpty();
        assertThat(indicators.changes("KIA-S01")).isEmpty();
    }
}
