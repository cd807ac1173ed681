package id.lokmin.access.totp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2025-10-03T02:00:10Z");

    /** RFC 6238, appendix B, the column of SHA-1. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    59,          94287082
                    1111111109,  07081804
                    1111111111,  14050471
                    1234567890,  89005924
                    2000000000,  69279037
                    20000000000, 65353130
                    """)
    void codes_are_those_of_the_appendix(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void a_phone_may_be_half_a_minute_off_and_no_more() {
        String code = Totp.code(SECRET, NOW);
        assertThat(Totp.step(SECRET, code, NOW, 0)).isPresent();
        assertThat(Totp.step(SECRET, code, NOW.plusSeconds(30), 0)).isPresent();
        assertThat(Totp.step(SECRET, code, NOW.minusSeconds(30), 0)).isPresent();
        assertThat(Totp.step(SECRET, code, NOW.plus(Duration.ofMinutes(1)), 0)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOW, 0)).isEmpty();
    }

    @Test
    void a_code_opens_once() {
        String code = Totp.code(SECRET, NOW);
        long used = Totp.step(SECRET, code, NOW, 0).orElseThrow();
        assertThat(Totp.step(SECRET, code, NOW, used)).isEmpty();
    }

    /** RFC 4648, section 10, without its padding. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    f,      MY
                    fo,     MZXQ
                    foo,    MZXW6
                    foob,   MZXW6YQ
                    fooba,  MZXW6YTB
                    foobar, MZXW6YTBOI
                    """)
    void base_32_is_that_of_the_standard(String plain, String text) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.text(bytes)).isEqualTo(text);
        assertThat(Base32.bytes(text)).isEqualTo(bytes);
    }

    @Test
    void a_reader_of_qr_codes_reads_the_square() throws ReaderException {
        String text = "otpauth://totp/Lokmin:bidan?secret=GEZDGNBVGY3TQOJQ&issuer=Lokmin";
        QrSquare square = QrSquare.of(text);

        assertThat(read(square)).isEqualTo(text);
    }

    private static String read(QrSquare square) throws ReaderException {
        int scale = 4;
        int side = square.size() * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFFFF);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(square.path());
        while (run.find()) {
            int left = Integer.parseInt(run.group(1)) * scale;
            int top = Integer.parseInt(run.group(2)) * scale;
            int wide = Integer.parseInt(run.group(3)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + wide, 0xFF000000);
            }
        }
        LuminanceSource picture = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(picture)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
