package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Four RW of two villages with two months of first visits; one RW was closed in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorPageTest {

    private static final Month JANUARY = Month.of(2025, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private @Nullable RunningLokmin running;

    @BeforeAll
    void four_rw_and_two_months(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Kelurahan Satu", "P99", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.02", "Kelurahan Dua", "P99", BEGINNING));
        for (int i = 1; i <= 4; i++) {
            String village = i <= 3 ? "99.01" : "99.02";
            areas.add(AreaEntry.of(Level.RW, rw(i), "RW 0" + i, village, BEGINNING));
        }
        areas.add(AreaEntry.of(Level.RW, rw(5), "RW 05", "99.02", LocalDate.of(2025, 6, 1)));
        lokmin().room(Places.class)
                .accept(lokmin().room(Batches.class).begin("wilayah.csv", "notulis"), areas);
        List<Figure> figures = new ArrayList<>();
        int[] sasaran = {40, 30, 60, 20};
        int[] january = {5, 1, 3, 2};
        int[] february = {6, 1, 1, 0};
        for (int i = 1; i <= 4; i++) {
            figures.add(figure("sasaran.bumil", i, JANUARY, sasaran[i - 1]));
            figures.add(figure("kia.k1", i, JANUARY, january[i - 1]));
            figures.add(figure("kia.k1", i, JANUARY.plus(1), february[i - 1]));
        }
        record(figures);
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

    private void record(List<Figure> figures) {
        lokmin().room(FigureBook.class)
                .record(lokmin().room(Batches.class).begin("rekap.xlsx", "notulis"), figures);
    }

    private Figure figure(String element, int rw, Month month, double value) {
        WorkingArea area = lokmin().room(Places.class).in(JANUARY);
        return Figure.reported(element, area.seq(area.tree().indexOf(rw(rw))), month, value);
    }

    @Test
    void areas_are_ranked_with_their_gap_in_people() {
        Document page = lokmin().page("/capaian/KIA-01?period=2025-02");
        assertThat(page.select("table.ranking tbody tr th").eachText())
                .containsExactly("RW 01", "RW 04", "RW 02", "RW 03");
        assertThat(page.select("table.ranking tbody tr td:first-child").eachText())
                .containsExactly("1", "2", "3", "3");
        assertThat(page.select("ol.lines li").eachText())
                .containsExactly(
                        "RW 03: kurang 6 ibu hamil",
                        "RW 02: kurang 3 ibu hamil",
                        "RW 04: kurang 2 ibu hamil");
    }

    @Test
    void areas_can_be_compared_as_villages_too() {
        Document page = lokmin().page("/capaian/KIA-01?period=2025-02&level=desa");
        assertThat(page.select("table.ranking tbody tr th").eachText())
                .containsExactly("Kelurahan Satu", "Kelurahan Dua");
        assertThat(page.select(".bar a[aria-current]").text()).isEqualTo("Per desa/kelurahan");
    }

    @Test
    void every_picture_has_its_table_and_no_colour_of_its_own() {
        Document page = lokmin().page("/capaian/KIA-01?period=2025-02");
        assertThat(page.select("svg")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("table.strip tr")).hasSize(7);
        assertThat(page.select("svg.sketch [fill], svg.sketch [style]")).isEmpty();
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.select("details.as-table")).hasSize(2);
    }

    @Test
    void the_workbook_holds_areas_and_months() throws IOException {
        byte[] file = lokmin().answer("GET", "/capaian/KIA-01/tabel.xlsx?period=2025-02").body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read()).hasSize(6);
            assertThat(book.getSheet(1).orElseThrow().read()).hasSize(25);
        }
    }

    @Test
    void other_words_are_told_with_who_wrote_them_and_when_figures_change_that_is_said() {
        CorrectedSentences sentences = lokmin().room(CorrectedSentences.class);
        String workedOut =
                lokmin().page("/capaian/KIA-01?period=2025-02").select(".told .sentence").text();
        assertThat(workedOut).contains("19 dari 150");
        CorrectedSentence.Key key =
                new CorrectedSentence.Key(
                        "KIA-01", Period.parse("2025-02"), Level.RW, Language.INDONESIAN);
        sentences.correct(key, "Kunjungan pertama masih jauh.", workedOut, "kepala");
        Document told = lokmin().page("/capaian/KIA-01?period=2025-02");
        assertThat(told.select(".told .sentence").text())
                .isEqualTo("Kunjungan pertama masih jauh.");
        assertThat(told.select(".told .hint").text()).startsWith("diubah oleh kepala");
        assertThat(told.select(".told .alert")).isEmpty();
        record(List.of(figure("kia.k1", 4, JANUARY.plus(1), 1)));
        assertThat(lokmin().page("/capaian/KIA-01?period=2025-02").select(".told .alert").text())
                .contains("Angka berubah", "20 dari 150");
        record(List.of(figure("kia.k1", 4, JANUARY.plus(1), 0)));
        sentences.restore(key, "kepala");
        assertThat(Optional.of(lokmin().page("/capaian/KIA-01?period=2025-02")))
                .map(page -> page.select(".told .sentence").text())
                .contains(workedOut);
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        assertThat(lokmin().answer("GET", "/capaian/NO-1?period=2025-02").statusCode())
                .isEqualTo(404);
        assertThat(lokmin().answer("GET", "/capaian/KIA-01?level=moon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_page_of_an_area_tells_its_signals_figures_and_neighbours() {
        Document page = lokmin().page("/wilayah/" + rw(3) + "?period=2025-02");
        assertThat(page.select("h1").text()).contains("RW 03", "RW di Kelurahan Satu");
        assertThat(page.select(".signals section").first()).isNotNull();
        assertThat(page.select(".signals section").eachText())
                .anySatisfy(text ->
                        assertThat(text).contains("Paling jauh dari target", "6,7 %", "kurang 6"));
        assertThat(page.select("table.values tbody tr").text()).contains("4 dari 60");
        assertThat(page.select("nav.near").text())
                .contains("RW 01", "RW 02")
                .doesNotContain("RW 04");
        assertThat(page.select("nav.trail a").eachText()).endsWith("Puskesmas", "Kelurahan Satu");
    }

    @Test
    void the_page_of_a_village_leads_down_to_its_rw() {
        Document page = lokmin().page("/wilayah/99.01?period=2025-02");
        assertThat(page.select("nav.near").first()).isNotNull();
        assertThat(page.select("nav.near").eachText())
                .anySatisfy(text -> assertThat(text).contains("RW 01 RW 02 RW 03"));
    }

    @Test
    void an_area_that_is_not_there_says_so_and_where_to_go_on() {
        assertThat(lokmin().answer("GET", "/wilayah/98.01").statusCode()).isEqualTo(404);
        assertThat(lokmin().page("/wilayah/98.01").text())
                .contains("Tidak ada wilayah dengan kode ini.");
        Document early = lokmin().page("/wilayah/" + rw(5) + "?period=2025-02");
        assertThat(early.text()).contains("RW 05 baru ada sejak 1 Juni 2025.", "Kelurahan Dua");
    }
}
