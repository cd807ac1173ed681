package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batches;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A quarter of three RW: one reports every month, one forgets February, one corrects March. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfoldedPageTest {

    private static final Month JANUARY = Month.of(2025, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private @Nullable RunningLokmin running;

    @BeforeAll
    void three_rw_and_three_months(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Kelurahan Contoh", "P99", BEGINNING));
        for (int i = 1; i <= 3; i++) {
            areas.add(AreaEntry.of(Level.RW, "99.01.00" + i, "RW 0" + i, "99.01", BEGINNING));
        }
        lokmin().room(Places.class)
                .accept(lokmin().room(Batches.class).begin("wilayah.csv", "notulis"), areas);
        record(
                "rekap-maret.xlsx",
                "bidan koordinator",
                sasaran(1, 40),
                sasaran(2, 30),
                sasaran(3, 50),
                visits(1, 0, 4),
                visits(1, 1, 5),
                visits(1, 2, 6),
                visits(2, 0, 3),
                visits(2, 2, 3),
                visits(3, 0, 7),
                visits(3, 1, 0),
                visits(3, 2, 90));
        record("isian", "pembina RW 03", visits(3, 2, 9));
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private void record(String source, String actor, Figure... figures) {
        lokmin().room(FigureBook.class)
                .record(lokmin().room(Batches.class).begin(source, actor), List.of(figures));
    }

    private int place(int rw) {
        WorkingArea area = lokmin().room(Places.class).in(JANUARY);
        return area.seq(area.tree().indexOf("99.01.00" + rw));
    }

    private Figure sasaran(int rw, double people) {
        return Figure.reported("sasaran.bumil", place(rw), JANUARY, people);
    }

    private Figure visits(int rw, int month, double visits) {
        return Figure.reported("kia.k1", place(rw), JANUARY.plus(month), visits);
    }

    private Document page(String place) {
        return lokmin().page("/capaian/KIA-01/" + place + "?period=2025-03");
    }

    private static String row(Document page, String table, String begins) {
        return page.select(table + " tbody tr").eachText().stream()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_figure_is_taken_apart_month_by_month_and_its_sasaran_is_not_added_up() {
        Document page = page("99.01.001");
        assertThat(page.select("dl").text())
                .contains("Pembilang 15", "Penyebut 40", "Laporan masuk 3 dari 3", "100 %");
        assertThat(page.select("table.months thead th").eachText())
                .endsWith("Jan 25", "Feb 25", "Mar 25");
        assertThat(page.select("table.months tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).endsWith("4 5 6"))
                .anySatisfy(line -> assertThat(line).endsWith("40 40 40"));
        assertThat(page.text()).contains("Semua laporan yang ditunggu sudah masuk.");
    }

    @Test
    void the_report_that_did_not_come_is_named_with_its_place_and_month() {
        assertThat(page("99.01.002").select("table.months td.awaiting").text())
                .isEqualTo("belum lapor");
        Document whole = page("P99");
        assertThat(whole.select("ul.lines").text()).contains("RW 02").contains("Feb 25");
        assertThat(whole.select("table.months").text()).contains("5 1 belum lapor");
        assertThat(whole.select("ul.areas a").eachAttr("href"))
                .containsExactly("/capaian/KIA-01/99.01?period=2025-03");
        assertThat(page("99.01").select("ul.areas a").eachAttr("href"))
                .hasSize(3)
                .contains("/capaian/KIA-01/99.01.002?period=2025-03");
    }

    @Test
    void who_typed_or_imported_a_value_is_told_with_what_it_was_before() {
        Document page = page("99.01.003");
        assertThat(page.select("table").last()).isNotNull();
        List<String> lines = page.select("tr").eachText();
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).startsWith("Mar 25").contains(" 9 pembina RW 03, isian"))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("Mar 25")
                                .contains("90 bidan koordinator, rekap-maret.xlsx")
                                .endsWith("sudah diganti"));
    }

    @Test
    void two_years_are_drawn_with_a_table_and_nothing_is_joined_over_a_gap() {
        Document page = page("99.01.001");
        assertThat(page.select("svg.trend circle")).hasSize(3);
        assertThat(page.select("svg.trend polyline.value")).hasSize(1);
        assertThat(row(page, "details.as-table", "Maret 2025")).contains("37,5 %", "15 dari 40");
        assertThat(row(page, "details.as-table", "Desember 2024")).contains("belum lapor");
    }

    @Test
    void a_script_gets_the_part_without_the_frame() {
        Document part = lokmin().page("/capaian/KIA-01/99.01.001?period=2025-03&part=1");
        assertThat(part.select("header, main, h1")).isEmpty();
        assertThat(part.select("section.detail h2").text()).contains("RW 01", "Maret 2025");
    }

    @Test
    void an_unknown_indicator_or_place_is_not_found() {
        assertThat(lokmin().answer("GET", "/capaian/NO-1/P99?period=2025-03").statusCode())
                .isEqualTo(404);
        assertThat(lokmin().answer("GET", "/capaian/KIA-01/P98?period=2025-03").statusCode())
                .isEqualTo(404);
    }
}
