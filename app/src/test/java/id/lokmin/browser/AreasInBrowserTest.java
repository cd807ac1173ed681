package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The working area is changed, looked at before, and taken back after. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class AreasInBrowserTest {

    private static final String VILLAGE = "/pengaturan/wilayah/32.74.03.9001";

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void a_new_number_is_looked_at_then_given_then_taken_back(Browser browser) {
        Page page = browser.desktop();
        page.navigate(VILLAGE + "/nomor");
        page.locator("[name='nama.32.74.03.9001.007']").fill("RW 08");
        page.locator("#mulai").fill("2025-07-01");
        press(page, "Lihat dulu");
        assertThat(page.locator(".alert-danger")).containsText("RW 08 sudah dipakai");
        page.locator("[name='nama.32.74.03.9001.008']").fill("7");
        press(page, "Lihat dulu");
        Locator preview = page.locator(".notice");
        assertThat(preview).containsText("RW 07 menjadi RW 08, mulai 1 Juli 2025");
        assertThat(preview).containsText("Tetap tampil sebagai RW 07");
        assertThat(preview).containsText("penimbangan");
        browser.axe(page);
        browser.screenshot(page, "wilayah-nomor");
        press(page, "Jalankan");
        assertThat(page.locator(".notice-once")).containsText("2 nama diganti");
        page.navigate(VILLAGE + ".007");
        assertThat(page.locator("h1")).hasText("RW 08");
        assertThat(page.locator("main")).containsText("Sebelumnya: RW 07");
        page.navigate("/pengaturan/wilayah");
        browser.axe(page);
        page.locator(".changes button").first().click();
        assertThat(page.locator(".notice-once")).containsText("sudah diurungkan");
        page.navigate(VILLAGE + ".007");
        assertThat(page.locator("h1")).hasText("RW 07");
    }

    @Test
    void many_are_added_at_once_on_a_phone_and_one_taken_back_elsewhere_says_so(Browser browser) {
        Page page = browser.phone();
        page.navigate(VILLAGE + "/tambah?jenis=rw");
        browser.axe(page);
        browser.fitsItsWidth(page);
        page.locator("#daftar").fill("RW 13 - RW 15");
        press(page, "Tambahkan");
        assertThat(page.locator(".alert-danger")).containsText("RW 13 sudah dipakai");
        assertThat(page.locator("#daftar")).hasValue("RW 13 - RW 15");
        page.locator("#daftar").fill("RW 14 - RW 15");
        press(page, "Tambahkan");
        assertThat(page.locator(".notice-once")).containsText("2 wilayah ditambahkan");

        Page other = browser.desktop();
        other.navigate(VILLAGE + ".014");
        other.locator("summary", new Page.LocatorOptions().setHasText("Sebutan lain")).click();
        other.locator("#sebutan").fill("Gang Baru");
        press(page, "Urungkan");
        other.locator(".panel", new Page.LocatorOptions().setHasText("Sebutan lain"))
                .locator("button")
                .click();
        assertThat(other.locator("h1")).containsText("sudah tidak ada");
        assertThat(other.locator("main")).containsText("Tidak ada yang berubah");
        browser.axe(other);
    }

    @Test
    void a_place_with_figures_does_not_end_before_them(Browser browser) {
        Page page = browser.desktop();
        page.navigate(VILLAGE + ".003");
        page.locator("summary", new Page.LocatorOptions().setHasText("Akhiri")).click();
        page.locator("#tanggal").fill("2025-03-01");
        page.locator(".btn-outline-danger").click();
        assertThat(page.locator(".alert-danger")).containsText("sejak 1 Maret 2025");
        browser.axe(page);
    }

    @Test
    void posyandu_say_which_rw_they_serve(Browser browser) {
        Page page = browser.phone();
        page.navigate("/pengaturan/posyandu");
        browser.axe(page);
        browser.fitsItsWidth(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anggrek 1")).click();
        page.getByLabel("RW 02").check();
        press(page, "Simpan");
        assertThat(page.locator(".notice-once")).containsText("sudah disimpan");
        assertThat(page.getByLabel("RW 02")).isChecked();
    }

    @Test
    void boundaries_are_drawn_and_what_fits_nowhere_is_told(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/batas");
        browser.axe(page);
        page.locator("#berkas")
                .setInputFiles(
                        new FilePayload(
                                "batas.geojson",
                                "application/geo+json",
                                geoJson().getBytes(StandardCharsets.UTF_8)));
        press(page, "Unggah");
        assertThat(page.locator(".notice-once")).containsText("2 batas tersimpan");
        assertThat(page.locator(".notice-once")).containsText("Negeri Antah");
        assertThat(page.locator("svg.outlines path")).hasCount(2);
        browser.axe(page);
        press(page, "Urungkan");
        assertThat(page.locator("svg.outlines")).hasCount(0);
        page.locator("#berkas")
                .setInputFiles(
                        new FilePayload(
                                "bukan.json",
                                "application/json",
                                "[]".getBytes(StandardCharsets.UTF_8)));
        press(page, "Unggah");
        assertThat(page.locator("#salah-berkas")).containsText("tidak dapat dibaca");
    }

    private static String geoJson() {
        return """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"rw":"1"},"geometry":{"type":"Polygon","coordinates":
        [[[108.50,-6.70],[108.51,-6.70],[108.51,-6.69],[108.50,-6.69],[108.50,-6.70]]]}},
        {"type":"Feature","properties":{"nama":"RW 02"},"geometry":{"type":"Polygon","coordinates":
        [[[108.51,-6.70],[108.52,-6.70],[108.52,-6.69],[108.51,-6.69],[108.51,-6.70]]]}},
        {"type":"Feature","properties":{"nama":"Negeri Antah"},"geometry":{"type":"Polygon","coordinates":
        [[[108.52,-6.70],[108.53,-6.70],[108.53,-6.69],[108.52,-6.69],[108.52,-6.70]]]}}]}
        """;
    }
}
