package id.lokmin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.insight.OutcomeRow;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.House;
import id.lokmin.shell.Language;
import id.lokmin.shell.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read: the columns, the rows and the refusals of {@code outcomes}. */
class OutcomesCommandTest {

    @TempDir static Path folder;

    @BeforeAll
    static void two_rw_of_which_one_has_reported() {
        LocalDate start = LocalDate.of(2024, 1, 1);
        try (House.Rooms rooms = SpringHouse.open(new DataFolder(folder))) {
            Batch batch = rooms.get(Batches.class).begin("uji", "uji");
            rooms.get(Places.class)
                    .accept(
                            batch,
                            List.of(
                                    AreaEntry.of(Level.PUSKESMAS, "P", "Contoh", "", start),
                                    AreaEntry.of(Level.VILLAGE, "D", "Desa", "P", start),
                                    AreaEntry.of(Level.RW, "D.1", "RW 01", "D", start),
                                    AreaEntry.of(Level.RW, "D.2", "RW 02", "D", start)));
            Places places = rooms.get(Places.class);
            int first = places.find("D.1").orElseThrow().seq();
            int second = places.find("D.2").orElseThrow().seq();
            Month january = Month.of(2025, 1);
            rooms.get(FigureBook.class)
                    .record(
                            batch,
                            List.of(
                                    Figure.reported("sasaran.bumil", first, january, 40),
                                    Figure.reported("sasaran.bumil", second, january, 20),
                                    Figure.reported("kia.k1", first, january, 3),
                                    Figure.reported("kia.k1", first, Month.of(2025, 2), 0)));
        }
    }

    private record Said(int exit, String out, String err) {}

    private static Said outcomes(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Language.INDONESIAN);
        String[] all = new String[arguments.length + 3];
        all[0] = "outcomes";
        all[1] = "--data";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        int exit = new TopCommand(terminal, SpringHouse::open).run(all);
        return new Said(exit, out.toString(), err.toString());
    }

    @Test
    void every_row_is_written_whole_under_the_promised_columns() {
        Said said = outcomes("--period", "2025-02");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .startsWith(String.join(",", OutcomeRow.COLUMNS) + "\n")
                .endsWith("\n");
        assertThat(said.out().lines().skip(1))
                .hasSizeGreaterThan(118)
                .allMatch(line ->
                        line.matches(
                                ".*,(measured|nobody_due|awaiting_reports|not_applicable|not_yet_due)"));
    }

    @Test
    void a_place_without_report_is_awaited_and_not_zero() {
        Said said = outcomes("--period", "2025-02", "--indicator", "KIA-01");

        assertThat(said.out().lines().skip(1).map(OutcomesCommandTest::brief))
                .containsExactlyInAnyOrder(
                        "P 3/40 7.5 reports 2 of 4 measured",
                        "D 3/40 7.5 reports 2 of 4 measured",
                        "D.1 3/40 7.5 reports 2 of 2 measured",
                        "D.2 0/0  reports 0 of 2 awaiting_reports");
    }

    private static String brief(String line) {
        String[] c = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return "%s %s/%s %s reports %s of %s %s"
                .formatted(c[2], c[6], c[7], c[8], c[15], c[14], c[16]);
    }

    @Test
    void json_has_the_columns_as_keys() {
        Said said =
                outcomes(
                        "--period",
                        "2025-02",
                        "--indicator",
                        "KIA-01",
                        "--place",
                        "D.1",
                        "--format",
                        "json");

        assertThat(said.out())
                .contains("\"indicator\" : \"KIA-01\"", "\"place\" : \"D.1\"", "\"value\" : 7.5")
                .doesNotContain("\"place\" : \"D.2\"");
    }

    @Test
    void what_is_not_known_is_refused_in_one_line() {
        for (List<String> wrong :
                List.of(
                        List.of("--period", "kemarin"),
                        List.of("--period", "2025-02", "--place", "X"),
                        List.of("--period", "2025-02", "--indicator", "X-1"),
                        List.of("--period", "2025-02", "--level", "galaksi"),
                        List.of("--period", "2025-02", "--format", "xml"))) {
            Said said = outcomes(wrong.toArray(String[]::new));

            assertThat(said.exit()).as("%s", wrong).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err().lines().count()).as(said.err()).isEqualTo(1);
        }
    }
}
