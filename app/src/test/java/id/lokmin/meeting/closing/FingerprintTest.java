package id.lokmin.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** NIST's example of SHA-256 (FIPS 180-4 test vectors, "abc"). */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_the_sha_256_of_the_characters_without_blanks() {
        assertThat(Fingerprint.of("abc").hex()).isEqualTo(ABC);
        assertThat(Fingerprint.of(" a\n b\u00a0\tc ").hex()).isEqualTo(ABC);
        assertThat(Fingerprint.of("abd").hex()).isNotEqualTo(ABC);
    }

    @Test
    void a_text_copied_out_of_a_pdf_with_its_ligatures_and_line_ends_is_the_same() {
        assertThat(Fingerprint.of("e\ufb01sien,\n42 bayi"))
                .isEqualTo(Fingerprint.of("efisien, 42 bayi"));
    }

    @Test
    void only_what_stands_between_the_marks_of_a_sheet_counts() {
        String sheet =
                "PEMERINTAH KOTA\n— awal teks —\n1. Sweeping.\n— akhir teks —\nNo Sektor Tanda tangan";
        assertThat(Fingerprint.ofSheet(sheet)).isEqualTo(Fingerprint.of("1. Sweeping."));
        assertThat(Fingerprint.ofSheet("1. Sweeping.")).isEqualTo(Fingerprint.of("1. Sweeping."));
    }

    @Test
    void a_code_is_found_however_it_is_parted() {
        Fingerprint abc = new Fingerprint(ABC);
        assertThat(Fingerprint.find("SHA-256 " + abc.groups().toUpperCase(Locale.ROOT)))
                .contains(abc);
        assertThat(Fingerprint.find("KESEPAKATAN LOKMIN\nLembar 1\nSHA-256 " + ABC)).contains(abc);
        assertThat(Fingerprint.find(ABC.substring(1))).isEmpty();
    }

    @Property
    void one_changed_letter_is_another_fingerprint(
            @ForAll @AlphaChars @StringLength(min = 1, max = 200) String text) {
        assertThat(Fingerprint.of(text)).isNotEqualTo(Fingerprint.of(text + "1"));
        assertThat(Fingerprint.of(text)).isEqualTo(Fingerprint.of("\n " + text + " \n"));
    }
}
