package id.lokmin.paper.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import id.lokmin.paper.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Collections;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a tagged PDF/A-2a of a paper, fonts inside, dated by its imprint and not by the machine.
 *
 * <p>Nothing is ever loaded from outside: pictures come inside the page.
 */
public final class PdfWriter {

    private static final Set<FSFontUseCase> DRAWINGS =
            Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.SVG));

    private final HtmlWriter html;

    public PdfWriter(HtmlWriter html) {
        this.html = html;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] write(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer =
                        builder(paper, document, svg).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            date(document, paper);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made", e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Paper paper, PDDocument document, BatikSVGDrawer svg) {
        String page = html.forPrint(paper);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Lokmin");
        for (Fonts font : Fonts.values()) {
            builder.useFont(
                    new FontOfPaper(document, font),
                    font.family(),
                    font.weight(),
                    font.style(),
                    true);
        }
        if (page.contains("<svg")) {
            draw(builder, svg);
        }
        builder.withHtmlContent(page, "");
        return builder;
    }

    /** Drawings take their letters from outside the document; most papers have none. */
    private static void draw(PdfRendererBuilder builder, BatikSVGDrawer svg) {
        builder.useSVGDrawer(svg);
        for (Fonts font : Fonts.values()) {
            builder.useFont(font::open, font.family(), font.weight(), font.style(), true, DRAWINGS);
        }
    }

    /** The maker stamps the machine's clock; a paper printed twice should be the same file. */
    private static void date(PDDocument document, Paper paper) {
        Calendar made =
                GregorianCalendar.from(
                        paper.imprint().made().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.setDocumentId(paper.imprint().made().toEpochMilli());
        document.getDocumentCatalog().setLanguage(Locale.of("id").toLanguageTag());
    }
}
