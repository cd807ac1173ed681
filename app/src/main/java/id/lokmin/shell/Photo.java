package id.lokmin.shell;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photo as it is kept: a JPEG of at most 1,280 points on its longer side, upright, and without
 * anything but the picture, so that neither the place nor the telephone it was taken with travels
 * along (some 150 KB).
 *
 * <p>What comes in is told by its first bytes, not by its name, and measured before it is unpacked:
 * a file of 100 KB may hold a picture of a gigabyte.
 */
public final class Photo {

    /** A telephone's photo has 3 to 8 MB. */
    public static final int MOST_BYTES = 15_000_000;

    private static final long MOST_POINTS = 60_000_000;
    private static final int LONGEST_SIDE = 1280;
    private static final float QUALITY = 0.82f;

    private final byte[] bytes;

    private Photo(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A photo that was made ready here before and kept since. */
    public static Photo kept(byte[] bytes) {
        return new Photo(bytes);
    }

    /**
     * Makes a file that somebody handed in ready to be kept.
     *
     * @throws Refusal where it is no JPEG or PNG, broken, or too large
     */
    public static Photo of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refusal.because(
                    Problem.PHOTO_TOO_LARGE, megabytes(file.length), megabytes(MOST_BYTES));
        }
        String kind = kind(file);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Photo(jpeg(upright(read(reader), ExifOrientation.of(file))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refused) {
                throw refused;
            }
            throw Refusal.because(Problem.PHOTO_BROKEN);
        }
    }

    private static String megabytes(int bytes) {
        return String.valueOf(Math.ceilDiv(bytes, 1_000_000));
    }

    private static String kind(byte[] file) {
        boolean jpeg =
                file.length > 3
                        && (file[0] & 0xff) == 0xff
                        && (file[1] & 0xff) == 0xd8
                        && (file[2] & 0xff) == 0xff;
        boolean png =
                file.length > 8
                        && (file[0] & 0xff) == 0x89
                        && file[1] == 'P'
                        && file[2] == 'N'
                        && file[3] == 'G';
        if (!jpeg && !png) {
            throw Refusal.because(Problem.PHOTO_NOT_ONE);
        }
        return jpeg ? "jpeg" : "png";
    }

    /** Reads every second, third … point of a large one, so that it never lies in memory whole. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if ((long) wide * high > MOST_POINTS) {
            throw Refusal.because(Problem.PHOTO_BROKEN);
        }
        int step = Math.max(1, Math.max(wide, high) / (2 * LONGEST_SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage read, ExifOrientation orientation) {
        double scale =
                Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int wide = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lying = orientation.swapsSides();
        BufferedImage made =
                new BufferedImage(
                        lying ? high : wide, lying ? wide : high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, made.getWidth(), made.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = orientation.turn(wide, high);
        turn.scale((double) wide / read.getWidth(), (double) high / read.getHeight());
        pen.drawImage((Image) read, turn, null);
        pen.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(200_000);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The JPEG. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Photo[" + bytes.length + " bytes]";
    }
}
