package id.lokmin.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    private static final String[] FIELDS = {
        "1", "42", "0", "007", "123456789", "1234567890", "-1", " 5", "RW 01", "Désa", "", " "
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n"};

    @TempDir private Path folder;

    /** Long enough that lines lie across the border of the buffer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lines_are_what_the_careful_reader_makes_of_them(long seed) throws IOException {
        Random random = new Random(seed);
        String oddity =
                List.of("", "\"a;b\nc\";1", "2;3\r4;5", "6\r;7", "\r", "8;\"9\"\"\"", "", "é;\r")
                        .get((int) seed - 1);
        Charset charset = seed % 4 == 3 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String text = text(random, oddity);
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));

        List<String> seen = new ArrayList<>();
        Map<Integer, Map<Integer, String>> words = new HashMap<>();
        try (TextLines lines = TextLines.open(file, 1)) {
            while (lines.next()) {
                StringBuilder line = new StringBuilder().append(lines.row().number());
                int width = 0;
                for (int column = 0; column < 4; column++) {
                    String field = lines.field(column);
                    line.append('|').append(field).append('=').append(lines.digits(column));
                    int word = lines.word(column);
                    if (word != TextLines.NO_WORD) {
                        width++;
                        Map<Integer, String> known =
                                words.computeIfAbsent(column, _ -> new HashMap<>());
                        assertThat(known.merge(word, field, (was, _) -> was)).isEqualTo(field);
                    }
                }
                seen.add(line + "|" + width);
            }
        }
        assertThat(seen).isEqualTo(careful(text));
        words.values().forEach(known -> assertThat(known.values()).doesNotHaveDuplicates());
    }

    @Test
    void a_text_beyond_the_last_that_is_kept_has_no_number() throws IOException {
        StringBuilder text = new StringBuilder("a;b\n");
        for (int i = 0; i < 70_000; i++) {
            text.append(i).append(";x\n");
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        try (TextLines lines = TextLines.open(file, 1)) {
            List<Integer> words = new ArrayList<>();
            while (lines.next()) {
                words.add(lines.word(0));
                assertThat(lines.word(1)).isZero();
            }
            assertThat(words.subList(0, 65_536)).isSorted().doesNotHaveDuplicates();
            assertThat(words.subList(65_536, 70_000)).containsOnly(TextLines.NO_WORD);
        }
    }

    private static String text(Random random, String oddity) {
        StringBuilder text = new StringBuilder("kepala;b;c\n");
        for (int i = 0; i < 40_000; i++) {
            int width = 1 + random.nextInt(4);
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : ";").append(FIELDS[random.nextInt(FIELDS.length)]);
            }
            text.append(ENDS[random.nextInt(ENDS.length)]);
            if (i == 25_000) {
                text.append(oddity);
            }
        }
        return text.append(random.nextBoolean() ? "1;2" : "").toString();
    }

    private static List<String> careful(String text) {
        List<String> lines = new ArrayList<>();
        CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(text);
        for (CsvRecord record : reader) {
            StringBuilder line = new StringBuilder().append(record.getStartingLineNumber());
            for (int column = 0; column < 4; column++) {
                String field = column < record.getFieldCount() ? record.getField(column) : "";
                int digits = field.matches("[0-9]{1,9}") ? Integer.parseInt(field) : -1;
                line.append('|').append(field).append('=').append(digits);
            }
            lines.add(line + "|" + Math.min(4, record.getFieldCount()));
        }
        return lines.subList(1, lines.size());
    }
}
