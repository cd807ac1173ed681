package id.lokmin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.paper.Table.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PressPptxTest {

    private final Press press = new Press();

    @Test
    void watch_slide_holds_an_editable_chart_with_values_and_target() throws Exception {
        byte[] pptx = press.pptx(Samples.deck());
        Kept.keep("Paparan.pptx", pptx);
        try (XMLSlideShow show = open(pptx)) {
            XSLFChart chart = show.getCharts().getFirst();
            List<XDDFChartData> data = chart.getChartSeries();
            assertThat(data).hasSize(2);
            XDDFChartData.Series bars = data.getFirst().getSeries(0);
            assertThat(bars.getCategoryData().getPointAt(0)).isEqualTo("RW 03");
            assertThat(bars.getValuesData().getPointAt(0)).isEqualTo(88.2);
            assertThat(data.get(1).getSeries(0).getValuesData().getPointAt(12)).isEqualTo(75.0);

            try (XSSFWorkbook workbook = chart.getWorkbook()) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Capaian");
                assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("RW 08");
                assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(76.5);
                assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(75);
            }
        }
    }

    @Test
    void area_without_report_has_no_bar_and_no_zero_in_the_workbook() throws Exception {
        try (XMLSlideShow show = open(press.pptx(Samples.deck()));
                XSSFWorkbook workbook = show.getCharts().getFirst().getWorkbook()) {
            var cell = workbook.getSheetAt(0).getRow(13).getCell(1);
            assertThat(cell == null || cell.toString().isEmpty()).isTrue();
        }
    }

    @Test
    void strip_below_the_chart_says_what_the_bars_say() throws IOException {
        try (XMLSlideShow show = open(press.pptx(Samples.deck()))) {
            XSLFTable strip =
                    show.getSlides().get(2).getShapes().stream()
                            .filter(XSLFTable.class::isInstance)
                            .map(XSLFTable.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertThat(strip.getCell(1, 1).getText()).isEqualTo("88,2");
            assertThat(strip.getCell(5, 1).getText()).isEqualTo("1");
            assertThat(strip.getCell(1, 13).getText()).isEqualTo("belum lapor");
            assertThat(strip.getCell(5, 13).getText()).isEqualTo("–");
        }
    }

    @Test
    void every_slide_has_a_title_and_the_show_is_wide() throws IOException {
        try (XMLSlideShow show = open(press.pptx(Samples.deck()))) {
            assertThat(show.getSlides()).hasSize(4).allMatch(s -> !s.getTitle().isBlank());
            assertThat(show.getPageSize().width * 9).isEqualTo(show.getPageSize().height * 16);
        }
    }

    @Test
    void title_of_the_cover_stands_lower_than_the_others() throws IOException {
        try (XMLSlideShow show = open(press.pptx(Samples.deck()))) {
            assertThat(show.getSlides().get(0).getPlaceholder(0).getAnchor().getY()).isEqualTo(110);
            assertThat(show.getSlides().get(1).getPlaceholder(0).getAnchor().getY()).isEqualTo(20);
        }
    }

    @Test
    void table_of_long_promises_goes_on_upon_further_slides_and_none_leaves_its_slide()
            throws IOException {
        Table.Builder table =
                Table.of(Column.centre(1), Column.left(9), Column.left(4), Column.left(6))
                        .head("No", "Janji", "Penanggung jawab", "Hasil");
        for (int i = 1; i <= 10; i++) {
            table.row("" + i, "Menjemput bayi ke rumahnya. ".repeat(i + 3), "Ketua RW", "9 bayi");
        }
        Deck deck =
                new Deck(
                        Samples.imprint("Paparan"),
                        "",
                        List.of(new Slide.Grid("Janji pertemuan lalu", table.build(), "Catatan")));
        try (XMLSlideShow show = open(press.pptx(deck))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(1);
            List<XSLFTable> tables =
                    show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance)
                            .map(XSLFTable.class::cast)
                            .toList();
            assertThat(tables).allMatch(one -> one.getCell(0, 1).getText().equals("Janji"));
            assertThat(tables.stream().mapToInt(one -> one.getNumberOfRows() - 1).sum())
                    .isEqualTo(10);
            assertThat(tables).allMatch(one -> one.getAnchor().getMaxY() <= 94 + 370 + 1);
        }
    }

    private static XMLSlideShow open(byte[] pptx) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(pptx));
    }
}
