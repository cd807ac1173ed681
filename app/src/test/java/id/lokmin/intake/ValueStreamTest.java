package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures streamed from a text file, against the same cells in a workbook read row by row. */
class ValueStreamTest {

    private static final String[] AREAS = {
        "D.01", "D.02", "D.03", "RW 04", "RW.005", "VII", " D.08 ", "RW 27", "PINDAH", "-", ""
    };
    private static final String[] ELEMENTS = {"kia.k1", "kia.k4", "kia.k6", "kia.k99", ""};
    private static final String[] MONTHS = {
        "2025-01", "2025-02", "202503", "2025-04", "April 2025", "2025-07", "31/04/2025", ""
    };
    private static final String[] VALUES = {
        "0", "7", "12", "153", "999999999", "1234567890", "-", "n/a", "3,5", "12 orang", "x1", ""
    };

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void streamed_lines_come_to_what_rows_come_to(long seed) throws Exception {
        List<String> lines = lines(new Random(seed));
        try (IntakeHouse streaming = house("a");
                IntakeHouse rowByRow = house("b")) {
            Result streamed = streaming.bring(streaming.write("angka.csv", csv(lines, seed)));
            Result read = rowByRow.bring(rowByRow.workbook("angka.xlsx", lines));

            assertThat(streamed.counts()).isEqualTo(read.counts());
            assertThat(streamed.findings()).isEqualTo(read.findings());
            assertThat(stored(streaming)).isEqualTo(stored(rowByRow));
            assertThat(read.counts().added()).isGreaterThan(100);
            assertThat(read.counts().rejected()).isGreaterThan(100);
        }
    }

    /** Three of four lines are plain; of those, lines about the same cell say the same. */
    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>(List.of("area|element|period|value"));
        for (int i = 0; i < 1200; i++) {
            int area = random.nextInt(6);
            int element = random.nextInt(3);
            int month = random.nextInt(12);
            String[] cells = {
                AREAS[area],
                ELEMENTS[element],
                "2024-%02d".formatted(month + 1),
                String.valueOf(area * 1000 + element * 100 + month)
            };
            if (random.nextInt(4) == 0) {
                cells[0] = AREAS[random.nextInt(AREAS.length)];
                cells[1] = ELEMENTS[random.nextInt(ELEMENTS.length)];
                cells[2] = MONTHS[random.nextInt(MONTHS.length)];
                cells[3] = VALUES[random.nextInt(VALUES.length)];
            }
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    /** Of every second seed a line in the middle stands in quotes. */
    private static String csv(List<String> lines, long seed) {
        List<String> text = new ArrayList<>(lines.stream().map(l -> l.replace('|', ';')).toList());
        if (seed % 2 == 0) {
            int middle = text.size() / 2;
            text.set(middle, "\"" + text.get(middle).replace(";", "\";\"") + "\"");
        }
        return String.join(seed % 3 == 0 ? "\r\n" : "\n", text) + "\n";
    }

    @Test
    void a_code_means_the_place_that_had_it_in_the_month_of_the_line() throws Exception {
        try (IntakeHouse house = house("a")) {
            Result result =
                    house.bring(
                            house.write(
                                    "angka.csv",
                                    """
                                    area,element,period,value
                                    PINDAH,kia.k1,2025-02,1
                                    PINDAH,kia.k1,2025-03,2
                                    D.01,kia.k1,2025-07,3
                                    PINDAH,kia.k1,2025-04,4
                                    PINDAH,kia.k1,2025-07,5
                                    """));

            assertThat(result.rejections().map(CellFinding::row)).containsExactly(6);
        }
    }

    @Test
    void a_file_that_is_wrong_in_every_line_is_counted_to_the_last() throws Exception {
        try (IntakeHouse house = house("a")) {
            String text = "area,element,period,value\n" + "D.01,kia.k99,2025-02,1\n".repeat(30_000);

            assertThat(house.run(house.write("angka.csv", text)))
                    .contains("30000 ditolak")
                    .contains("L-0556 10000 temuan lain berjenis L-0535");
        }
    }

    @Test
    void an_element_of_another_system_is_taken_by_its_own_code() throws Exception {
        Path catalog = Files.createDirectories(folder.resolve("catalog/bench"));
        Files.writeString(
                catalog.resolve("programme.yaml"), "code: BENCH\nname: Bench\nklaster: \"1\"\n");
        Files.writeString(
                catalog.resolve("elements.yaml"),
                "elements:\n  - {code: E0000000001, name: Target 1, kept_for: bench}\n");
        try (IntakeHouse house = new IntakeHouse(folder, folder.resolve("catalog")).withAreas()) {
            Path file =
                    house.write(
                            "values.csv",
                            "area,parent,element,period,value\nD.01,D,E0000000001,202401,172\n");

            assertThat(house.run(file)).contains("1 angka dibaca = 1 baru").endsWith("exit 0");
        }
    }

    /** Beside RW 01 to 13 one that was given up in the middle of 2025. */
    private IntakeHouse house(String name) throws Exception {
        IntakeHouse house = new IntakeHouse(Files.createDirectories(folder.resolve(name)));
        house.withAreas();
        house.run(
                house.write(
                        "pindah.csv",
                        """
                        Jenis;Kode;Nama;Kode Induk;Berlaku Mulai;Berlaku Sampai
                        rw;PINDAH;RW 20;D;2020-01-01;2025-06-10
                        """));
        return house;
    }

    private static List<String> stored(IntakeHouse house) {
        return house.storage.read(sql ->
                sql
                        .fetch(
                                "SELECT e.code, f.place, f.in_month, f.state, f.amount FROM figure f"
                                        + " JOIN element e ON e.seq = f.element"
                                        + " ORDER BY e.code, f.place, f.in_month")
                        .stream()
                        .map(row -> row.intoList().toString())
                        .toList());
    }
}
