package id.lokmin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.Language;
import org.junit.jupiter.api.Test;

/** Each sentence beside the small table it is made from. */
class SentencesTest {

    private static final Sentences INDONESIAN = new Sentences(Language.INDONESIAN);
    private static final Sentences ENGLISH = new Sentences(Language.ENGLISH);

    private static final String IMMUNISATION =
            """
            IMU-12 | PKM   | 29/60 | 67.5
            IMU-12 | RW 01 | 9/20  | 67.5
            IMU-12 | RW 02 | 14/20 | 67.5
            IMU-12 | RW 03 | 6/20  | 67.5\
            """;

    private static final String ANAEMIA =
            """
            KIA-18 | PKM   | 13/60 | 15
            KIA-18 | RW 01 | 3/20  | 15
            KIA-18 | RW 02 | 8/20  | 15
            KIA-18 | RW 03 | 2/20  | 15\
            """;

    private static AreaWatch watch(String table) {
        return AreaWatch.of(SmallGrid.of("2025-09", table), table.substring(0, 6));
    }

    @Test
    void coverage_names_who_reached_the_target_and_where_most_people_are_missing() {
        // 67.5 % of 60 is 41 people (40.5 up), of 20 it is 14: 12 missing in all, 5, 0 and 8 by RW.
        assertThat(INDONESIAN.of(watch(IMMUNISATION)))
                .isEqualTo(
                        "IDL – imunisasi dasar lengkap sampai September 2025 mencapai 48,3 % (29"
                                + " dari 60), target 67,5 %. Baru RW 02 yang mencapai target. Masih"
                                + " kurang 12 bayi untuk mencapai target, terbanyak di RW 03 (8)"
                                + " dan RW 01 (5).");
        assertThat(ENGLISH.of(watch(IMMUNISATION)))
                .isEqualTo(
                        "Complete basic immunisation up to September 2025: 48.3 % (29 of 60),"
                                + " target 67.5 %. Only RW 02 on target so far. 12 more infants are"
                                + " needed to reach the target, most of them in RW 03 (8) and"
                                + " RW 01 (5).");
    }

    @Test
    void under_a_chart_the_name_is_left_out_and_the_sentence_still_begins_as_one() {
        assertThat(INDONESIAN.brief(watch(IMMUNISATION)))
                .startsWith("Sampai September 2025 mencapai 48,3 % (29 dari 60), target 67,5 %.");
        assertThat(ENGLISH.brief(watch(IMMUNISATION)))
                .startsWith("Up to September 2025: 48.3 % (29 of 60), target 67.5 %.");
    }

    @Test
    void a_figure_that_should_stay_low_speaks_of_a_ceiling_and_of_fewer_people() {
        // 15 % of 60 is 9 women: 4 too many; RW 02 has 8 where 3 would do.
        assertThat(INDONESIAN.of(watch(ANAEMIA)))
                .isEqualTo(
                        "Prevalensi anemia ibu hamil sampai September 2025: 21,7 % (13 dari 60),"
                                + " melewati batas 15 %. Yang melewati batas: RW 02. Perlu"
                                + " berkurang 4 ibu hamil anemia agar tidak melewati batas,"
                                + " terbanyak di RW 02 (5). Tertinggi di RW 02 (40 %), RW 01 (15 %)"
                                + " dan RW 03 (10 %).");
    }

    @Test
    void all_and_none_are_said_as_all_and_none() {
        assertThat(
                        INDONESIAN.of(
                                watch(
                                        """
                                        IMU-12 | PKM   | 30/40 | 67.5
                                        IMU-12 | RW 01 | 15/20 | 67.5
                                        IMU-12 | RW 02 | 15/20 | 67.5\
                                        """)))
                .contains("Semua RW mencapai target.")
                .doesNotContain("kurang");
        assertThat(
                        INDONESIAN.of(
                                watch(
                                        """
                                        IMU-12 | PKM   | 20/40 | 67.5
                                        IMU-12 | RW 01 | 10/20 | 67.5
                                        IMU-12 | RW 02 | 10/20 | 67.5\
                                        """)))
                .contains("Belum ada RW yang mencapai target.");
        assertThat(
                        INDONESIAN.of(
                                watch(
                                        """
                                        KIA-18 | PKM   | 4/40 | 15
                                        KIA-18 | RW 01 | 2/20 | 15
                                        KIA-18 | RW 02 | 2/20 | 15\
                                        """)))
                .contains("tidak melewati batas 15 %. Tidak ada RW yang melewati batas.");
    }

    @Test
    void more_than_three_areas_are_counted_not_named() {
        assertThat(
                        INDONESIAN.of(
                                watch(
                                        """
                                        IMU-12 | PKM   | 66/100 | 67.5
                                        IMU-12 | RW 01 | 14/20  | 67.5
                                        IMU-12 | RW 02 | 14/20  | 67.5
                                        IMU-12 | RW 03 | 14/20  | 67.5
                                        IMU-12 | RW 04 | 14/20  | 67.5
                                        IMU-12 | RW 05 | 10/20  | 67.5\
                                        """)))
                .contains("4 dari 5 RW mencapai target.");
    }

    @Test
    void an_area_without_figure_is_neither_on_nor_off_target() {
        assertThat(
                        INDONESIAN.of(
                                watch(
                                        """
                                        IMU-12 | PKM   | 24/40 2 of 3 | 67.5
                                        IMU-12 | RW 01 | 14/20        | 67.5
                                        IMU-12 | RW 02 | 10/20        | 67.5
                                        IMU-12 | RW 03 | awaiting     | 67.5\
                                        """)))
                .endsWith(
                        "Baru RW 01 yang mencapai target. Masih kurang 3 bayi untuk mencapai"
                                + " target, terbanyak di RW 02 (4). 1 dari 3 laporan belum masuk.");
    }

    @Test
    void each_kind_of_nothing_has_a_sentence_of_its_own() {
        assertThat(alone("awaiting"))
                .isEqualTo(
                        "IDL – imunisasi dasar lengkap sampai September 2025: laporan belum masuk."
                                + " 1 dari 1 laporan belum masuk.");
        assertThat(alone("nobody")).endsWith("sampai September 2025: tidak ada sasaran.");
        assertThat(alone("not due")).endsWith("sampai September 2025: belum waktunya dinilai.");
        assertThat(alone("not applicable"))
                .isEqualTo("IDL – imunisasi dasar lengkap tidak berlaku di sini.");
    }

    private static String alone(String outcome) {
        return INDONESIAN.of(
                SmallGrid.cellOf("2025-09", "IMU-12 | RW 01 | " + outcome + " | 67.5"));
    }

    @Test
    void few_people_are_told_as_people_without_a_percentage() {
        assertThat(alone("3/4")).contains("mencapai 3 dari 4, target 67,5 %.");
        assertThat(alone("4/5")).contains("mencapai 80 % (4 dari 5), target 67,5 %.");
    }

    @Test
    void a_figure_without_target_says_that_none_is_set() {
        assertThat(INDONESIAN.of(SmallGrid.cellOf("2025-09", "KIA-19 | PKM | 5/40 | -")))
                .isEqualTo(
                        "Prevalensi KEK ibu hamil sampai September 2025: 12,5 % (5 dari 40)."
                                + " Target belum ditetapkan.");
    }

    @Test
    void an_old_target_and_one_nobody_verified_say_so() {
        assertThat(INDONESIAN.of(SmallGrid.cellOf("2025-09", "KIA-18 | PKM | 8/40 | 28@2019")))
                .contains("20 % (8 dari 40), tidak melewati batas 28 % (target 2019).");
        assertThat(INDONESIAN.of(SmallGrid.cellOf("2025-09", "KIA-18 | PKM | 8/40 | 28?")))
                .contains("batas 28 % (belum terverifikasi).");
    }

    @Test
    void a_line_of_the_summary_puts_people_first() {
        AreaWatch coverage = watch(IMMUNISATION);
        assertThat(INDONESIAN.line(coverage, coverage.whole().orElseThrow()))
                .isEqualTo(
                        "IDL – imunisasi dasar lengkap: 29 dari 60 (48,3 %), target 67,5 %;"
                                + " tercapai baru di RW 02");
        AreaWatch anaemia = watch(ANAEMIA);
        assertThat(INDONESIAN.line(anaemia, anaemia.whole().orElseThrow()))
                .isEqualTo(
                        "Prevalensi anemia ibu hamil: 13 dari 60 (21,7 %), batas 15 %; tertinggi"
                                + " RW 02 (40 %)");
    }
}
