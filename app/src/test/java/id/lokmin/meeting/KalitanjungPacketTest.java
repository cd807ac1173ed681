package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Period;
import id.lokmin.figures.store.TestFigures;
import id.lokmin.followup.Promises;
import id.lokmin.followup.store.TestPromises;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.insight.OutcomeRow;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.TestInsight;
import id.lokmin.insight.store.TestSentences;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Wish;
import id.lokmin.intake.store.TestIntake;
import id.lokmin.meeting.agenda.TestAgendas;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.LetterBook;
import id.lokmin.meeting.movement.ChronicProblems;
import id.lokmin.meeting.movement.LookBacks;
import id.lokmin.meeting.movement.MovedFigures;
import id.lokmin.paper.PrintedText;
import id.lokmin.people.store.TestPeople;
import id.lokmin.place.Head;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.register.store.TestRegister;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the demonstration's files to its papers: the article's figures come out of the rows. */
class KalitanjungPacketTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-02T02:00:00Z"), ZoneOffset.UTC);

    @TempDir private static Path folder;
    private static Packet packet;
    private static JsonNode figures;
    private static JsonNode json;

    @BeforeAll
    static void printed() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("data"));
        data.create();
        try (Storage storage = Storage.open(data)) {
            Catalog catalog = Catalog.builtIn();
            Imports imports = TestIntake.imports(storage, data, catalog, CLOCK);
            PrintWriter quiet = new PrintWriter(new StringWriter());
            Terminal terminal = new Terminal(quiet, quiet, Language.INDONESIAN);
            List<Wish> wishes = files().stream().map(Wish::of).toList();
            assertThat(imports.run(wishes, "uji", imports.report(terminal))).isNotEqualTo(1);
            Places places = TestPlaces.over(storage, CLOCK);
            Grids grids =
                    TestInsight.grids(
                            catalog,
                            places,
                            TestRegister.over(storage, data, places, CLOCK),
                            storage,
                            CLOCK);
            Promises promises = TestPromises.over(storage, CLOCK);
            Packets packets =
                    new Packets(
                            catalog,
                            grids,
                            TestSentences.over(storage, CLOCK),
                            new Institutions(storage, CLOCK),
                            TestPeople.over(storage, CLOCK),
                            promises,
                            new LookBacks(
                                    new MovedFigures(
                                            catalog,
                                            grids,
                                            new GridPeriods(
                                                    catalog,
                                                    TestFigures.over(storage),
                                                    TestRegister.over(storage, data, places, CLOCK),
                                                    storage),
                                            promises),
                                    new ChronicProblems(grids, promises),
                                    TestPromises.reportsOver(storage, CLOCK),
                                    new PuskesmasDay(new Institutions(storage, CLOCK), CLOCK)),
                            new MeetingKinds(data),
                            new DaySessions(storage, TestAudit.over(storage, CLOCK), CLOCK),
                            TestAgendas.over(
                                    storage,
                                    catalog,
                                    places,
                                    grids,
                                    promises,
                                    new MeetingKinds(data),
                                    CLOCK),
                            new Invitations(
                                    storage,
                                    new Batches(storage, CLOCK),
                                    TestAudit.over(storage, CLOCK),
                                    CLOCK),
                            new LetterBook(storage, TestAudit.over(storage, CLOCK), CLOCK),
                            CLOCK);
            Meeting meeting =
                    new Meeting(
                            "uji",
                            MeetingKinds.QUARTERLY,
                            Period.parse("2025-Q3"),
                            Optional.of(LocalDate.of(2025, 10, 3)),
                            Optional.of(LocalTime.of(8, 30)),
                            "Aula Puskesmas");
            new Institutions(storage, CLOCK)
                    .keepHead(new Head("dr. Ratna Contoh", "19800101 200501 2 001"), "uji");
            Grid grid = grids.at(meeting.period());
            AreaWatch watch = AreaWatch.of(grid, "KIA-19");
            TestSentences.over(storage, CLOCK)
                    .correct(
                            new CorrectedSentence.Key(
                                    "KIA-19", grid.period(), watch.level(), Language.INDONESIAN),
                            "KEK masih tinggi karena PMT bumil baru datang Agustus.",
                            new Sentences(Language.INDONESIAN).of(watch),
                            "uji");
            packet = packets.print(meeting, _ -> {});
        }
        json = JsonMapper.shared().readTree(packet.bytes("angka.json"));
        figures = json.get("figures");
    }

    private static Path demo() {
        Path here = Path.of("demo/kalitanjung");
        return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(demo())) {
            return files.sorted().toList();
        }
    }

    private static Stream<JsonNode> rows(String indicator, String level) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(row -> row.get("indicator").asString().equals(indicator))
                .filter(row -> row.get("level").asString().equals(level));
    }

    private static JsonNode whole(String indicator) {
        return rows(indicator, "puskesmas").findFirst().orElseThrow();
    }

    private static List<String> rwOnTarget(String indicator) {
        return rows(indicator, "rw")
                .filter(row -> row.get("value").asDouble() >= row.get("target").asDouble())
                .map(row -> row.get("place_name").asString())
                .toList();
    }

    private static String worstRw(String indicator) {
        return rows(indicator, "rw")
                .max((a, b) -> Double.compare(a.get("value").asDouble(), b.get("value").asDouble()))
                .orElseThrow()
                .get("place_name")
                .asString();
    }

    @Test
    void json_tells_the_story_of_the_article() {
        assertThat(whole("GIZ-11").get("numerator").asInt()).isEqualTo(153);
        assertThat(whole("GIZ-12").get("numerator").asInt()).isEqualTo(81);
        assertThat(whole("GIZ-19").get("numerator").asInt()).isEqualTo(34);
        assertThat(whole("GIZ-25").get("value").asDouble()).isEqualTo(62);
        assertThat(rwOnTarget("IMU-12")).containsExactly("RW 03", "RW 06", "RW 08");
        assertThat(worstRw("KIA-18")).isEqualTo("RW 07");
        assertThat(worstRw("KIA-19")).isEqualTo("RW 07");
    }

    @Test
    void json_has_its_keys_in_order() {
        assertThat(json.propertyNames())
                .containsExactly("schema", "puskesmas", "meeting", "made", "figures", "promises");
        assertThat(figures.get(0).propertyNames()).containsExactlyElementsOf(OutcomeRow.COLUMNS);
        assertThat(json.get("promises").size()).isEqualTo(10);
    }

    @Test
    void slides_tell_the_story_of_the_article() throws IOException {
        String slides = text("paparan.pptx");
        assertThat(slides)
                .contains("153 dari 1.103 (13,9 %)", "81 dari 1.103", "34 dari 128", "62 %")
                .contains("Baru RW 03, RW 06 dan RW 08 yang mencapai target")
                .contains(
                        "Prevalensi anemia ibu hamil: 44 dari 210 (21 %), batas 28 %; tertinggi RW"
                                + " 07")
                .contains("28 % (target 2019)", "10 % (belum terverifikasi)")
                .doesNotContain("NO_TREND");
        assertThat(slides.indexOf("Janji pertemuan lalu")).isLessThan(slides.indexOf("Ringkasan"));
        assertThat(slides.indexOf("Apakah bergerak?"))
                .isBetween(0, slides.indexOf("Janji pertemuan lalu"));
    }

    @Test
    void the_agenda_begins_with_whether_the_last_promises_moved_anything() throws IOException {
        String agenda = text("susunan-acara.pdf").replaceAll("\\s+", " ");
        assertThat(agenda)
                .contains("50,9 %", "76,4 %", "mungkin kebetulan")
                .contains("Belum ada kabar", "bukan bukti sebab");
        assertThat(agenda.indexOf("Apakah janji yang lalu menggerakkan angka?"))
                .isBetween(0, agenda.indexOf("Waktu"));
    }

    @Test
    void letters_are_signed_by_the_head_and_no_slide_names_anybody() throws IOException {
        assertThat(text("undangan-puskesmas.pdf"))
                .contains("dr. Ratna Contoh", "NIP 19800101 200501 2 001");
        assertThat(text("undangan-kecamatan.docx")).doesNotContain("Ratna");
        assertThat(text("paparan.pptx")).doesNotContain("Ratna");
    }

    @Test
    void a_sentence_that_somebody_put_into_other_words_stands_on_the_slide() throws IOException {
        assertThat(text("paparan.pptx"))
                .contains("KEK masih tinggi karena PMT bumil baru datang Agustus.");
    }

    @Test
    void sheet_of_an_rw_is_one_page_in_plain_words() throws IOException {
        List<String> sheets =
                packet.names().stream().filter(name -> name.startsWith("lembar-rw/")).toList();
        assertThat(sheets).hasSize(13);
        for (String name : sheets) {
            try (PDDocument sheet = Loader.loadPDF(packet.bytes(name))) {
                assertThat(sheet.getNumberOfPages()).as(name).isEqualTo(1);
            }
        }
        try (PDDocument all = Loader.loadPDF(packet.bytes("lembar-rw.pdf"))) {
            assertThat(all.getNumberOfPages()).isEqualTo(13);
        }
        assertThat(text(sheets.get(6)))
                .contains("RW 07", "Ibu hamil kurang darah", "8 dari 20 (40 %)");
    }

    @Test
    void every_paper_is_there_and_none_is_empty() {
        assertThat(packet.names())
                .contains("paparan.pptx", "lembar-rw.pdf", "angka.xlsx", "angka.json");
        for (String name :
                List.of(
                        "undangan-puskesmas",
                        "undangan-kecamatan",
                        "susunan-acara",
                        "daftar-hadir",
                        "evaluasi-rtl-lalu",
                        "rtl-rancangan",
                        "rtl-ringkas",
                        "rtl-slip-sektor",
                        "notulen",
                        "kesepakatan")) {
            assertThat(packet.names()).contains(name + ".pdf", name + ".docx");
        }
        assertThat(packet.names())
                .allSatisfy(name -> assertThat(packet.bytes(name)).hasSizeGreaterThan(1000));
    }

    @Test
    void letters_carry_the_letterhead_of_their_office() throws IOException {
        assertThat(text("undangan-puskesmas.pdf"))
                .contains("DINAS KESEHATAN", "PUSKESMAS KALITANJUNG", "Cirebon, ");
        assertThat(text("undangan-kecamatan.docx"))
                .contains("KECAMATAN HARJAMUKTI", "Camat Harjamukti");
    }

    @Test
    void no_paper_names_a_person_or_shows_a_number_of_identity() throws IOException {
        List<String> names =
                Files.readAllLines(demo().resolve("jabatan.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(";", -1)[4].strip())
                        .filter(name -> !name.isEmpty())
                        .toList();
        assertThat(names).hasSizeGreaterThan(20);
        for (String file : packet.names()) {
            assertThat(text(file))
                    .as(file)
                    .doesNotContain(names)
                    .doesNotContainPattern("(?<![\\d.,])\\d{16}(?!\\d)");
        }
    }

    @Test
    void workbook_says_the_same_as_json() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(packet.bytes("angka.xlsx")))) {
            Sheet sheet = book.getSheet("Angka");
            int first = sheet.getLastRowNum() - figures.size() + 1;
            for (int i = 0; i < figures.size(); i++) {
                Row row = sheet.getRow(first + i);
                JsonNode figure = figures.get(i);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(figure.get("indicator").asString());
                assertThat(row.getCell(2).getStringCellValue())
                        .isEqualTo(figure.get("place").asString());
                if (!figure.get("numerator").isNull()) {
                    assertThat(row.getCell(6).getNumericCellValue())
                            .isEqualTo(figure.get("numerator").asDouble());
                }
            }
        }
    }

    private static String text(String name) throws IOException {
        return PrintedText.of(name, packet.bytes(name));
    }
}
