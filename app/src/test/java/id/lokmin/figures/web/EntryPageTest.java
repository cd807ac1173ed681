package id.lokmin.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureVersion;
import id.lokmin.intake.Intake;
import id.lokmin.intake.Preview;
import id.lokmin.intake.Wish;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batches;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheet of three RW as a browser gets and sends it, with and without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryPageTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private @Nullable RunningLokmin running;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeAll
    void three_rw(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Contoh", "P99", BEGINNING));
        for (int i = 1; i <= 3; i++) {
            areas.add(AreaEntry.of(Level.RW, rw(i), "RW 0" + i, "99.01", BEGINNING));
        }
        lokmin().room(Places.class)
                .accept(lokmin().room(Batches.class).begin("wilayah.csv", "notulis"), areas);
        becomes(Grant.everywhere(Role.KEEPER));
    }

    private void becomes(Grant grant) {
        HttpCookie session =
                new HttpCookie(RunningLokmin.SESSION_COOKIE, lokmin().sessionOf(grant));
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(URI.create(lokmin().address()), session);
    }

    @AfterAll
    void stop() {
        browser.close();
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private static String rw(int number) {
        return "99.01.00" + number;
    }

    private static String cell(String element, int rw, String seen) {
        return "isi:" + element + ":" + rw(rw) + ":" + seen;
    }

    private Document page(String month) {
        return Jsoup.parse(text(get("/data/isi?programme=KIA&month=" + month)));
    }

    private HttpResponse<byte[]> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(lokmin().address() + address)));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private HttpResponse<byte[]> post(String accept, String month, Map<String, String> cells) {
        Map<String, String> fields = new LinkedHashMap<>(cells);
        fields.put("programme", "KIA");
        fields.put("month", month);
        fields.put("_csrf", page(month).select("meta[name=csrf]").attr("content"));
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(lokmin().address() + "/data/isi"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode told(String month, Map<String, String> cells) {
        HttpResponse<byte[]> answer = post("application/json", month, cells);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static Element box(Document page, String element, int rw) {
        return Objects.requireNonNull(
                page.selectFirst("input[data-cell=" + element + ":" + rw(rw) + "]"));
    }

    private List<FigureVersion> history(String element, int rw, String month) {
        Month at = Month.parse(month);
        WorkingArea area = lokmin().room(Places.class).in(at);
        int seq = area.seq(area.tree().indexOf(rw(rw)));
        return lokmin().room(FigureBook.class).history(element, seq, at);
    }

    @Test
    void without_a_script_a_whole_form_is_stored_and_shown_anew() {
        HttpResponse<byte[]> answer =
                post(
                        "text/html",
                        "2025-01",
                        Map.of(
                                cell("kia.k1", 1, ""), "12",
                                cell("kia.k1", 2, ""), "-",
                                cell("kia.k1", 3, ""), ""));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/data/isi?programme=KIA&month=2025-01&village=semua");
        Document page = page("2025-01");
        assertThat(page.select(".notice-once").text()).contains("2 kotak");
        assertThat(box(page, "kia.k1", 1).val()).isEqualTo("12");
        assertThat(box(page, "kia.k1", 2).val()).isEqualTo("-");
        assertThat(box(page, "kia.k1", 2).parent()).isNotNull();
        assertThat(Objects.requireNonNull(box(page, "kia.k1", 2).parent()).className())
                .isEqualTo("is-missing");
        assertThat(page.select("#tabel-rw tfoot td").eq(0).text()).isEqualTo("12 2/3");
        assertThat(history("kia.k1", 3, "2025-01")).isEmpty();
    }

    @Test
    void a_wrong_form_comes_back_with_everything_typed_and_the_sentences() {
        HttpResponse<byte[]> answer =
                post(
                        "text/html",
                        "2025-02",
                        Map.of(
                                cell("kia.k1", 1, ""), "6,2",
                                cell("kia.k1", 2, ""), "4"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(text(answer));
        assertThat(box(page, "kia.k1", 1).val()).isEqualTo("6,2");
        assertThat(box(page, "kia.k1", 1).attr("aria-invalid")).isEqualTo("true");
        assertThat(
                        page.select(
                                        "[id='"
                                                + box(page, "kia.k1", 1).attr("aria-describedby")
                                                + "']")
                                .text())
                .contains("6 atau 62");
        assertThat(page.select("#periksa a").attr("href"))
                .isEqualTo("#" + box(page, "kia.k1", 1).id());
        assertThat(box(page, "kia.k1", 2).val()).isEqualTo("4");
        assertThat(page.select("[role=alert]").text()).contains("1 kotak belum tersimpan");
    }

    @Test
    void two_people_at_one_cell_see_both_figures() {
        told("2025-03", Map.of(cell("kia.k1", 1, ""), "12"));
        Document page =
                Jsoup.parse(
                        text(post("text/html", "2025-03", Map.of(cell("kia.k1", 1, ""), "13"))));
        assertThat(box(page, "kia.k1", 1).val()).isEqualTo("13");
        assertThat(box(page, "kia.k1", 1).attr("name")).isEqualTo(cell("kia.k1", 1, "12"));
        assertThat(page.select("#periksa").text())
                .contains("sudah menyimpan 12", "Anda mengetik 13");

        JsonNode contested = told("2025-03", Map.of(cell("kia.k1", 1, ""), "13"));
        assertThat(contested.at("/cells/0/became").asString()).isEqualTo("contested");
        assertThat(contested.at("/cells/0/stored").asString()).isEqualTo("12");
        assertThat(
                        told("2025-03", Map.of(cell("kia.k1", 1, "12"), "13"))
                                .at("/cells/0/became")
                                .asString())
                .isEqualTo("stored");
        assertThat(history("kia.k1", 1, "2025-03"))
                .extracting(FigureVersion::value)
                .containsExactly(12.0, 13.0);
    }

    @Test
    void the_script_is_told_of_each_cell_and_of_its_marks() {
        for (int month = 1; month <= 3; month++) {
            report("kia.k4", 1, Month.of(2024, month), 6);
        }
        JsonNode reply =
                told(
                        "2024-04",
                        Map.of(
                                cell("kia.k4", 1, ""), "60",
                                cell("kia.k4", 2, ""), "n/a",
                                cell("kia.k1", 9, ""), "1"));
        Map<String, String> became = new LinkedHashMap<>();
        reply.get("cells")
                .forEach(one ->
                        became.put(one.get("cell").asString(), one.get("became").asString()));
        assertThat(became)
                .containsEntry("kia.k4:" + rw(1), "stored")
                .containsEntry("kia.k4:" + rw(2), "stored")
                .containsEntry("kia.k1:" + rw(9), "refused");
        assertThat(reply.at("/marks/0/sentence").asString())
                .contains("60 sekitar sepuluh kali biasanya", "6");
        assertThat(reply.get("version").asString()).isEqualTo(EntryDrawing.version());

        JsonNode news =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                get("/data/isi/kabar?programme=KIA&month=2024-04&since=0").body());
        assertThat(news.get("cells").size()).isEqualTo(2);
        assertThat(
                        get("/data/isi/kabar?programme=KIA&month=2024-04&since=0&account=lain")
                                .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_kader_sees_and_types_only_the_own_rw() {
        becomes(Grant.in(Role.CADRE, rw(2)));
        try {
            Document page = page("2024-08");
            assertThat(page.select("#tabel-rw tbody tr th").text()).isEqualTo("RW 02");
            assertThat(page.select("#tabel-desa, #tabel-puskesmas")).isEmpty();
            JsonNode reply =
                    told("2024-08", Map.of(cell("kia.k1", 1, ""), "3", cell("kia.k1", 2, ""), "4"));
            Map<String, String> became = new LinkedHashMap<>();
            reply.get("cells")
                    .forEach(one ->
                            became.put(one.get("cell").asString(), one.get("became").asString()));
            assertThat(became)
                    .containsEntry("kia.k1:" + rw(1), "refused")
                    .containsEntry("kia.k1:" + rw(2), "stored");
            assertThat(history("kia.k1", 1, "2024-08")).isEmpty();
        } finally {
            becomes(Grant.everywhere(Role.KEEPER));
        }
    }

    @Test
    void who_may_not_type_is_refused() {
        becomes(Grant.everywhere(Role.DISTRICT));
        try {
            assertThat(get("/data/isi?programme=KIA&month=2024-08").statusCode()).isEqualTo(403);
        } finally {
            becomes(Grant.everywhere(Role.KEEPER));
        }
    }

    private void report(String element, int rw, Month month, double value) {
        WorkingArea area = lokmin().room(Places.class).in(month);
        lokmin().room(FigureBook.class)
                .record(
                        lokmin().room(Batches.class).begin("rekap.xlsx", "notulis"),
                        List.of(
                                Figure.reported(
                                        element,
                                        area.seq(area.tree().indexOf(rw(rw))),
                                        month,
                                        value)));
    }

    @Test
    void the_workbook_of_a_sheet_is_imported_again_without_changing_anything(
            @TempDir Path downloads) throws IOException {
        told(
                "2025-05",
                Map.of(
                        cell("kia.k1", 1, ""),
                        "1.234",
                        cell("kia.k1", 2, ""),
                        "0",
                        cell("kia.k1", 3, ""),
                        "-",
                        cell("kia.k4", 1, ""),
                        "n/a",
                        cell("kia.k4", 2, ""),
                        "belum",
                        "isi:kia.bersalin:99.01:",
                        "7",
                        "isi:kia.shk:P99:",
                        "8"));
        HttpResponse<byte[]> file = get("/data/isi.xlsx?programme=KIA&month=2025-05");
        Path workbook = Files.write(downloads.resolve("isian-kia-2025-05.xlsx"), file.body());
        Intake intake = lokmin().room(Intake.class);
        Preview preview = intake.preview(Wish.of(workbook));
        assertThat(intake.commit(preview, "notulis").counts().toString())
                .isEqualTo("Counts[read=7, added=0, changed=0, same=7, rejected=0, duplicates=0]");
        assertThat(history("kia.k4", 2, "2025-05"))
                .extracting(FigureVersion::state)
                .containsExactly(CellState.NOT_YET_DUE);
    }

    @Test
    void the_workbook_of_target_groups_is_imported_again_too(@TempDir Path downloads)
            throws IOException {
        report("sasaran.bumil", 1, Month.of(2025, 1), 40);
        report("sasaran.bayi", 2, Month.of(2025, 1), 30);
        HttpResponse<byte[]> file = get("/data/isi.xlsx?programme=SASARAN&month=2025-06");
        Path workbook = Files.write(downloads.resolve("isian.xlsx"), file.body());
        Intake intake = lokmin().room(Intake.class);
        assertThat(intake.commit(intake.preview(Wish.of(workbook)), "notulis").counts().same())
                .isEqualTo(2);
    }

    @Test
    void the_form_is_printed_filled_and_empty() throws IOException {
        told("2025-07", Map.of(cell("kia.k1", 1, ""), "4321"));
        assertThat(words(get("/data/isi.pdf?programme=KIA&month=2025-07")))
                .contains("Ibu hamil K1", "RW 03", "4.321", "Juli 2025");
        assertThat(words(get("/data/isi.pdf?programme=KIA&month=2025-07&kosong=1")))
                .contains("Ibu hamil K1", "RW 03")
                .doesNotContain("4.321");
    }

    private static String words(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    void the_page_has_no_script_or_style_within_it() {
        Document page = page("2025-08");
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        for (Element input : page.select("table.entry input")) {
            assertThat(input.attr("aria-label")).isNotEmpty();
        }
        assertThat(page.select("#tabel-rw thead th")).hasSizeGreaterThan(20);
        assertThat(page.select("[popover]").eq(0).text()).isNotEmpty();
        assertThat(get("/data/isi?programme=TIDAKADA&month=2025-08").statusCode()).isEqualTo(404);
        assertThat(get("/data/isi?month=kemarin").statusCode()).isEqualTo(400);
    }
}
