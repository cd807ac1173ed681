package id.lokmin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.yaml.Spot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A folder with many mistakes is answered with all of them, each at its line. */
class BrokenFolderTest {

    private static final String PROGRAMME =
            """
            code: UJI
            name: Program uji
            sources:
              - key: ADA
                title: Ada
            """;

    private static List<String> findings(String elements, String indicators) {
        CatalogFolder folder =
                new CatalogFolder(
                        false,
                        List.of(
                                new CatalogFolder.File("uji/programme.yaml", PROGRAMME),
                                new CatalogFolder.File("uji/elements.yaml", elements),
                                new CatalogFolder.File("uji/indicators.yaml", indicators)));
        return new CatalogVerifier(List.of(folder))
                .verify().findings().stream().map(BrokenFolderTest::brief).toList();
    }

    private static String brief(CatalogFinding finding) {
        String brief = finding.spot() + " " + finding.problem() + " ";
        return (brief + String.join(" | ", finding.arguments())).strip();
    }

    private static final String ELEMENTS =
            """
            elements:
              - {code: uji.sasaran, name: Sasaran, nature: annual, from: sasaran, aliases: [Sasaran]}
              - {code: uji.hadir, name: Hadir, aliases: [Hadir]}
            """;

    @Test
    void six_lines_make_an_indicator() {
        assertThat(
                        findings(
                                ELEMENTS,
                                """
                                indicators:
                                  - code: UJI-01
                                    name: Kehadiran
                                    question: Berapa yang hadir?
                                    numerator: uji.hadir
                                    denominator: uji.sasaran
                                    cumulation: CUM
                                """))
                .containsExactly("uji/indicators.yaml:2 EXAMPLE_MISSING UJI-01");
    }

    @Test
    void everything_wrong_is_told_at_once_with_file_and_line() {
        String elements =
                """
                elements:
                  - {code: uji.sasaran, name: Sasaran, nature: annual, from: sasaran, aliases: [S]}
                  - {code: uji.hadir, name: Hadir, aliases: [Hadir]}
                  - {code: uji.datang, name: Datang, aliases: [hadir]}
                  - {code: uji.hadir, name: Hadir lagi}
                """;
        String indicators =
                """
                indicators:
                  - code: UJI-01
                    name: Elemen salah
                    question: Berapa?
                    numerator: uji.hadri
                    denominator: uji.sasaran
                    cumulation: CUM
                    sources: [TIDAKADA]
                  - code: UJI-02
                    name: Rumus salah
                    question: Berapa?
                    numerator: uji.hadir + / 2
                    cumulation: MON_N
                  - code: UJI-03
                    name: Penyebut salah
                    question: Berapa?
                    numerator: uji.hadir
                    denominator: uji.hadir
                    cumulation: CUM
                    targets:
                      - {value: 80, year: 2025, scope: national}
                      - {value: 90, year: 2025, scope: province, source: Profil}
                      - {value: 70, year: 2025, scope: product, source: a}
                      - {value: 75, year: 2025, scope: product, source: b}
                  - code: UJI-04
                    name: Contoh salah
                    question: Berapa?
                    numerator: uji.hadir
                    denominator: uji.sasaran
                    cumulation: CUM
                    numerater: salah ketik
                    levels: [rw, kampung]
                    checks: [uji.hadir < uji.sasaran]
                    examples:
                      - month: 2025-01
                        given: {uji.hadir: 5, uji.sasaran: 50}
                        expect: {value: 11.0}
                      - name: tabel
                        given: |
                          place month   uji.hadir uji.sasaran
                          RW01  2025-01         5          50
                          RW02  2025-01         5
                        expect: |
                          place period  numerator
                          PKM   2025-01         6
                  - code: UJI-05
                    name: Lingkaran
                    question: Berapa?
                    numerator: places(rw, UJI-06)
                    denominator: places(rw)
                    cumulation: CUM
                  - code: UJI-06
                    name: Lingkaran
                    question: Berapa?
                    numerator: places(rw, UJI-05)
                    denominator: places(rw)
                    cumulation: CUM
                  - code: UJI-06
                    name: Kode dua kali
                    question: Berapa?
                    numerator: uji.hadir
                    cumulation: TIAP_BULAN
                  - name: Tanpa kode
                """;

        assertThat(String.join("\n", findings(elements, indicators)) + "\n")
                .isEqualTo(
                        """
                        uji/elements.yaml:4 UNUSED_ELEMENT uji.datang
                        uji/elements.yaml:4 ALIAS_TWICE hadir | uji.hadir | uji.datang
                        uji/elements.yaml:5 DUPLICATE_CODE uji.hadir | uji/elements.yaml:3
                        uji/indicators.yaml:2 EXAMPLE_MISSING UJI-01
                        uji/indicators.yaml:5 UNKNOWN_ELEMENT uji.hadri
                        uji/indicators.yaml:8 UNKNOWN_SOURCE TIDAKADA
                        uji/indicators.yaml:12 FORMULA 13 | an element such as kia.k1, a number or places(…) | uji.hadir + / 2
                        uji/indicators.yaml:14 EXAMPLE_MISSING UJI-03
                        uji/indicators.yaml:18 CUMULATION_NEEDS_SASARAN CUM | uji.hadir
                        uji/indicators.yaml:21 TARGET_WITHOUT_SOURCE 80
                        uji/indicators.yaml:21 NATIONAL_FROM_DISTRICT
                        uji/indicators.yaml:22 TARGET_WITHOUT_AREA province
                        uji/indicators.yaml:24 TARGET_TWICE 2025 | product
                        uji/indicators.yaml:31 UNKNOWN_FIELD numerater
                        uji/indicators.yaml:32 UNKNOWN_WORD kampung | levels | nasional, provinsi, kabkota, kecamatan, puskesmas, desa, dusun, rw, rt, posyandu, sekolah
                        uji/indicators.yaml:33 CHECK_UNREADABLE uji.hadir < uji.sasaran | <=, >=, =
                        uji/indicators.yaml:37 EXAMPLE_FAILS UJI-04 2025-01 | value PKM 2025-01 | 11.0 | 10
                        uji/indicators.yaml:42 EXAMPLE_UNREADABLE tabel | 3 ≠ 4
                        uji/indicators.yaml:45 EXAMPLE_FAILS UJI-04 tabel | numerator PKM 2025-01 | 6 | 5
                        uji/indicators.yaml:46 CYCLE UJI-05 → UJI-06 → UJI-05
                        uji/indicators.yaml:46 EXAMPLE_MISSING UJI-05
                        uji/indicators.yaml:52 EXAMPLE_MISSING UJI-06
                        uji/indicators.yaml:58 DUPLICATE_CODE UJI-06 | uji/indicators.yaml:52
                        uji/indicators.yaml:62 UNKNOWN_WORD TIAP_BULAN | cumulation | CUM, CUM_EV, CUM_N, CUM_END, MON, MON_N, SNAP, SEM, SCH, ANN, CAMP, SURV, COH, WEEK, EVENT, QTR
                        uji/indicators.yaml:63 MISSING_FIELD code
                        uji/indicators.yaml:63 MISSING_FIELD cumulation
                        uji/indicators.yaml:63 MISSING_FIELD numerator
                        uji/indicators.yaml:63 MISSING_FIELD question
                        """);
    }

    @Test
    void example_that_does_not_hold_says_what_was_worked_out() {
        List<String> found =
                findings(
                        ELEMENTS,
                        """
                        indicators:
                          - code: UJI-01
                            name: Kehadiran
                            question: Berapa yang hadir?
                            numerator: uji.hadir
                            denominator: uji.sasaran
                            cumulation: CUM
                            examples:
                              - name: satu RW belum melapor
                                given: |
                                  place month   uji.hadir uji.sasaran
                                  RW01  2025-01         5          50
                                  RW02  2025-01         -          50
                                expect: |
                                  place period  numerator denominator value reports
                                  PKM   2025-01         5         100   5.0     2/2
                        """);

        assertThat(found)
                .containsExactly(
                        "uji/indicators.yaml:16 EXAMPLE_FAILS UJI-01 satu RW belum melapor |"
                                + " denominator PKM 2025-01 | 100 | 50",
                        "uji/indicators.yaml:16 EXAMPLE_FAILS UJI-01 satu RW belum melapor |"
                                + " reports PKM 2025-01 | 2/2 | 1/2",
                        "uji/indicators.yaml:16 EXAMPLE_FAILS UJI-01 satu RW belum melapor |"
                                + " value PKM 2025-01 | 5.0 | 10");
    }

    @Test
    void text_that_is_no_yaml_is_told_with_its_line() {
        assertThat(findings(ELEMENTS, "indicators:\n  - code: UJI-01\n   name: x\n"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("uji/indicators.yaml:3 UNREADABLE_YAML"));
    }

    @Test
    void same_name_twice_in_one_indicator_is_refused() {
        assertThat(findings(ELEMENTS, "indicators:\n  - code: UJI-01\n    code: UJI-02\n"))
                .contains("uji/indicators.yaml:3 UNREADABLE_YAML \"code\" stands here twice");
    }

    @Test
    void finding_reads_as_one_line_in_either_language() {
        CatalogFinding finding =
                CatalogFinding.at(
                        new Spot("kia/indicators.yaml", 12, 5),
                        CatalogProblem.UNKNOWN_ELEMENT,
                        "kia.k9");

        assertThat(finding.line(Locale.of("id")))
                .isEqualTo(
                        "kia/indicators.yaml:12 L-1011 Elemen \"kia.k9\" tidak dikenal. Periksa"
                                + " ejaannya atau tambahkan di elements.yaml.");
        assertThat(finding.line(Locale.ENGLISH))
                .isEqualTo(
                        "kia/indicators.yaml:12 L-1011 The element \"kia.k9\" is not known. Check its"
                                + " spelling or add it to elements.yaml.");
    }
}
