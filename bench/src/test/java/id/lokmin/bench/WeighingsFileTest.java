package id.lokmin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighingsFileTest {

    @TempDir private Path folder;

    @Test
    void every_row_is_another_child_of_a_province_that_does_not_exist() throws IOException {
        Path file = folder.resolve("a.xlsx");
        new WeighingsFile().write(file, 300);

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(301).allSatisfy(row -> assertThat(row).hasSize(35));
            List<Row> children = rows.subList(1, rows.size());
            assertThat(children)
                    .extracting(row -> row.getCellText(1))
                    .doesNotHaveDuplicates()
                    .allSatisfy(nik -> assertThat(nik).startsWith("99").hasSize(17));
            assertThat(children).extracting(row -> row.getCellText(2)).doesNotHaveDuplicates();
        }
    }
}
