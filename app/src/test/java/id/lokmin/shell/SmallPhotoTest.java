package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPhotoTest {

    private static final SmallPhoto.Bounds BOUNDS =
            new SmallPhoto.Bounds(20_000_000, 100_000_000, 1_600);

    /** White, but for a red corner at the top left. */
    private static byte[] photo(int width, int height, String kind) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean corner = x < width / 4 && y < height / 4;
                image.setRGB(x, y, (corner ? Color.RED : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }

    /** The same with an Exif part behind the first two bytes: orientation, and where it was. */
    private static byte[] taken(byte[] jpeg, int way) throws IOException {
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) way,
            0,
            0,
            0,
            0,
            0,
            0,
            'G',
            'P',
            'S',
            '-',
            'U',
            'J',
            'I'
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        bytes.write(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static boolean isRed(BufferedImage image, double x, double y) {
        Color colour =
                new Color(
                        image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return colour.getRed() > 200 && colour.getGreen() < 100;
    }

    /** Where the corner belongs when the photo stands upright (CIPA DC-008, 4.6.4). */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 0.1, 400, 200", "2, 0.9, 0.1, 400, 200", "3, 0.9, 0.9, 400, 200",
        "4, 0.1, 0.9, 400, 200", "5, 0.1, 0.1, 200, 400", "6, 0.9, 0.1, 200, 400",
        "7, 0.9, 0.9, 200, 400", "8, 0.1, 0.9, 200, 400"
    })
    void a_photo_stands_upright_however_the_phone_was_held(
            int way, double x, double y, int width, int height) throws IOException {
        SmallPhoto small = SmallPhoto.of(taken(photo(400, 200, "jpeg"), way), BOUNDS);

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        assertThat(small.width()).isEqualTo(width).isEqualTo(seen.getWidth());
        assertThat(small.height()).isEqualTo(height).isEqualTo(seen.getHeight());
        assertThat(isRed(seen, x, y)).as("corner").isTrue();
        assertThat(isRed(seen, 0.5, 0.5)).as("middle").isFalse();
        assertThat(new String(small.jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS-UJI");
    }

    @Test
    void a_large_photo_is_made_small_and_a_png_a_jpeg() throws IOException {
        SmallPhoto small = SmallPhoto.of(photo(5_000, 2_500, "png"), BOUNDS);
        assertThat(small.width()).isEqualTo(1_600);
        assertThat(small.height()).isEqualTo(800);
        assertThat(small.jpeg()).startsWith(0xFF, 0xD8).hasSizeLessThan(200_000);
    }

    @Test
    void what_is_no_photo_is_refused_with_a_reason() throws IOException {
        byte[] whole = photo(800, 800, "png");
        assertThatThrownBy(
                        () -> SmallPhoto.of("GIF89a".getBytes(StandardCharsets.US_ASCII), BOUNDS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0822");
        assertThatThrownBy(() -> SmallPhoto.of(new byte[21_000_000], BOUNDS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0823");
        assertThatThrownBy(() -> SmallPhoto.of(Arrays.copyOf(whole, 60), BOUNDS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0824");
    }
}
