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

class PhotoTest {

    /** A picture whose left half is red and whose right half is blue. */
    private static byte[] picture(String kind, int wide, int high) throws IOException {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < wide; x++) {
            for (int y = 0; y < high; y++) {
                image.setRGB(x, y, (x < wide / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    }

    /** The picture with an EXIF block that says how the telephone was held, and where. */
    private static byte[] held(byte[] jpeg, int orientation) throws IOException {
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
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] place = "GPS Kalitanjung".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        int length = 2 + exif.length + place.length;
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        bytes.write(exif);
        bytes.write(place);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    @Test
    void a_large_photo_is_made_small() throws IOException {
        BufferedImage kept = read(Photo.of(picture("png", 4000, 1000)));

        assertThat(kept.getWidth()).isEqualTo(1280);
        assertThat(kept.getHeight()).isEqualTo(320);
    }

    @Test
    void a_photo_stands_upright_and_tells_nothing_else() throws IOException {
        Photo photo = Photo.of(held(picture("jpeg", 200, 100), 6));
        BufferedImage kept = read(photo);

        assertThat(kept.getWidth()).isEqualTo(100);
        assertThat(kept.getHeight()).isEqualTo(200);
        assertThat(new Color(kept.getRGB(50, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(50, 180)).getBlue()).isGreaterThan(200);
        assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS");
    }

    @Test
    void what_is_no_photo_is_refused() throws IOException {
        byte[] png = picture("png", 10, 10);

        assertThatThrownBy(() -> Photo.of("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Photo.of(Arrays.copyOf(png, 40))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Photo.of(new byte[Photo.BOUNDS.bytes() + 1]))
                .isInstanceOf(Refusal.class);
    }
}
