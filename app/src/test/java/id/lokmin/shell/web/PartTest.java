package id.lokmin.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PartTest {

    @Property(tries = 200)
    void a_page_reads_alike_compressed_or_not(
            @ForAll @StringLength(max = 2_000) String before,
            @ForAll @StringLength(max = 2_000) String text,
            @ForAll @IntRange(max = 200) int often,
            @ForAll @StringLength(max = 2_000) String after)
            throws IOException {
        String content = text.repeat(often);
        Part part = new Part(bytes(content));
        byte[] page = bytes(before + Part.PLACE + after);
        byte[] whole = bytes(before + content + after);
        assertThat(part.within(page)).isEqualTo(whole);
        try (GZIPInputStream read =
                new GZIPInputStream(new ByteArrayInputStream(part.compressedWithin(page)))) {
            assertThat(read.readAllBytes()).isEqualTo(whole);
        }
    }

    @Test
    void a_page_without_a_place_for_it_is_refused() {
        assertThatThrownBy(() -> new Part(bytes("isi")).within(bytes("<!--par-->")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
