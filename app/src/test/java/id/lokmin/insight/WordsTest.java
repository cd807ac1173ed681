package id.lokmin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.shell.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words WORDS = new Words(Language.INDONESIAN);

    private static GridCell cell(String line) {
        return SmallGrid.cellOf("2025-09", line);
    }

    @Test
    void a_figure_is_shown_by_its_kind() {
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | 29/60 | 67.5"))).isEqualTo("48,3 %");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | 30/60 | 67.5"))).isEqualTo("50 %");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | 3/4 | 67.5"))).isEqualTo("3 dari 4");
        assertThat(WORDS.shown(cell("GIZ-17 | RW 01 | 1234 | 0"))).isEqualTo("1.234 kasus");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | 0/60 | 67.5"))).isEqualTo("0 %");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | awaiting | 67.5"))).isEqualTo("belum lapor");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | nobody | 67.5")))
                .isEqualTo("tidak ada sasaran");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | not applicable | 67.5")))
                .isEqualTo("tidak berlaku");
        assertThat(WORDS.shown(cell("IMU-12 | RW 01 | not due | 67.5")))
                .isEqualTo("belum waktunya");
    }

    @Test
    void what_a_figure_was_made_from_is_said_once() {
        GridCell many = cell("IMU-12 | RW 01 | 29/60 | 67.5");
        assertThat(WORDS.shownInFull(many)).isEqualTo("48,3 % (29 dari 60)");
        assertThat(WORDS.peopleFirst(many)).isEqualTo("29 dari 60 (48,3 %)");
        assertThat(WORDS.counted(many)).isEqualTo("29 dari 60");
        GridCell few = cell("IMU-12 | RW 01 | 3/4 | 67.5");
        assertThat(WORDS.shownInFull(few)).isEqualTo("3 dari 4");
        assertThat(WORDS.peopleFirst(few)).isEqualTo("3 dari 4");
        assertThat(WORDS.counted(few)).isEmpty();
        GridCell estimated = cell("IMU-12 | RW 01 | 29/60.25 | 67.5");
        assertThat(WORDS.counted(estimated)).isEqualTo("29 dari 60,3");
    }

    @Test
    void a_gap_says_whether_people_are_missing_or_too_many() {
        assertThat(WORDS.gap(cell("IMU-12 | RW 01 | 29/60 | 67.5"))).isEqualTo("kurang 12");
        assertThat(WORDS.gap(cell("KIA-18 | RW 01 | 8/20 | 15"))).isEqualTo("lebih 5");
        assertThat(WORDS.gap(cell("IMU-12 | RW 01 | 41/60 | 67.5"))).isEmpty();
        assertThat(WORDS.gap(cell("IMU-12 | RW 01 | awaiting | 67.5"))).isEmpty();
    }

    @Test
    void the_people_behind_a_gap_have_their_own_word() {
        assertThat(WORDS.people(cell("IMU-12 | PKM | 1/9 | -").card().indicator()))
                .isEqualTo("bayi");
        assertThat(WORDS.people(cell("KIA-18 | PKM | 1/9 | -").card().indicator()))
                .isEqualTo("ibu hamil anemia");
        assertThat(WORDS.people(cell("GIZ-17 | PKM | 1 | -").card().indicator()))
                .isEqualTo("balita stunting baru");
    }

    @Test
    void a_status_is_a_word_or_says_why_there_is_none() {
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 45/60 | 67.5 | 4/60 → 5/60")))
                .isEqualTo("Baik");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 45/60 | 67.5 | 5/60 → 4/60")))
                .isEqualTo("Kurang");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 29/60 | 67.5 | 4/60 → 5/60")))
                .isEqualTo("Cukup");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 29/60 | 67.5 | 5/60 → 5/60")))
                .isEqualTo("Jelek");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 29/60 | 67.5")))
                .isEqualTo("Cukup (tanpa pembanding)");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 3/4 | 67.5")))
                .isEqualTo("Terlalu sedikit orang untuk dinilai");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | 29/60 | -")))
                .isEqualTo("Target belum ditetapkan");
        assertThat(WORDS.status(cell("IMU-12 | RW 01 | awaiting | 67.5")))
                .isEqualTo("Tidak dinilai");
    }

    @Test
    void a_month_in_a_strip_is_a_figure_a_fraction_or_a_dash() {
        assertThat(month("5/80")).isEqualTo("6,3");
        assertThat(month("1/2")).isEqualTo("1/2");
        assertThat(month("awaiting")).isEqualTo("–");
        assertThat(month("nobody")).isEqualTo("–");
    }

    private static String month(String written) {
        GridCell cell = cell("KIA-18 | RW 01 | 8/80 | 15 | awaiting → " + written);
        return WORDS.ofMonth(cell.card().indicator(), cell.thisMonth(), SmallNumbers.USUAL);
    }

    @Test
    void a_range_is_one_target_with_two_ends() {
        GridCell cell = cell("IMU-12 | RW 01 | 29/60 | 15-25");
        assertThat(WORDS.target(cell, cell.target().orElseThrow())).isEqualTo("15–25 %");
        assertThat(WORDS.targetSource(cell.target().orElseThrow()))
                .isEqualTo("target nasional 2025: contoh");
    }

    @Test
    void periods_lists_and_arrows_read_as_people_say_them() {
        assertThat(
                        List.of("2025-09", "2025-Q3", "2025-S2", "2025").stream()
                                .map(Period::parse)
                                .map(WORDS::period))
                .containsExactly("September 2025", "Triwulan III 2025", "Semester 2 2025", "2025");
        assertThat(WORDS.list(List.of())).isEmpty();
        assertThat(WORDS.list(List.of("RW 03"))).isEqualTo("RW 03");
        assertThat(WORDS.list(List.of("RW 03", "RW 06"))).isEqualTo("RW 03 dan RW 06");
        assertThat(WORDS.list(List.of("RW 03", "RW 06", "RW 08")))
                .isEqualTo("RW 03, RW 06 dan RW 08");
        assertThat(List.of(Trend.values()).stream().map(WORDS::arrow))
                .containsExactly("▲", "=", "▼", "");
    }
}
