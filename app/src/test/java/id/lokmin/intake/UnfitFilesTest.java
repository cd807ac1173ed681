package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too much, or not what they are called, through the whole chain. */
class UnfitFilesTest {

    @TempDir private Path folder = Path.of("");
    private IntakeHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new IntakeHouse(folder).withAreas();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** One clear sentence with its number, a way out, and nothing stored. */
    private void refused(Path file, String sentence) {
        int before = house.count("import_file");
        int batches = house.count("batch");
        String said = house.run(file);
        assertThat(said).contains(sentence).endsWith("exit 1").doesNotContain("Exception");
        assertThat(said.lines().filter(line -> line.contains("L-0"))).as("one sentence").hasSize(1);
        assertThat(house.count("import_file")).isEqualTo(before);
        assertThat(house.count("batch")).isEqualTo(batches);
    }

    @Test
    void workbook_of_more_than_a_hundred_megabytes_is_refused_before_it_is_read()
            throws IOException {
        Path file = house.workbook("besar.xlsx", List.of("BULAN|: September 2025", "No|RW|K1"));
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(101L << 20);
        }
        refused(file, "Berkas 101 MB terlalu besar; paling besar 100 MB.");
    }

    @Test
    void zip_bomb_is_refused_while_it_unpacks() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        refused(file, "Isi berkas jauh lebih besar daripada ukurannya");
    }

    @Test
    void xls_that_is_a_web_page_is_read_as_the_table_it_holds() throws IOException {
        Path file =
                house.write(
                        "rekap-2025-09.xls",
                        """
                        <html><body><table border=1>
                        <tr><td colspan=4>LAPORAN KIA BULAN September 2025</td></tr>
                        <tr><th>No</th><th>RW</th><th>K1</th><th>K4</th></tr>
                        <tr><td>1</td><td>RW&nbsp;01</td><td>2</td><td>1.234</td></tr>
                        <tr><td>2</td><td>RW 27</td><td>2</td><td>3</td></tr>
                        </table></body></html>
                        """);
        assertThat(house.run(file))
                .contains("4 angka dibaca = 2 baru, 0 berubah, 0 sama, 2 ditolak, 0 ganda")
                .contains("Wilayah \"RW 27\" tidak dikenal")
                .endsWith("exit 3");
    }

    @Test
    void xls_that_is_a_web_page_without_a_table_we_know_is_refused() throws IOException {
        refused(
                house.write("masuk.xls", "<html><body><p>Silakan masuk</p></body></html>"),
                "L-050");
    }

    @Test
    void headers_merged_over_two_rows_are_understood() throws IOException {
        Path file = folder.resolve("gabung.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Data");
            String[][] cells = {
                {"REKAP KIA BULAN SEPTEMBER 2025"},
                {"No", "RW", "Pelayanan Ibu Hamil", "", "Masalah", ""},
                {"", "", "K1", "K4", "Anemia", "KEK"},
                {"1", "RW 1", "2", "3", "0", "1"},
            };
            for (int row = 0; row < cells.length; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < cells[row].length; column++) {
                    line.createCell(column).setCellValue(cells[row][column]);
                }
            }
            for (String range : new String[] {"A2:A3", "B2:B3", "C2:D2", "E2:F2"}) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            book.write(out);
        }
        assertThat(house.run(file))
                .contains("4 angka dibaca = 4 baru, 0 berubah, 0 sama, 0 ditolak, 0 ganda")
                .endsWith("exit 0");
    }

    @Test
    void empty_and_cut_files_are_refused() throws IOException {
        refused(house.write("kosong.xlsx", ""), "Berkas ini kosong.");
        Path whole = house.workbook("utuh.xlsx", List.of("BULAN|: September 2025", "No|RW|K1"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("potong.xlsx");
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(cut, "Berkas rusak atau terpotong");
    }
}
