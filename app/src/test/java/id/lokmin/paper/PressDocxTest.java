package id.lokmin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class PressDocxTest {

    private final Press press = new Press();

    @Test
    void every_paper_opens_again_in_word() throws IOException {
        for (Paper paper :
                List.of(
                        Samples.letter(),
                        Samples.attendance(),
                        Samples.agreement(),
                        Samples.areaSheet(),
                        Samples.chartPaper())) {
            byte[] docx = press.docx(paper);
            Kept.keep(paper.imprint().title() + ".docx", docx);
            try (XWPFDocument word = open(docx)) {
                assertThat(word.getProperties().getCoreProperties().getTitle())
                        .isEqualTo(paper.imprint().title());
            }
        }
    }

    @Test
    void table_has_a_head_row_that_is_repeated_and_all_its_body_rows() throws IOException {
        try (XWPFDocument word = open(press.docx(Samples.attendance()))) {
            XWPFTable table =
                    word.getTables().stream()
                            .max((a, b) -> a.getNumberOfRows() - b.getNumberOfRows())
                            .orElseThrow();
            assertThat(table.getNumberOfRows()).isEqualTo(36);
            assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(1);
            assertThat(table.getRow(35).getCell(6).getText()).isEqualTo("35.");
        }
    }

    @Test
    void merged_cells_keep_their_words_and_their_grid() throws IOException {
        try (XWPFDocument word = open(press.docx(Samples.areaSheet()))) {
            XWPFTable table = word.getTables().getLast();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("s.d. September");
            assertThat(table.getRow(1).getCell(0).getText()).isEmpty();
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("Target");
            assertThat(table.getRow(3).getCell(3).getText()).isEqualTo("✕\u00a0Jelek");
        }
    }

    @Test
    void each_numbered_list_starts_at_one() throws IOException {
        Paper paper =
                Paper.of(Samples.imprint("Dua daftar"))
                        .numbered(List.of("satu", "dua"))
                        .paragraph("di antara")
                        .numbered(List.of("satu lagi"))
                        .build();
        try (XWPFDocument word = open(press.docx(paper))) {
            List<XWPFParagraph> points =
                    word.getParagraphs().stream().filter(p -> p.getNumID() != null).toList();
            assertThat(points).hasSize(3);
            assertThat(points.get(0).getNumID()).isEqualTo(points.get(1).getNumID());
            assertThat(points.get(0).getNumID()).isNotEqualTo(points.get(2).getNumID());
            assertThat(points.get(2).getNumFmt()).isEqualTo("decimal");
        }
    }

    @Test
    void headings_are_real_styles() throws IOException {
        try (XWPFDocument word = open(press.docx(Samples.areaSheet()))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "ListParagraph");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    /** A row keeps to the next where every paragraph in it does. */
    @Test
    void witnesses_stay_on_the_page_of_those_who_sign_and_of_the_last_words() throws IOException {
        Paper paper =
                Paper.of(Samples.imprint("Berita acara"))
                        .paragraph("Demikian.")
                        .signatures(signer("Camat"), signer("Kepala"))
                        .signatures(signer("Saksi 1"), signer("Saksi 2"))
                        .build();
        try (XWPFDocument word = open(press.docx(paper))) {
            assertThat(word.getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
            assertThat(word.getTables()).hasSize(1);
            assertThat(word.getTables().getFirst().getRow(0).getTableCells())
                    .flatExtracting(XWPFTableCell::getParagraphs)
                    .allMatch(XWPFParagraph::isKeepNext);
        }
    }

    private static Block.Signatures.Signer signer(String position) {
        return new Block.Signatures.Signer("", position, "", "");
    }

    @Test
    void printing_twice_gives_the_same_bytes() {
        assertThat(press.docx(Samples.agreement())).isEqualTo(press.docx(Samples.agreement()));
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
