package id.lokmin.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {

    @TempDir private Path folder;

    @Test
    void workbook_read_ahead_has_its_cells() throws IOException, FileRefused {
        Path file = folder.resolve("anak.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "uji", "1.0")) {
            book.newWorksheet("Data").value(0, 0, "NIK");
        }
        try (ReadAhead ahead = ReadAhead.of(file, Limits.OFFICE)) {
            assertThat(ahead.sheets().orElseThrow().getFirst().rows().getFirst().cell(0).text())
                    .isEqualTo("NIK");
        }
    }

    @Test
    void text_is_left_to_be_read_line_by_line() throws IOException, FileRefused {
        Path file = Files.writeString(folder.resolve("angka.csv"), "area,nilai\n1,2\n");
        try (ReadAhead ahead = ReadAhead.of(file, Limits.OFFICE)) {
            assertThat(ahead.sheets()).isEmpty();
        }
    }

    @Test
    void why_a_file_is_not_read_is_told_to_whoever_asks() {
        try (ReadAhead ahead = ReadAhead.of(folder.resolve("tidak-ada.xlsx"), Limits.OFFICE)) {
            assertThatThrownBy(ahead::sheets)
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused ->
                                    assertThat(refused.why()).isEqualTo(FileRefused.Why.NOT_FOUND));
        }
    }
}
