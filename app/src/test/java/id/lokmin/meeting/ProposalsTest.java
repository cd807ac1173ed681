package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.SmallGrid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final Proposals PROPOSALS =
            new Proposals(
                    List.of(
                            pattern("Sweeping di {wilayah}", "IMU-12", "IMU-13"),
                            pattern("Tablet tambah darah di {wilayah}", "KIA-18"),
                            pattern("{indikator}: bahas di {wilayah}", "*")));

    /** Missing at 67.5 % of 20 (14): 4, 0 and 8; anaemia over 3 of 20: 0, 5 and 1. */
    private static final Grid GRID =
            SmallGrid.of(
                    "2025-09",
                    """
                    IMU-12 | PKM   | 30/60    | 67.5
                    IMU-12 | RW 01 | 10/20    | 67.5
                    IMU-12 | RW 02 | 14/20    | 67.5
                    IMU-12 | RW 03 | 6/20     | 67.5
                    KIA-18 | PKM   | 15/60    | 15
                    KIA-18 | RW 01 | 3/20     | 15
                    KIA-18 | RW 02 | 8/20     | 15
                    KIA-18 | RW 03 | 4/20     | 15
                    KIA-01 | PKM   | 24/40    | 75
                    KIA-01 | RW 01 | 12/20    | 75
                    KIA-01 | RW 02 | 12/20    | 75
                    GIZ-03 | PKM   | 10/20    | 85
                    GIZ-03 | RW 01 | 5/10     | 85
                    GIZ-03 | RW 02 | 5/10     | 85
                    GIZ-25 | PKM   | 36/40    | 60
                    GIZ-25 | RW 01 | 18/20    | 60
                    GIZ-25 | RW 02 | 18/20    | 60\
                    """);

    private static ProposalPattern pattern(String what, String... indicators) {
        return new ProposalPattern(
                List.of(indicators),
                what,
                "Dari {sekarang} menjadi {menjadi} ({kurang} {satuan_orang})",
                "PKK",
                List.of("Puskesmas"),
                "Ketua TP PKK",
                "foto",
                "BOK",
                true);
    }

    private static List<AreaWatch> watches(String... codes) {
        return Stream.of(codes).map(code -> AreaWatch.of(GRID, code)).toList();
    }

    @Test
    void a_coverage_is_to_grow_in_the_areas_with_most_people_missing() {
        Proposal proposal = PROPOSALS.from(watches("IMU-12")).getFirst();
        assertThat(proposal.what()).isEqualTo("Sweeping di RW 03 dan RW 01");
        assertThat(proposal.result()).isEqualTo("Dari 16 menjadi 28 (12 bayi)");
        assertThat(proposal.whole().place().code()).isEqualTo("PKM");
    }

    @Test
    void a_figure_that_should_stay_low_is_to_shrink() {
        Proposal proposal = PROPOSALS.from(watches("KIA-18")).getFirst();
        assertThat(proposal.what()).isEqualTo("Tablet tambah darah di RW 02 dan RW 03");
        assertThat(proposal.result()).isEqualTo("Dari 12 menjadi 6 (6 ibu hamil anemia)");
    }

    @Test
    void an_indicator_of_its_own_line_is_proposed_once_and_the_catch_all_for_each() {
        assertThat(PROPOSALS.from(watches("IMU-12", "KIA-01", "GIZ-03", "IMU-12")))
                .extracting(Proposal::what)
                .containsExactly(
                        "Sweeping di RW 03 dan RW 01",
                        "K1 (akses) – kunjungan ibu hamil pertama: bahas di RW 01 dan RW 02",
                        "D/S – partisipasi penimbangan: bahas di RW 01 dan RW 02");
    }

    @Test
    void where_nobody_is_missing_nothing_is_proposed() {
        assertThat(PROPOSALS.from(watches("GIZ-25"))).isEmpty();
    }

    @Test
    void an_area_gets_only_what_its_own_figures_miss() {
        Place second = new Place("PKM.02", "RW 02", Level.RW);
        assertThat(PROPOSALS.of(second, watches("IMU-12", "KIA-18", "GIZ-25")))
                .extracting(Proposal::what, Proposal::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Tablet tambah darah di RW 02",
                                "Dari 8 menjadi 3 (5 ibu hamil anemia)"));
    }

    @Test
    void an_area_gets_a_line_for_each_indicator_it_misses_also_from_the_catch_all() {
        Place first = new Place("PKM.01", "RW 01", Level.RW);
        assertThat(PROPOSALS.of(first, watches("KIA-01", "GIZ-03")))
                .extracting(Proposal::what)
                .containsExactly(
                        "K1 (akses) – kunjungan ibu hamil pertama: bahas di RW 01",
                        "D/S – partisipasi penimbangan: bahas di RW 01");
    }

    @Test
    void where_its_sector_is_not_in_the_room_an_officer_answers_and_it_helps() {
        Proposal proposal =
                PROPOSALS
                        .from(watches("IMU-12"))
                        .getFirst()
                        .answeredBy("PJ Imunisasi", "Puskesmas");
        assertThat(proposal.position()).isEqualTo("PJ Imunisasi");
        assertThat(proposal.sector()).isEqualTo("Puskesmas");
        assertThat(proposal.partners()).containsExactly("Ketua TP PKK");
    }
}
