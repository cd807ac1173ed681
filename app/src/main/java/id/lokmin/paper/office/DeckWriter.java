package id.lokmin.paper.office;

import id.lokmin.paper.Block.Figures.Figure;
import id.lokmin.paper.Deck;
import id.lokmin.paper.Slide;
import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Writes slides as a PowerPoint file whose tables and charts can be edited there. */
public final class DeckWriter {

    /** Smaller nobody reads from the third row. */
    private static final double SMALLEST_POINT = 11;

    private static final double BULLET = 22;

    public byte[] write(Deck deck) {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024)) {
            XSLFSlideLayout layout = SlideLook.apply(show);
            for (Slide slide : deck.slides().stream().flatMap(DeckWriter::fitting).toList()) {
                SlideCanvas canvas = new SlideCanvas(show.createSlide(layout));
                switch (slide) {
                    case Slide.Cover cover -> cover(canvas, cover);
                    case Slide.KeyFigures figures -> keyFigures(canvas, figures);
                    case Slide.Grid grid -> grid(canvas, grid);
                    case Slide.AreaWatch watch -> WatchSlide.draw(show, canvas, watch);
                }
                canvas.footer(deck.footer());
            }
            var properties = show.getProperties().getCoreProperties();
            Date made = Date.from(deck.imprint().made());
            properties.setTitle(deck.imprint().title());
            properties.setCreator(deck.imprint().issuer());
            properties.setCreated(Optional.of(made));
            properties.setModified(Optional.of(made));
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The slides could not be made", e);
        }
    }

    private static void cover(SlideCanvas canvas, Slide.Cover cover) {
        canvas.rule(0, 0, 18, SlideLook.HEIGHT, SlideLook.DEEP);
        double size = cover.title().length() > 50 ? 36 : 44;
        canvas.title(cover.title(), new Rectangle2D.Double(72, 110, 816, 140), size);
        canvas.rule(72, 266, 120, 3, SlideLook.DEEP);
        XSLFTextBox lines = canvas.box(72, 286, 800, 180);
        for (String line : cover.lines()) {
            XSLFTextParagraph paragraph = lines.addNewTextParagraph();
            paragraph.setSpaceAfter(-6.0);
            SlideCanvas.run(paragraph, line, 22, SlideLook.INK, false, false);
        }
    }

    private static void keyFigures(SlideCanvas canvas, Slide.KeyFigures slide) {
        canvas.title(slide.title());
        List<Figure> figures = slide.figures();
        double gap = 20;
        double width = (SlideLook.INNER - gap * (figures.size() - 1)) / Math.max(1, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            double x = SlideLook.EDGE + i * (width + gap);
            canvas.rule(x, 96, width, 146, SlideLook.PALE);
            canvas.rule(x, 96, width, 4, SlideLook.ink(figure.tone()));
            inside(
                    canvas,
                    x,
                    106,
                    width,
                    40,
                    Text.of(figure.label()),
                    figure.label().length() > 36 ? 12.5 : 15);
            double size = figure.value().length() > 8 ? 34 : 44;
            inside(canvas, x, 146, width, 54, Text.bold(figure.value()), size);
            inside(canvas, x, 200, width, 38, Text.of(figure.tone().mark(figure.note())), 14);
        }
        double top = figures.isEmpty() ? 104 : 256;
        XSLFTextBox points = canvas.box(SlideLook.EDGE, top, SlideLook.INNER, 496 - top);
        double size = sizeOf(slide.points(), 496 - top);
        for (Text point : slide.points()) {
            XSLFTextParagraph paragraph = points.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(BULLET);
            paragraph.setIndent(-BULLET);
            paragraph.setSpaceAfter(slide.points().size() > 6 ? -5.0 : -9.0);
            SlideCanvas.runs(paragraph, point, size, SlideLook.INK);
        }
    }

    /** The size at which points fit below each other. */
    private static double sizeOf(List<Text> points, double height) {
        double size = points.size() > 6 ? 15.5 : points.size() > 4 ? 18 : 22;
        while (size > SMALLEST_POINT && heightAt(size, points) > height) {
            size -= 0.5;
        }
        return size;
    }

    private static double heightAt(double size, List<Text> points) {
        return points.stream()
                .mapToDouble(
                        point -> SlideMeasure.height(point, SlideLook.INNER - BULLET, size) + 7)
                .sum();
    }

    private static void inside(
            SlideCanvas canvas,
            double x,
            double y,
            double width,
            double height,
            Text text,
            double size) {
        canvas.text(x + 14, y, width - 24, height, text, size, SlideLook.INK, TextAlign.LEFT);
    }

    /** A table that is longer than its slide goes on upon the next. */
    private static Stream<Slide> fitting(Slide slide) {
        return slide instanceof Slide.Grid(String title, Table table, String note)
                ? SlideMeasure.portions(table, room(note)).stream()
                        .map(part -> new Slide.Grid(title, part, note))
                : Stream.of(slide);
    }

    /** How high a table may be above its note. */
    private static double room(String note) {
        return note.isEmpty() ? 400 : 370;
    }

    private static void grid(SlideCanvas canvas, Slide.Grid slide) {
        canvas.title(slide.title());
        SlideTable.write(canvas.slide(), slide.table(), 94, room(slide.note()));
        if (!slide.note().isEmpty()) {
            canvas.text(
                    SlideLook.EDGE,
                    476,
                    SlideLook.INNER,
                    26,
                    Text.of(slide.note()),
                    16,
                    SlideLook.QUIET,
                    TextAlign.LEFT);
        }
    }
}
