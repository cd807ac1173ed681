package id.lokmin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaperWordsTest {

    @Test
    void stars_become_emphasis_only_where_asked() {
        assertThat(Text.styled("a **b** *c*").runs())
                .containsExactly(
                        new Text.Run("a ", false, false),
                        new Text.Run("b", true, false),
                        new Text.Run(" ", false, false),
                        new Text.Run("c", false, true));
        assertThat(Text.of("2 * 3").plain()).isEqualTo("2 * 3");
    }

    @Property(tries = 200)
    void styling_loses_nothing_but_stars(@ForAll String words) {
        assertThat(Text.styled(words).plain()).isEqualTo(words.replace("*", ""));
    }

    @Test
    void digits_have_no_more_decimals_than_needed() {
        assertThat(Digits.of(62)).isEqualTo("62");
        assertThat(Digits.of(62.04)).isEqualTo("62");
        assertThat(Digits.of(1234.25)).isEqualTo("1.234,3");
        assertThat(Digits.of(-0.01)).isEqualTo("0");
        assertThat(Digits.withUnit(62.5, "%")).isEqualTo("62,5\u00a0%");
        assertThatThrownBy(() -> Digits.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void row_that_does_not_fill_the_table_is_refused() {
        Table.Builder table =
                Table.of(Column.left(1), Column.left(1))
                        .row(Cell.of("dua baris").down(2), Cell.of("satu"))
                        .row(Cell.of("a"), Cell.of("b"));
        assertThatThrownBy(table::build).hasMessage("Row 2 of the body fills 3 of 2 columns");
    }

    @Test
    void picture_of_unknown_kind_is_refused() {
        assertThatThrownBy(() -> Picture.of(new byte[] {1, 2, 3, 4}, "logo"))
                .hasMessage("A picture must be PNG or JPEG");
    }

    @Test
    void each_tone_has_a_sign_of_its_own() {
        assertThat(List.of(Tone.values())).extracting(Tone::sign).doesNotHaveDuplicates();
    }

    @Test
    void sparkline_leaves_a_gap_where_a_month_is_missing() {
        String svg =
                new Press()
                        .svg(
                                new Chart.Sparkline(
                                        "K6",
                                        List.of(1d, 2d, Double.NaN, 3d, 4d),
                                        OptionalDouble.empty()),
                                30,
                                6);
        assertThat(svg.split("<polyline", -1)).hasSize(3);
    }

    @Test
    void bar_without_value_says_why() {
        String svg =
                new Press()
                        .svg(
                                new Chart.Columns(
                                        "IDL <RW>",
                                        List.of(
                                                Chart.Bar.of("RW 01", 62.5, Tone.FAIR),
                                                Chart.Bar.missing("RW 02", "belum lapor")),
                                        OptionalDouble.of(75),
                                        "target 75 %",
                                        "%"),
                                120,
                                60);
        assertThat(svg)
                .contains(">62,5<")
                .contains(">belum lapor<")
                .contains("IDL &lt;RW&gt;: RW 01 62,5\u00a0%, RW 02 belum lapor; target 75 %")
                .contains("target 75 %");
    }
}
