package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A figure is followed from the grid down to who handed it in, and up to what is said of it. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class FiguresInBrowserTest {

    private static final String RW_07 = "32.74.03.9001.007";

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    @Test
    void the_grid_is_narrowed_and_a_cell_opens_below_its_row(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/capaian");
        page.locator("select[name=programme]").selectOption("IMUNISASI");
        page.locator("input[name=search]").fill("dasar lengkap");
        press(page, "Tampilkan");
        assertThat(page.locator("table.grid tbody")).containsText("IMU-12");
        assertThat(page.locator("table.grid tbody")).not().containsText("KIA-01");
        Locator cell = page.locator("table.grid a[href$='/IMU-12/" + RW_07 + "?period=2025-09']");
        cell.click();
        assertThat(page.locator("tr.unfolded h2")).containsText("RW 07");
        assertThat(cell).hasAttribute("aria-expanded", "true");
        browser.axe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("tr.unfolded")).hasCount(0);
        assertThat(cell).isFocused();
    }

    @Test
    void a_figure_leads_to_the_history_of_what_was_handed_in(Browser browser) {
        Page page = browser.phone();
        page.navigate("/capaian/KIA-01/" + RW_07 + "?period=2025-09");
        browser.fitsItsWidth(page);
        browser.axe(page);
        page.locator(".months td a").first().click();
        assertThat(page).hasURL(Pattern.compile("/data/riwayat\\?elemen=kia.k1&area=.*2025-01"));
        assertThat(page.locator("main")).containsText("rekap-kia-2025-01.xlsx");
        browser.fitsItsWidth(page);
        browser.axe(page);
    }

    @Test
    void the_sentence_of_an_indicator_is_put_into_other_words_and_back(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/capaian/KIA-01?period=2025-09");
        assertThat(page.locator("main")).containsText("Peringkat wilayah");
        browser.axe(page);
        browser.screenshot(page, "indikator");
        page.locator(".told summary").click();
        page.locator("#words").fill("");
        press(page, "Simpan kalimat");
        page.locator("#words")
                .fill("K1 turun karena bidan RW 07 cuti; RW 04 dan RW 10 tertinggal.");
        press(page, "Simpan kalimat");
        assertThat(page.locator(".told .sentence")).containsText("bidan RW 07 cuti");
        browser.axe(page);
        page.locator(".told summary").click();
        press(page, "Kembalikan kalimat Lokmin");
        assertThat(page.locator(".told .sentence")).not().containsText("cuti");
    }

    @Test
    void an_indicator_and_an_area_are_read_on_a_phone(Browser browser) {
        Page page = browser.phone();
        page.navigate("/capaian/KIA-01?period=2025-09");
        browser.fitsItsWidth(page);
        browser.axe(page);
        page.navigate("/wilayah/" + RW_07 + "?period=2025-09");
        assertThat(page.locator("h1")).containsText("RW 07");
        browser.fitsItsWidth(page);
        browser.axe(page);
    }

    @Test
    void everything_about_an_area_stands_on_one_page(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/wilayah/" + RW_07 + "?period=2025-09");
        assertThat(page.locator(".values").first()).containsText("K1");
        browser.axe(page);
        browser.screenshot(page, "wilayah");
    }

    @Test
    void who_may_see_names_sees_the_children_behind_a_figure(Browser browser) {
        Page page = browser.phone();
        page.navigate("/capaian/GIZ-11/" + RW_07 + "?period=2025-09");
        link(page, "Lihat nama di balik angka ini").click();
        assertThat(page).hasURL(Pattern.compile("/nama\\?period=2025-09"));
        assertThat(page.locator("table.plain tbody tr").first()).isVisible();
        browser.fitsItsWidth(page);
        browser.axe(page);
        Page wide = browser.desktop();
        wide.navigate(page.url());
        browser.axe(wide);
    }

    @Test
    void areas_with_boundaries_are_drawn_on_a_map(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/batas");
        page.locator("#berkas")
                .setInputFiles(
                        new FilePayload(
                                "batas.geojson",
                                "application/geo+json",
                                thirteenSquares().getBytes(StandardCharsets.UTF_8)));
        press(page, "Unggah");
        assertThat(page.locator(".notice-once")).containsText("13 batas tersimpan");
        page.navigate("/capaian/KIA-01?period=2025-09");
        assertThat(page.locator("svg.map path.shape")).hasCount(13);
        browser.axe(page);
        Page phone = browser.phone();
        phone.navigate("/capaian/KIA-01?period=2025-09");
        browser.fitsItsWidth(phone);
    }

    /** RW 01 to RW 13 as squares in two rows. */
    private static String thirteenSquares() {
        return IntStream.rangeClosed(1, 13)
                .mapToObj(FiguresInBrowserTest::square)
                .collect(
                        Collectors.joining(
                                ",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private static String square(int rw) {
        double west = 108.50 + (rw % 7) * 0.01;
        int row = rw / 7;
        double south = -6.70 + row * 0.01;
        String corners =
                IntStream.of(0, 1, 2, 3, 0)
                        .mapToObj(corner ->
                                "["
                                        + (west + (corner == 1 || corner == 2 ? 0.01 : 0))
                                        + ","
                                        + (south + (corner > 1 ? 0.01 : 0))
                                        + "]")
                        .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"nama\":\"RW %02d\"},".formatted(rw)
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                + corners
                + "]]}}";
    }
}
