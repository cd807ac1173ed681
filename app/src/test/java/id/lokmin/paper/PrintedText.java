package id.lokmin.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What somebody reads who opens a paper: PDF, slides, Word, a workbook, or plain text. */
public final class PrintedText {

    private PrintedText() {}

    /**
     * @param name of the file, whose ending says what it is
     */
    public static String of(String name, byte[] bytes) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> {
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case "pptx" -> {
                try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes));
                        var extractor = new SlideShowExtractor<>(show)) {
                    yield extractor.getText();
                }
            }
            case "docx" -> {
                try (var words =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                    yield words.getText();
                }
            }
            case "xlsx" -> {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    StringBuilder cells = new StringBuilder();
                    book.forEach(sheet ->
                            sheet.forEach(
                                    row -> row.forEach(cell -> cells.append(cell).append('\n'))));
                    yield cells.toString();
                }
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }
}
