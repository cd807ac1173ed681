package id.lokmin.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import id.lokmin.browser.Browser;
import id.lokmin.browser.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section "Data" of the demonstration Puskesmas, as it is met on a laptop and on a phone. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class DataInBrowserTest {

    private static final Path DEMO = Path.of("../demo/kalitanjung").toAbsolutePath();

    private static void looksRight(Browser browser, Page page, String name) {
        browser.axe(page);
        browser.fitsItsWidth(page);
        browser.screenshot(page, name);
    }

    @Test
    void the_beginning_shows_two_ways_in_and_what_is_missing(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/data");
        assertThat(page.locator(".ways")).containsText("Impor berkas");
        looksRight(browser, page, "data");
        Page phone = browser.phone();
        phone.navigate("/data");
        looksRight(browser, phone, "data-ponsel");
    }

    @Test
    void files_are_chosen_looked_at_and_stored(Browser browser, @TempDir Path scratch)
            throws Exception {
        Path wrong =
                Files.writeString(
                        scratch.resolve("rekap-rw.csv"),
                        "BULAN : September 2025\nRW;K1;K4\nRW 01;3;lima\nRW Melati Indah;4;2\nRW 99;1;1\n");
        Page page = browser.desktop();
        page.navigate("/data/impor");
        looksRight(browser, page, "impor");
        page.locator("#berkas")
                .setInputFiles(new Path[] {wrong, DEMO.resolve("eppgbm-status-gizi-2025-09.xlsx")});
        assertThat(page.locator(".chosen li")).hasCount(2);
        page.locator("form.upload button").click();
        assertThat(page.locator(".decide")).containsText("berkas siap disimpan");
        page.locator(".findings summary").first().click();
        page.locator("summary:has-text('baris pertama')").first().click();
        looksRight(browser, page, "impor-periksa");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browser.screenshot(page, "impor-periksa-cetak");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Page phone = browser.phone();
        phone.navigate(page.url());
        looksRight(browser, phone, "impor-periksa-ponsel");
        page.locator(".decide button.btn-primary").click();
        assertThat(page.locator("h1")).hasText("Hasil impor");
        looksRight(browser, page, "impor-hasil");
        page.locator(".one-file h2 a").first().click();
        assertThat(page.locator("dl.counts")).isVisible();
        looksRight(browser, page, "impor-satu");
        page.locator("a.btn-outline-danger").click();
        looksRight(browser, page, "impor-urung");
    }

    @Test
    void a_look_at_many_files_says_how_far_it_is_and_can_be_left(Browser browser) throws Exception {
        Page page = browser.desktop();
        page.navigate("/data/impor");
        try (Stream<Path> files = Files.list(DEMO)) {
            page.locator("#berkas")
                    .setInputFiles(
                            files.filter(file -> file.toString().contains("eppgbm"))
                                    .toArray(Path[]::new));
        }
        page.locator("form.upload button").click();
        assertThat(page.locator(".working .told")).containsText("Membaca berkas");
        browser.screenshot(page, "impor-proses");
        page.navigate("/data");
        page.navigate("/data/impor");
        page.locator(".waiting a").first().click();
        assertThat(page.locator(".decide"))
                .containsText(
                        "9 berkas siap disimpan",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        page.locator("button:has-text('Buang kiriman ini')").click();
        assertThat(page.locator(".notice-once")).containsText("tidak ada yang disimpan");
    }

    @Test
    void the_list_of_imports_reads_on_a_phone(Browser browser) {
        Page phone = browser.phone();
        phone.navigate("/data/impor");
        looksRight(browser, phone, "impor-ponsel");
    }

    @Test
    void who_has_not_reported_is_seen_and_copied(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/data/laporan?bulan=2025-09");
        assertThat(page.locator("table.matrix")).containsText("RW 07");
        looksRight(browser, page, "laporan");
        page.locator("table.matrix thead a").first().click();
        looksRight(browser, page, "laporan-sumber");
        Page phone = browser.phone();
        phone.navigate("/data/laporan?bulan=2025-09");
        looksRight(browser, phone, "laporan-ponsel");
        Page dark = browser.inTheDark().desktop();
        dark.navigate("/data/laporan?bulan=2025-10");
        looksRight(browser, dark, "laporan-gelap");
    }

    @Test
    void the_history_of_a_value_is_read(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/data/riwayat?elemen=kia.k1&area=32.74.03.9001.007&bulan=2025-09");
        assertThat(page.locator(".version").first()).containsText("rekap-kia-2025-09.xlsx");
        looksRight(browser, page, "riwayat");
    }

    @Test
    void everything_is_readable_in_the_dark(Browser browser) {
        Page page = browser.inTheDark().desktop();
        for (String address : new String[] {"/data", "/data/impor"}) {
            page.navigate(address);
            browser.axe(page);
        }
        browser.screenshot(page, "impor-gelap");
    }
}
