package id.lokmin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressPdfTest {

    private final Press press = new Press();

    @Test
    void every_paper_prints_without_a_missing_character() throws IOException {
        List<Paper> papers =
                List.of(
                        Samples.letter(),
                        Samples.attendance(),
                        Samples.agreement(),
                        Samples.areaSheet(),
                        Samples.chartPaper());
        for (Paper paper : papers) {
            byte[] pdf = press.pdf(paper);
            Kept.keep(paper.imprint().title() + ".pdf", pdf);
            assertThat(textOf(pdf)).as(paper.imprint().title()).isNotBlank().doesNotContain("#");
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
