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

    @Test
    void head_of_a_long_table_comes_again_on_every_page() throws IOException {
        byte[] pdf = press.pdf(Samples.attendance());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Tanda tangan")
                        .contains("Halaman %d dari 3".formatted(page));
            }
        }
    }

    @Test
    void signs_and_figures_are_found_as_text() throws IOException {
        assertThat(textOf(press.pdf(Samples.areaSheet())))
                .contains("✓")
                .contains("✕")
                .contains("≥ 85 %")
                .contains("▼ turun 2 anak")
                .contains("48,5");
    }

    @Test
    void paper_is_tagged_and_dated_by_its_imprint() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.pdf(Samples.letter()))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Samples.MADE);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Undangan Lokakarya Mini Triwulan III");
        }
    }

    @Test
    void printing_twice_gives_the_same_pages() throws IOException {
        assertThat(textOf(press.pdf(Samples.areaSheet())))
                .isEqualTo(textOf(press.pdf(Samples.areaSheet())));
    }

    @Test
    void folio_is_printed_on_folio() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.pdf(Samples.agreement()))) {
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isBetween(330 / 25.4f * 72 - 1, 330 / 25.4f * 72 + 1);
        }
    }

    @Test
    void typed_words_cannot_break_out_of_the_page() throws IOException {
        Paper paper =
                Paper.of(Samples.imprint("<b>\"Judul\" & 'lain'"))
                        .paragraph("1 < 2 & </p><script>alert(1)</script>")
                        .footer("\"; } body { display:none } </style> \\")
                        .build();
        assertThat(textOf(press.pdf(paper))).contains("1 < 2 & </p><script>alert(1)</script>");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
