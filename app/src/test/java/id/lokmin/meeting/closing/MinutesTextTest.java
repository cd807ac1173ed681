package id.lokmin.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.meeting.closing.MinutesText.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    @Test
    void sections_come_back_as_they_were_written_even_a_line_that_looks_like_a_heading() {
        MinutesText text =
                new MinutesText(
                        List.of(
                                new Section(
                                        "1. Pembukaan", "Dibuka Camat.\n\n## bukan judul\n- butir"),
                                new Section("Tanya jawab", "")));
        MinutesText back = MinutesText.of(text.body());
        assertThat(back).isEqualTo(text);
        assertThat(back.fingerprint()).isEqualTo(text.fingerprint());
        assertThat(back.sections()).hasSize(2);
        assertThat(back.find("1. Pembukaan").orElseThrow().lines())
                .containsExactly("Dibuka Camat.", " ## bukan judul", "- butir");
    }
}
