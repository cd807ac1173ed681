package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A meeting is planned and its papers are taken away. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class MeetingInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Test
    void a_day_that_is_none_is_said_beside_its_field_and_nothing_typed_is_lost(Browser browser) {
        Page page = browser.phone();
        page.navigate("/pertemuan");
        browser.fitsItsWidth(page);
        page.locator("#venue").fill("Aula Kelurahan");
        page.locator("#day").evaluate("field => field.type = 'text'");
        page.locator("#day").fill("besok");
        press(page, "Rencanakan");
        assertThat(page.locator("#day-bantuan")).containsText("Tanggal tidak dapat dibaca");
        assertThat(page.locator("#venue")).hasValue("Aula Kelurahan");
        browser.axe(page);
    }

    @Test
    void papers_are_printed_while_one_watches_and_taken_in_one_file(Browser browser)
            throws IOException {
        Page page = browser.desktop();
        page.navigate("/pertemuan");
        browser.axe(page);
        page.locator("#period").selectOption("2025-Q3");
        page.locator("#day").fill("2025-10-03");
        page.locator("#begins").fill("09:00");
        page.locator("#venue").fill("Aula Kelurahan Kalitanjung");
        press(page, "Rencanakan");
        assertThat(page.locator(".lead")).containsText("Jumat, 3 Oktober 2025");
        assertThat(page.locator(".notice-once")).containsText("Pertemuan direncanakan.");
        browser.axe(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berkas")).click();
        press(page, "Buat berkas");
        Locator all = page.locator(".shelf a.btn");
        all.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        browser.axe(page);
        browser.screenshot(page, "pertemuan-berkas");
        Download download = page.waitForDownload(all::click);
        Path zip = download.path();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> names =
                    Collections.list(file.entries()).stream().map(ZipEntry::getName).toList();
            Assertions.assertThat(names)
                    .contains("paparan.pptx", "angka.json", "kesepakatan.docx", "lembar-rw.pdf")
                    .hasSize(37);
        }
    }
}
