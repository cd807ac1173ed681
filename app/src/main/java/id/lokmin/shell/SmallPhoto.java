package id.lokmin.shell;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photo made new from its pixels: upright, at most so many pixels at its longer side, a JPEG.
 * What the file said beside them (place, time, phone) is gone.
 *
 * <p>What comes in is told by its first bytes, not by its name, and measured before it is unpacked:
 * a file of 100 KB may hold a picture of a gigabyte. One is made at a time: a photo of 50 million
 * pixels is read in strides that leave 25 MB of it.
 */
public record SmallPhoto(byte[] jpeg, int width, int height) {

    private static final float QUALITY = 0.82f;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * How large a photo may come in and how large it is kept.
     *
     * @param bytes of the file, at most
     * @param pixels of the picture before it is made smaller, at most
     * @param longerSide in pixels, of what is kept
     */
    public record Bounds(int bytes, long pixels, int longerSide) {

        /**
         * To be asked before a file is read into memory.
         *
         * @param size of the file in bytes
         * @throws Refusal where it is too large
         */
        public void check(long size) {
            if (size > bytes) {
                throw Refusal.because(Problem.PHOTO_TOO_LARGE, megabytes(size), megabytes(bytes));
            }
        }

        private static String megabytes(long bytes) {
            return String.valueOf(Math.ceilDiv(bytes, 1_000_000));
        }
    }

    /**
     * @throws Refusal where the bytes are no JPEG or PNG, too many, or broken
     */
    public static SmallPhoto of(byte[] file, Bounds bounds) {
        bounds.check(file.length);
        String kind = kind(file);
        ONE_AT_A_TIME.lock();
        try {
            BufferedImage read = read(file, kind, bounds);
            return written(upright(read, ExifOrientation.of(file), bounds.longerSide()));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            // Not the reader's message: it may quote the file.
            throw Refusal.because(Problem.PHOTO_BROKEN);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** By its first bytes, not by its name. */
    private static String kind(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (begins(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        throw Refusal.because(Problem.PHOTO_NOT_ONE);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage read(byte[] file, String kind, Bounds bounds) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind);
        ImageReader reader = readers.next();
        try (ImageInputStream bytes =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(bytes, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > bounds.pixels()) {
                throw Refusal.because(Problem.PHOTO_BROKEN);
            }
            ImageReadParam stride = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(width, height) / (2 * bounds.longerSide()));
            stride.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, stride);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(
            BufferedImage photo, ExifOrientation orientation, int longerSide) {
        double scale =
                Math.min(1, (double) longerSide / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
        BufferedImage target =
                orientation.swapsSides()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, target.getWidth(), target.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turn = orientation.turn(width, height);
            turn.scale((double) width / photo.getWidth(), (double) height / photo.getHeight());
            pen.drawImage(photo, turn, null);
        } finally {
            pen.dispose();
        }
        return target;
    }

    private static SmallPhoto written(BufferedImage photo) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(400_000);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return new SmallPhoto(bytes.toByteArray(), photo.getWidth(), photo.getHeight());
    }
}
