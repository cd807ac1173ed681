package id.lokmin.paper.page;

import id.lokmin.paper.Chart;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** The same chart as a picture of 220 dots an inch, for Word, which shows SVG only since 2016. */
public final class ChartPng {

    private static final double DOTS_PER_MILLIMETRE = 220 / 25.4;

    private static final boolean FONTS_KNOWN = registerFonts();

    private ChartPng() {}

    public static byte[] draw(Chart chart, double width, double height) {
        return draw(ChartSvg.draw(chart, width, height), width, chart.title());
    }

    /**
     * Any drawing of our own.
     *
     * @param width in millimetres; the height follows
     * @param called what is named where it could not be drawn
     */
    public static byte[] draw(String svg, double width, String called) {
        if (!FONTS_KNOWN) {
            throw new IllegalStateException("The fonts of the jar were not accepted");
        }
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) (width * DOTS_PER_MILLIMETRE));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The chart could not be drawn: " + called, e);
        }
        return out.toByteArray();
    }

    /** A font already known under its name is refused by Java, which is as good. */
    private static boolean registerFonts() {
        for (Fonts font : Fonts.values()) {
            try (var in = font.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }
}
