package id.lokmin.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo of nothing, as a phone hands it in. */
final class TestPhoto {

    private TestPhoto() {}

    static FilePayload of(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new FilePayload("foto.jpg", "image/jpeg", bytes.toByteArray());
    }
}
