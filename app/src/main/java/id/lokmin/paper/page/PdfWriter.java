package id.lokmin.paper.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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

    private static final Set<FSFontUseCase> WHERE =
            Collections.unmodifiableSet(EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));

    private final HtmlWriter html;

    public PdfWriter(HtmlWriter html) {
        this.html = html;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] write(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(paper, svg).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                date(document, paper);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made", e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Paper paper, BatikSVGDrawer svg) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Lokmin");
        builder.useSVGDrawer(svg);
        font(builder, Fonts.REGULAR, Fonts.WORDS_FAMILY, 400, FontStyle.NORMAL);
        font(builder, Fonts.BOLD, Fonts.WORDS_FAMILY, 700, FontStyle.NORMAL);
        font(builder, Fonts.ITALIC, Fonts.WORDS_FAMILY, 400, FontStyle.ITALIC);
        font(builder, Fonts.SIGNS, Fonts.SIGNS_FAMILY, 400, FontStyle.NORMAL);
        builder.withHtmlContent(html.forPrint(paper), "");
        return builder;
    }

    private static void font(
            PdfRendererBuilder builder, Fonts font, String family, int weight, FontStyle style) {
        builder.useFont(font::open, family, weight, style, true, WHERE);
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
