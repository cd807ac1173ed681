package id.lokmin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PressXlsxTest {

    private final Press press = new Press();

    @Test
    void cells_keep_their_types() throws IOException {
        byte[] xlsx = press.xlsx(Samples.book());
        Kept.keep("Angka.xlsx", xlsx);
        try (XSSFWorkbook book = open(xlsx)) {
            XSSFSheet sheet = book.getSheet("Capaian");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(0.625);
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 10, 3));
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void not_reported_is_an_empty_cell_and_not_zero() throws IOException {
        try (XSSFWorkbook book = open(press.xlsx(Samples.book()))) {
            var row = book.getSheet("Capaian").getRow(2);
            assertThat(row.getCell(1) == null || row.getCell(1).getCellType() == CellType.BLANK)
                    .isTrue();
            assertThat(row.getCell(2) == null || row.getCell(2).getCellType() == CellType.BLANK)
                    .isTrue();
        }
    }

    @Test
    void words_that_look_like_a_formula_are_defused() throws IOException {
        try (XSSFWorkbook book = open(press.xlsx(Samples.book()))) {
            var cell = book.getSheet("Capaian").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'=1+1");
        }
    }

    @Test
    void header_stays_in_sight_and_filters() throws IOException {
        try (XSSFWorkbook book = open(press.xlsx(Samples.book()))) {
            XSSFSheet sheet = book.getSheet("Capaian");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
        }
    }

    @Test
    void rows_must_fill_their_columns() {
        assertThatThrownBy(() ->
                        new SheetBook.Sheet(
                                "Satu", List.of(new SheetBook.Column("A", 5)), List.of(List.of())))
                .hasMessageContaining("0 cells for 1 columns");
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }
}
