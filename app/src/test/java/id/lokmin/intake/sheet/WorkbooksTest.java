package id.lokmin.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    private static final Workbooks WORKBOOKS = new Workbooks(Limits.OFFICE);

    @TempDir private Path folder;

    @Test
    void xlsx_keeps_what_is_text_number_date_and_failed_formula_apart() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            sheet.value(0, 0, " Nama\u00a0Anak\u00a0");
            sheet.value(0, 1, 90.59999999999999);
            sheet.value(0, 2, 45903);
            sheet.style(0, 2).format("dd/mm/yyyy").set();
            sheet.value(0, 3, 45903);
            sheet.value(0, 4, 0.5034722222);
            sheet.style(0, 4).format("h:mm").set();
            sheet.value(2, 0, "1.234");
        }
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo(
                        """
                        Data
                        1 TEXT:Nama Anak NUMBER:90.6 DATE:2025-09-03 NUMBER:45903 TEXT:12:05
                        3 TEXT:1.234
                        """);
    }

    @Test
    void xls_of_excel_97_reads_like_xlsx() throws Exception {
        Path file = folder.resolve("b.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row row = book.createSheet("Lama").createRow(4);
            row.createCell(0).setCellValue("RW 07\u00a0");
            row.createCell(2).setCellValue(12.5);
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(3).setCellValue(45903);
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo(
                        """
                        Lama
                        5 TEXT:RW 07 EMPTY: NUMBER:12.5 DATE:2025-09-03 ERROR:#DIV/0!
                        """);
    }

    @Test
    void html_table_named_xls_is_read_with_its_spans() throws Exception {
        Path file =
                text(
                        "c.xls",
                        "<html><body><table><tr><th rowspan=2>RW</th><th colspan=2>Sasaran</th></tr>"
                                + "<tr><th>L</th><th>P</th></tr><tr><td>RW&nbsp;01</td><td>3</td><td>4</td></tr>"
                                + "</table></body></html>");
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo(
                        """
                        tabel
                        1 TEXT:RW TEXT:Sasaran TEXT:Sasaran
                        2 TEXT:RW TEXT:L TEXT:P
                        3 TEXT:RW 01 TEXT:3 TEXT:4
                        """);
    }

    @Test
    void xml_of_excel_2003_is_read() throws Exception {
        Path file =
                text(
                        "d.xls",
                        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                                + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Satu\">"
                                + "<Table><Row ss:Index=\"3\"><Cell><Data ss:Type=\"String\">a</Data></Cell><Cell "
                                + "ss:Index=\"3\"><Data ss:Type=\"Number\">2.50</Data></Cell></Row></Table></Worksheet></Workbook>");
        assertThat(shown(WORKBOOKS.read(file))).isEqualTo("Satu\n3 TEXT:a EMPTY: NUMBER:2.5\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void text_finds_its_delimiter_in_spite_of_decimal_commas(String delimiter) throws Exception {
        String comma = delimiter.equals(",") ? "\"1,5\"" : "1,5";
        String lines = "RW;Berat;Tinggi\nRW 01;" + comma + ";2\nRW 02;" + comma + ";\n";
        Path file = text("e.csv", lines.replace(";", delimiter));
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo(
                        """
                        e.csv
                        1 TEXT:RW TEXT:Berat TEXT:Tinggi
                        2 TEXT:RW 01 TEXT:1,5 TEXT:2
                        3 TEXT:RW 02 TEXT:1,5
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "mark"})
    void text_finds_its_encoding(String encoding) throws Exception {
        boolean marked = !encoding.equals("UTF-8") && !encoding.startsWith("w");
        Charset charset =
                encoding.equals("mark") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        Path file = folder.resolve("f.csv");
        Files.write(file, ((marked ? "\ufeff" : "") + "Nama;Kode\nJosé;1\n").getBytes(charset));
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo("f.csv\n1 TEXT:Nama TEXT:Kode\n2 TEXT:José TEXT:1\n");
    }

    @Test
    void quoted_line_break_keeps_the_row_number_of_its_first_line() throws Exception {
        Path file = text("g.csv", "a,b\n\"satu\ndua\",2\nx,3\n");
        assertThat(shown(WORKBOOKS.read(file)))
                .isEqualTo("g.csv\n1 TEXT:a TEXT:b\n2 TEXT:satu dua TEXT:2\n4 TEXT:x TEXT:3\n");
    }

    @Test
    void zip_bomb_is_refused_without_being_unpacked() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertRefused(file, FileRefused.Why.INFLATES);
    }

    @Test
    void archive_of_too_many_parts_is_refused() throws Exception {
        Path file = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 3_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/x" + i + ".xml"));
            }
        }
        assertRefused(file, FileRefused.Why.INFLATES);
    }

    @Test
    void too_many_cells_are_refused() throws Exception {
        Path file = text("h.csv", "1;2;3\n".repeat(2_000));
        Workbooks narrow =
                new Workbooks(new Limits(1 << 20, 1 << 20, 1 << 20, 10, 1 << 20, 100, 5_999));
        assertThatThrownBy(() -> narrow.read(file)).isInstanceOf(FileRefused.class);
    }

    @Test
    void what_is_no_table_is_refused_by_its_content_whatever_its_name() throws Exception {
        assertRefused(text("surat.xlsx", "%PDF-1.7\nxx"), FileRefused.Why.OTHER_KIND);
        assertRefused(text("kosong.xlsx", ""), FileRefused.Why.EMPTY);
        assertRefused(folder.resolve("tidak-ada.xlsx"), FileRefused.Why.NOT_FOUND);
        Path picture = folder.resolve("foto.csv");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0});
        assertRefused(picture, FileRefused.Why.OTHER_KIND);
        Path archive = folder.resolve("arsip.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("foto.jpg"));
        }
        assertRefused(archive, FileRefused.Why.OTHER_KIND);
    }

    @Test
    void cut_off_workbook_is_refused_as_damaged() throws Exception {
        Path whole = folder.resolve("i.xlsx");
        try (OutputStream out = Files.newOutputStream(whole);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Data").value(0, 0, "a");
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int cut : new int[] {10, bytes.length / 2, bytes.length - 5}) {
            Path file = folder.resolve("cut" + cut + ".xlsx");
            Files.write(file, java.util.Arrays.copyOf(bytes, cut));
            assertRefused(file, FileRefused.Why.BROKEN);
        }
    }

    @Test
    void peek_stops_after_the_first_rows_of_each_sheet() throws Exception {
        Path file = text("j.csv", "a;b\n".repeat(500));
        assertThat(WORKBOOKS.peek(file, 60).getFirst().rows()).hasSize(60);
    }

    @Test
    void column_letters_go_past_z() {
        assertThat(
                        List.of(
                                Sheet.letters(0),
                                Sheet.letters(25),
                                Sheet.letters(26),
                                Sheet.letters(701),
                                Sheet.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static void assertRefused(Path file, FileRefused.Why why) {
        assertThatThrownBy(() -> WORKBOOKS.read(file))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String shown(List<Sheet> sheets) {
        return sheets.stream().map(WorkbooksTest::shown).collect(Collectors.joining());
    }

    private static String shown(Sheet sheet) {
        StringBuilder shown = new StringBuilder(sheet.name()).append('\n');
        for (SheetRow row : sheet.rows()) {
            shown.append(row.number());
            for (int c = 0; c < row.width(); c++) {
                shown.append(' ').append(row.cell(c).kind()).append(':').append(row.cell(c).text());
            }
            shown.append('\n');
        }
        return shown.toString();
    }
}
