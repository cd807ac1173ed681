package id.lokmin.paper.office;

import id.lokmin.paper.Chart;
import id.lokmin.paper.Picture;
import id.lokmin.paper.page.ChartPng;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts photographs and charts into a paragraph of a Word file, with words for the blind. */
final class WordPicture {

    private WordPicture() {}

    static void chart(XWPFParagraph paragraph, Chart chart, double width, double height) {
        byte[] png = ChartPng.draw(chart, width, height);
        put(paragraph, png, PictureType.PNG, chart.inWords(), width, height);
    }

    /** A photograph in its own proportions, within a width and a height in millimetres. */
    static void photo(XWPFParagraph paragraph, Picture picture, double width, double height) {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be read", e);
        }
        if (image == null) {
            throw new IllegalArgumentException("The picture is damaged");
        }
        double scale = Math.min(width / image.getWidth(), height / image.getHeight());
        put(
                paragraph,
                picture.bytes(),
                picture.kind() == Picture.Kind.PNG ? PictureType.PNG : PictureType.JPEG,
                picture.description(),
                image.getWidth() * scale,
                image.getHeight() * scale);
    }

    private static void put(
            XWPFParagraph paragraph,
            byte[] bytes,
            PictureType type,
            String description,
            double width,
            double height) {
        XWPFRun run = paragraph.createRun();
        try {
            var picture =
                    run.addPicture(
                            new ByteArrayInputStream(bytes),
                            type,
                            "gambar",
                            Word.emu(width),
                            Word.emu(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("The picture cannot be put into a Word file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be read", e);
        }
    }
}
