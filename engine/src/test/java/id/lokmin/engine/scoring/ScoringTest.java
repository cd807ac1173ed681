package id.lokmin.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lokmin.engine.scoring.Verdict.HeldBack;
import id.lokmin.engine.scoring.Verdict.Ranked;
import id.lokmin.engine.scoring.Verdict.Unscored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sheets that Puskesmas and their students filled in, worked out again. */
class ScoringTest {

    private static final ScoringRule USG = usg(Operator.SUM);

    private static ScoringRule usg(Operator operator) {
        return ScoringRule.of(Method.USG, operator, Scale.ONE_TO_FIVE, Average.MEAN);
    }

    /** One agreed score a cell: a line a problem, its scores parted by spaces. */
    private static List<List<Scores>> agreed(String table) {
        return table.strip()
                .lines()
                .map(line ->
                        Arrays.stream(line.strip().split(" +", -1))
                                .map(score -> Scores.of(Integer.parseInt(score)))
                                .toList())
                .toList();
    }

    /** {@code 15#1 8#4}: total and rank of each problem, in order. */
    private static String shown(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict ->
                        switch (verdict) {
                            case Ranked(int rank, double total) ->
                                    String.format(Locale.ROOT, "%.2f", total)
                                                    .replaceAll("\\.?0+$", "")
                                            + "#"
                                            + rank;
                            case HeldBack(List<Criterion> failed) -> "held by " + codes(failed);
                            case Unscored(List<Criterion> missing) -> "lacks " + codes(missing);
                        })
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).collect(Collectors.joining(","));
    }

    /** "USG Kesling" of 123dok.com, usg-imunisasi-compress. */
    @Test
    void usg_added_ranks_six_problems_of_environmental_health() {
        String sheet =
                """
                5 5 5
                3 3 2
                3 2 2
                4 3 3
                2 2 2
                5 4 4
                """;
        assertThat(shown(Scoring.judge(USG, agreed(sheet))))
                .isEqualTo("15#1 8#4 7#5 10#3 6#6 13#2");
    }

    /** "USG Imunisasi" of the same document, and "USG Perkesmas" (pdfcoffee.com). */
    @Test
    void usg_added_ranks_immunisation_and_home_care() {
        assertThat(shown(Scoring.judge(USG, agreed("5 5 5\n4 4 5\n4 4 4"))))
                .isEqualTo("15#1 13#2 12#3");
        assertThat(shown(Scoring.judge(USG, agreed("4 3 2\n3 2 2")))).isEqualTo("9#1 7#2");
    }

    @Test
    void usg_multiplied_can_rank_otherwise_than_added() {
        String sheet = "5 5 1\n4 4 3";
        assertThat(shown(Scoring.judge(USG, agreed(sheet)))).isEqualTo("11#1 11#1");
        assertThat(shown(Scoring.judge(usg(Operator.PRODUCT), agreed(sheet))))
                .isEqualTo("25#2 48#1");
    }

    /** "Metode CARL" (idoc.tips), and the row that a real table printed as 30. */
    @Test
    void carl_multiplies_and_does_so_correctly() {
        ScoringRule carl =
                ScoringRule.of(Method.CARL, Operator.PRODUCT, Scale.ONE_TO_FIVE, Average.MEAN);
        assertThat(shown(Scoring.judge(carl, agreed("4 5 4 5\n4 4 3 3\n3 3 3 3"))))
                .isEqualTo("400#1 144#2 81#3");
        assertThat(shown(Scoring.judge(carl, agreed("2 2 2 5")))).isEqualTo("40#1");
        assertThat(carl.formula()).isEqualTo("C × A × R × L");
    }

    /**
     * "Hanlon DBD" (scribd.com 326951538): ISPA, hypertension, dengue, infant deaths. It rounded B
     * before it went on (6 + 7.3 = 13.3, times 8 = 106.4; 8 + 8.67, times 6 = 100.02), so it parts
     * ISPA from hypertension, which are equal.
     */
    @Test
    void hanlon_ranks_dengue_first_and_finds_the_tie_that_rounding_hid() {
        ScoringRule hanlon =
                ScoringRule.of(Method.HANLON, Operator.HANLON, Scale.ZERO_TO_TEN, Average.MEAN);
        String sheet =
                """
                8 6 10 10 6   1 1 1 1 1
                2 10 4 10 10  1 1 1 1 1
                6 10 8 4 8    1 1 1 1 1
                6 8 6 6 8     1 1 1 1 1
                """;
        assertThat(shown(Scoring.judge(hanlon, agreed(sheet))))
                .isEqualTo("100#3 100#3 106.67#1 101.33#2");
    }

    @Test
    void hanlon_may_count_seriousness_twice() {
        ScoringRule twice =
                ScoringRule.of(
                        Method.HANLON, Operator.HANLON_TWICE_B, Scale.ZERO_TO_TEN, Average.MEAN);
        assertThat(shown(Scoring.judge(twice, agreed("6 9 6 6 8 1 1 1 1 1")))).isEqualTo("160#1");
    }

    @Test
    void pearl_holds_back_what_more_people_deny_than_affirm() {
        ScoringRule hanlon =
                ScoringRule.of(Method.HANLON, Operator.HANLON, Scale.ZERO_TO_TEN, Average.MEAN);
        List<Scores> held = new ArrayList<>(agreed("9 9 9 9 9 1 1 1 1 1").getFirst());
        List<Scores> tied = new ArrayList<>(held);
        held.set(9, Scores.of(0, 0, 1));
        tied.set(9, Scores.of(0, 1));
        assertThat(shown(Scoring.judge(hanlon, List.of(held, tied)))).isEqualTo("held by L 162#1");
    }

    /** "Tabel MCUA" (pdfcoffee.com): weights 5, 4, 3, 2. */
    @Test
    void mcua_weighs_criteria_that_were_agreed_on() {
        ScoringRule mcua =
                ScoringRule.mcua(
                        Scale.ONE_TO_TEN,
                        Average.MEAN,
                        List.of(
                                Criterion.weighted("Pengaruh", 5),
                                Criterion.weighted("Keseriusan", 4),
                                Criterion.weighted("Kemampuan", 3),
                                Criterion.weighted("Komitmen", 2)));
        assertThat(shown(Scoring.judge(mcua, agreed("10 9 8 7\n9 8 7 6\n4 3 3 2\n8 6 4 4"))))
                .isEqualTo("124#1 110#2 45#4 84#3");
        assertThat(mcua.formula())
                .isEqualTo("5 × Pengaruh + 4 × Keseriusan + 3 × Kemampuan + 2 × Komitmen");
    }

    /**
     * "Analisa USG 10 penyakit" (scribd.com 413944452): the duels as that Puskesmas decided them,
     * the winners of each problem against those after it. Its own table miscounts them: it gives
     * the tenth problem 0 wins though it beat the second, and the eighth 8 of its 9 under
     * seriousness.
     */
    @Test
    void duels_decided_by_a_room_are_counted_as_they_were_decided() {
        String urgency =
                "1 3 1 1 1 1 8 1 1|3 4 5 6 7 8 9 10|3 3 3 3 8 3 3|4 6 7 8 9 4|6 7 8 9 5|6 8 9 6|8 9 7|8 8|9";
        String seriousness =
                "1 3 4 5 1 7 8 1 1|3 4 5 6 7 8 9 10|3 3 3 3 8 3 3|4 6 7 8 9 4|5 7 8 9 5|6 8 9 10|8 9 7|8 8|9";
        assertThat(wins(urgency)).isEqualTo("7 0 8 3 2 5 4 9 6 1");
        assertThat(wins(seriousness)).isEqualTo("4 0 8 4 4 3 5 9 6 2");
    }

    private static String wins(String winners) {
        List<int[]> rows =
                Arrays.stream(winners.split("\\|", -1))
                        .map(row ->
                                Arrays.stream(row.split(" ", -1))
                                        .mapToInt(Integer::parseInt)
                                        .toArray())
                        .toList();
        Duels duels = Duels.decided(10, (one, other) -> rows.get(one)[other - one - 1] - 1);
        List<String> wins = new ArrayList<>();
        for (int problem = 0; problem < 10; problem++) {
            wins.add(String.valueOf((int) duels.wins(problem)));
        }
        return String.join(" ", wins);
    }

    @Test
    void pairs_from_scores_share_a_duel_that_is_even() {
        assertThat(shown(Scoring.judge(usg(Operator.PAIRWISE), agreed("5 5 3\n4 5 3\n1 1 3"))))
                .isEqualTo("4.5#1 3.5#2 1#3");
    }

    @Test
    void a_missing_score_is_no_zero_and_takes_nobody_elses_place() {
        List<List<Scores>> sheet = new ArrayList<>(agreed("1 1 1\n2 2 2"));
        sheet.add(List.of(Scores.of(5), Scores.NONE, Scores.of(5)));
        assertThat(shown(Scoring.judge(USG, sheet))).isEqualTo("3#2 6#1 lacks S");
    }

    @Test
    void several_scorers_become_one_by_mean_or_median() {
        List<List<Scores>> sheet =
                List.of(List.of(Scores.of(1, 5, 5), Scores.of(3), Scores.of(2, 3)));
        assertThat(shown(Scoring.judge(USG, sheet))).isEqualTo("9.17#1");
        ScoringRule median =
                ScoringRule.of(Method.USG, Operator.SUM, Scale.ONE_TO_FIVE, Average.MEDIAN);
        assertThat(shown(Scoring.judge(median, sheet))).isEqualTo("10.5#1");
    }

    @Test
    void opinions_are_divided_when_they_spread_over_half_of_what_they_could() {
        assertThat(divided(4, 4, 5, 5, 3)).isFalse();
        assertThat(divided(2, 4)).isFalse();
        assertThat(divided(1, 5, 5, 1)).isTrue();
    }

    private static boolean divided(int... scores) {
        return Scale.ONE_TO_FIVE.isDivided(Scores.of(scores).spread().orElseThrow());
    }

    @Test
    void a_rule_refuses_what_does_not_belong_to_its_method() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ScoringRule.of(Method.CARL, Operator.SUM, Scale.ONE_TO_FIVE, Average.MEAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRule.mcua(Scale.ONE_TO_TEN, Average.MEAN, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(5, 5));
        assertThat(Scale.parse("0-10")).isEqualTo(Scale.ZERO_TO_TEN);
    }
}
