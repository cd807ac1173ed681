package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.register.BirthSize;
import id.lokmin.register.BodySize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Home;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.Register;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.WeightGain;
import id.lokmin.shell.Batches;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two RW with a stunted child and a tall one each; who may read their names, and where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesPageTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final String RW_1 = "/capaian/GIZ-11/99.01.001/nama?period=2025-03";
    private static final String RW_2 = "/capaian/GIZ-11/99.01.002/nama?period=2025-03";

    private @Nullable RunningLokmin running;

    @BeforeAll
    void two_rw_with_two_children_each(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING));
        areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Kelurahan Contoh", "P99", BEGINNING));
        areas.add(AreaEntry.of(Level.RW, "99.01.001", "RW 01", "99.01", BEGINNING));
        areas.add(AreaEntry.of(Level.RW, "99.01.002", "RW 02", "99.01", BEGINNING));
        Batches batches = lokmin().room(Batches.class);
        lokmin().room(Places.class).accept(batches.begin("wilayah.csv", "notulis"), areas);
        lokmin().room(Register.class)
                .acceptMeasurements(
                        batches.begin("timbang.xlsx", "notulis"),
                        List.of(
                                measured(1, "Anak Mangga", "99.01.001", 660),
                                measured(2, "Anak Nangka", "99.01.001", 760),
                                measured(3, "Anak Pepaya", "99.01.002", 660),
                                measured(4, "Anak Rambutan", "99.01.002", 760)));
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private static MeasurementEntry measured(int row, String name, String home, int millimetres) {
        return new MeasurementEntry(
                row,
                new ChildIdentity(
                        "990101550224000" + row,
                        name,
                        LocalDate.of(2024, 2, 15),
                        Sex.FEMALE,
                        "Ibu " + row),
                BirthSize.UNKNOWN,
                new Home(home, "001"),
                "Posyandu Melati",
                LocalDate.of(2025, 3, 10),
                new BodySize(
                        OptionalInt.of(9000),
                        OptionalInt.of(millimetres),
                        Position.UNKNOWN,
                        OptionalInt.empty()),
                WeightGain.GAINED,
                new Services(OptionalInt.of(0), OptionalInt.of(0), Services.Answer.YES),
                SourceScores.NONE);
    }

    private HttpResponse<byte[]> as(Grant grant, String address) {
        return lokmin().answer(lokmin().sessionOf(grant), "GET", address);
    }

    private static Document read(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void the_children_counted_are_told_from_those_who_are_not_with_masked_numbers() {
        Document page = lokmin().page(RW_1);
        assertThat(page.select("main section").eachText())
                .satisfiesExactly(
                        counted ->
                                assertThat(counted)
                                        .contains(
                                                "Terhitung: 1 anak",
                                                "Anak Mangga",
                                                "************0001")
                                        .doesNotContain("Nangka"),
                        others ->
                                assertThat(others)
                                        .contains("Tidak terhitung: 1 anak", "Anak Nangka"));
        assertThat(page.text()).doesNotContain("9901015502240001", "Pepaya", "Rambutan");
    }

    @Test
    void there_are_as_many_names_as_the_figure_says() {
        Document figure = lokmin().page("/capaian/GIZ-11/P99?period=2025-03");
        assertThat(figure.select("dl").text()).contains("Pembilang 2", "Penyebut 4");
        Document names = lokmin().page("/capaian/GIZ-11/P99/nama?period=2025-03");
        assertThat(names.text()).contains("Terhitung: 2 anak", "Tidak terhitung: 2 anak");
    }

    @Test
    void an_officer_reads_the_names_of_the_own_area_only() {
        Grant officer = Grant.in(Role.AREA_OFFICER, "99.01.001");
        assertThat(as(officer, RW_1).statusCode()).isEqualTo(200);
        assertThat(as(officer, RW_2).statusCode()).isEqualTo(403);
        assertThat(as(officer, "/capaian/GIZ-11/P99/nama?period=2025-03").statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_may_not_see_names_is_not_led_to_them_either() {
        for (Role role : List.of(Role.SECRETARY, Role.DISTRICT)) {
            Grant grant = Grant.everywhere(role);
            assertThat(as(grant, RW_1).statusCode()).describedAs(role.code()).isEqualTo(403);
            Document cell = read(as(grant, "/capaian/GIZ-11/99.01.001?period=2025-03"));
            assertThat(cell.select("a[href*=nama]")).isEmpty();
            assertThat(cell.select("h1").text()).isEqualTo("Dari mana angka ini?");
            assertThat(cell.text()).doesNotContain("Anak Mangga");
        }
    }

    @Test
    void no_address_holds_a_name_or_a_number_of_a_person() {
        Document page = lokmin().page(RW_1);
        assertThat(page.select("[href], [src], [action]").outerHtml().toLowerCase(Locale.ROOT))
                .doesNotContain("?name", "&name", "nik=");
        for (String address : page.select("[href]").eachAttr("href")) {
            assertThat(address).doesNotContain("Mangga", "0001");
        }
    }

    @Test
    void a_figure_that_is_typed_has_no_names() {
        assertThat(lokmin().answer("GET", "/capaian/KIA-01/P99/nama?period=2025-03").statusCode())
                .isEqualTo(404);
    }
}
