package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.BirthSize;
import id.lokmin.register.BodySize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Home;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.Register;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.WeightGain;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of seven RW, each with another kind of figure or of nothing, as a browser gets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridPageTest {

    private static final Month JANUARY = Month.of(2025, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private @Nullable RunningLokmin running;

    @BeforeAll
    void seven_rw_with_a_first_visit_each_in_another_state(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Kelurahan Contoh", "P99", BEGINNING));
        for (int i = 1; i <= 7; i++) {
            areas.add(AreaEntry.of(Level.RW, rw(i), "RW 0" + i, "99.01", BEGINNING));
        }
        lokmin().room(Places.class).accept(batch("wilayah.csv"), areas);
        record(
                sasaran(1, 40),
                visits(1, 20),
                sasaran(2, 30),
                sasaran(3, 0),
                visits(3, 0),
                sasaran(4, 20),
                nothing(4, CellState.NOT_APPLICABLE),
                sasaran(5, 20),
                nothing(5, CellState.NOT_YET_DUE),
                sasaran(6, 10),
                visits(6, 0),
                sasaran(7, 4),
                visits(7, 3));
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private static String rw(int number) {
        return "99.01.00" + number;
    }

    private Batch batch(String file) {
        return lokmin().room(Batches.class).begin(file, "notulis");
    }

    private void record(Figure... figures) {
        lokmin().room(FigureBook.class).record(batch("rekap.xlsx"), List.of(figures));
    }

    private int place(int rw) {
        WorkingArea area = lokmin().room(Places.class).in(JANUARY);
        return area.seq(area.tree().indexOf(rw(rw)));
    }

    private Figure sasaran(int rw, double people) {
        return Figure.reported("sasaran.bumil", place(rw), JANUARY, people);
    }

    private Figure visits(int rw, double visits) {
        return Figure.reported("kia.k1", place(rw), JANUARY, visits);
    }

    private Figure nothing(int rw, CellState state) {
        return Figure.nothing("kia.k1", place(rw), JANUARY, state);
    }

    private static Element row(Document page, String indicator) {
        return Objects.requireNonNull(page.getElementById(indicator));
    }

    private static Element box(Document page, String indicator, String area) {
        return row(page, indicator).select("td").stream()
                .filter(cell -> cell.select(".where").text().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private String seen(String address, String area) {
        Element box = box(lokmin().page(address), "KIA-01", area);
        return box.select(".figure, .none").text();
    }

    @Test
    void zero_and_the_four_kinds_of_nothing_read_differently() {
        assertThat(seen("/capaian?period=2025-01", "RW 02")).isEqualTo("belum lapor");
        assertThat(seen("/capaian?period=2025-01", "RW 03")).isEqualTo("tidak ada sasaran");
        assertThat(seen("/capaian?period=2025-01", "RW 04")).isEqualTo("tidak berlaku");
        assertThat(seen("/capaian?period=2025-01", "RW 05")).isEqualTo("belum waktunya");
        assertThat(seen("/capaian?period=2025-01", "RW 06")).startsWith("○ 0 %");
        assertThat(seen("/capaian?period=2025-01&lang=en", "RW 02")).isEqualTo("no report");
        assertThat(seen("/capaian?period=2025-01&lang=en", "RW 05")).isEqualTo("not due yet");
    }

    @Test
    void a_figure_stands_over_its_counts_with_a_sign_beside_its_colour() {
        Element box = box(lokmin().page("/capaian?period=2025-01"), "KIA-01", "RW 01");
        assertThat(box.select(".sign").text()).isEqualTo("✓");
        assertThat(box.hasClass("good")).isTrue();
        assertThat(box.select(".counted").text()).isEqualTo("20 dari 40");
        assertThat(
                        box(lokmin().page("/capaian?period=2025-01"), "KIA-01", "RW 06")
                                .select(".gap")
                                .text())
                .isEqualTo("kurang 1");
    }

    @Test
    void few_people_are_counted_and_not_coloured() {
        Element box = box(lokmin().page("/capaian?period=2025-01"), "KIA-01", "RW 07");
        assertThat(box.select(".figure").text()).contains("3 dari 4").doesNotContain("%");
        assertThat(box.hasClass("muted")).isTrue();
    }

    @Test
    void a_cell_leads_to_what_it_was_made_from() {
        Element link =
                Objects.requireNonNull(
                        box(lokmin().page("/capaian?period=2025-01"), "KIA-01", "RW 01")
                                .selectFirst("a"));
        assertThat(link.attr("href")).isEqualTo("/capaian/KIA-01/99.01.001?period=2025-01");
    }

    @Test
    void rows_are_narrowed_to_those_off_target_worsening_or_without_reports() {
        assertThat(codes("/capaian?period=2025-01&only=off")).contains("KIA-01");
        assertThat(codes("/capaian?period=2025-01&only=missing")).contains("KIA-01");
        assertThat(codes("/capaian?period=2025-01&only=worse")).doesNotContain("KIA-01");
        Document page = lokmin().page("/capaian?period=2025-01&only=off");
        assertThat(box(page, "KIA-01", "RW 06").hasClass("aside")).isFalse();
        assertThat(box(page, "KIA-01", "RW 01").hasClass("aside")).isTrue();
    }

    @Test
    void rows_can_be_those_of_a_klaster() {
        assertThat(codes("/capaian?period=2025-01&programme=klaster-2")).contains("KIA-01");
        assertThat(codes("/capaian?period=2025-01&programme=klaster-9")).isEmpty();
    }

    private List<String> codes(String address) {
        return lokmin().page(address).select("table.grid tbody tr[id]").eachAttr("id");
    }

    @Test
    void a_page_steps_to_the_month_before_and_behind_as_far_as_there_are_reports() {
        Document page = lokmin().page("/capaian?period=2025-01");
        assertThat(page.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void the_page_has_no_script_or_style_within_it_and_leads_nowhere_else() {
        for (String address : List.of("/capaian?all=1", "/capaian/KIA-01/99.01.001?lang=en")) {
            Document page = lokmin().page(address);
            assertThat(page.select("script:not([src]), style, iframe, [style], [onclick]"))
                    .isEmpty();
            for (Element leading : page.select("[href], [src], [action]")) {
                assertThat(leading.attr("href") + leading.attr("src") + leading.attr("action"))
                        .matches("[/#].*")
                        .doesNotStartWith("//");
            }
        }
    }

    @Test
    void indicators_without_any_figure_wait_behind_a_link() {
        assertThat(lokmin().page("/capaian").getElementById("IMU-12")).isNull();
        Document page = lokmin().page("/capaian?all=1");
        assertThat(row(page, "IMU-12").text()).contains("belum lapor");
    }

    @Test
    void a_search_filters_rows_and_is_kept_as_text() {
        Document page = lokmin().page("/capaian?search=%3Cb%3EKIA-01%22");
        assertThat(page.select("tbody")).isEmpty();
        assertThat(page.select("input[name=search]").val()).isEqualTo("<b>KIA-01\"");
        assertThat(lokmin().page("/capaian?all=1&search=kunjungan+PERTAMA").select("tbody tr[id]"))
                .extracting(Element::id)
                .containsExactly("KIA-01");
    }

    @Test
    void areas_sort_by_value_with_few_people_and_nothing_behind() {
        assertThat(heads("/capaian?period=2025-01&sort=KIA-01"))
                .startsWith("RW 01", "RW 06", "RW 07");
        assertThat(heads("/capaian?period=2025-01&sort=-KIA-01"))
                .startsWith("RW 06", "RW 01", "RW 07");
        assertThat(heads("/capaian?period=2025-01")).startsWith("RW 01", "RW 02", "RW 03");
    }

    private List<String> heads(String address) {
        List<String> heads = lokmin().page(address).select("thead th").eachText();
        return heads.subList(3, heads.size());
    }

    @Test
    void the_workbook_holds_the_same_grid() throws IOException {
        byte[] file = lokmin().answer("GET", "/capaian.xlsx?period=2025-01").body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(6)).isEqualTo("RW 01");
            var visits =
                    rows.stream()
                            .filter(row -> row.getCellText(1).equals("KIA-01"))
                            .findFirst()
                            .orElseThrow();
            assertThat(visits.getCellText(6)).startsWith("50");
            assertThat(visits.getCellText(7)).isEqualTo("belum lapor");
            assertThat(visits.getCellText(12)).isEqualTo("3 dari 4");
        }
    }

    @Test
    void every_write_makes_the_next_page_fresh() {
        String march = "/capaian?period=2025-03&all=1";
        assertThat(box(lokmin().page(march), "KIA-01", "RW 01").select(".reports").text())
                .isEqualTo("laporan 1/3");
        Month february = JANUARY.plus(1);
        record(
                Figure.reported("kia.k1", place(1), february, 5),
                Figure.reported("kia.k1", place(1), february.plus(1), 5));
        assertThat(seen(march, "RW 01")).contains("75 %");

        assertThat(box(lokmin().page(march), "GIZ-03", "RW 02").text()).contains("belum lapor");
        lokmin().room(Register.class)
                .acceptMeasurements(batch("timbang.xlsx"), List.of(weighed(rw(2))));
        assertThat(box(lokmin().page(march), "GIZ-03", "RW 02").text())
                .doesNotContain("belum lapor");

        lokmin().room(Places.class)
                .accept(
                        batch("wilayah.csv"),
                        List.of(AreaEntry.of(Level.RW, "99.01.008", "RW 08", "99.01", BEGINNING)));
        assertThat(heads(march)).contains("RW 08");
        assertThat(seen(march, "RW 08")).isEqualTo("belum lapor");
    }

    private static MeasurementEntry weighed(String home) {
        return new MeasurementEntry(
                1,
                new ChildIdentity(
                        "9901015502240001",
                        "Anak Contoh",
                        LocalDate.of(2024, 2, 15),
                        Sex.FEMALE,
                        "Ibu Contoh"),
                BirthSize.UNKNOWN,
                new Home(home, "001"),
                "Posyandu Melati",
                LocalDate.of(2025, 3, 10),
                new BodySize(
                        OptionalInt.of(9000),
                        OptionalInt.of(750),
                        Position.UNKNOWN,
                        OptionalInt.empty()),
                WeightGain.GAINED,
                new Services(OptionalInt.of(0), OptionalInt.of(0), Services.Answer.YES),
                SourceScores.NONE);
    }
}
