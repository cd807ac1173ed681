package id.lokmin.paper;

import id.lokmin.paper.office.DeckWriter;
import id.lokmin.paper.office.DocxWriter;
import id.lokmin.paper.office.SheetWriter;
import id.lokmin.paper.page.ChartPng;
import id.lokmin.paper.page.ChartSvg;
import id.lokmin.paper.page.HtmlWriter;
import id.lokmin.paper.page.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * Where papers are printed: takes a description, gives the bytes of a file.
 *
 * <p>Safe for many threads. Files are small (a packet's paper is 20–200 KB), so they are handed
 * over whole. Fails with {@link java.io.UncheckedIOException} only if a library of the file format
 * does.
 */
@Component
public class Press {

    private final HtmlWriter html = new HtmlWriter();
    private final PdfWriter pdf = new PdfWriter(html);
    private final DocxWriter docx = new DocxWriter();
    private final DeckWriter deck = new DeckWriter();
    private final SheetWriter sheets = new SheetWriter();

    /** A tagged PDF with its fonts inside. */
    public byte[] pdf(Paper paper) {
        return pdf.write(paper);
    }

    /** A Word file with real styles, tables and numbering, to be edited further. */
    public byte[] docx(Paper paper) {
        return docx.write(paper);
    }

    /** The same paper as a page of its own, for a preview. */
    public String html(Paper paper) {
        return html.preview(paper);
    }

    /** A PowerPoint file with native tables and charts. */
    public byte[] pptx(Deck slides) {
        return deck.write(slides);
    }

    /** An Excel file. */
    public byte[] xlsx(SheetBook book) {
        return sheets.write(book);
    }

    /** A chart as a complete SVG element of the given size in millimetres. */
    public String svg(Chart chart, double width, double height) {
        return ChartSvg.draw(chart, width, height);
    }

    /** A drawing as a picture for a paper, so many millimetres wide; its words use our letters. */
    public Picture picture(String svg, double width, String inWords) {
        return Picture.of(ChartPng.draw(svg, width, inWords), inWords);
    }
}
