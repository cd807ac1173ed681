package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A Puskesmas sets a target of its own and takes it back. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class TargetsInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Test
    void a_target_that_is_set_judges_the_grid_at_once_and_can_be_undone(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/target?cari=IMU-12");
        browser.axe(page);
        browser.screenshot(page, "target");
        page.navigate("/pengaturan/target/IMU-12");
        page.locator("#year").fill("2025");
        page.locator("#value").fill("dua puluh");
        page.locator("#source").fill("SK Kepala Puskesmas 12/2025");
        press(page, "Simpan target");
        assertThat(page.locator("#value-salah")).hasText("Tulis angka, misalnya 80 atau 82,5.");
        assertThat(page.locator("#source")).hasValue("SK Kepala Puskesmas 12/2025");
        browser.axe(page);

        page.locator("#value").fill("99,5");
        press(page, "Simpan target");
        assertThat(page.locator(".notice-once")).containsText("Target disimpan");
        assertThat(page.locator("main")).containsText("99,5");
        browser.axe(page);
        press(page, "Urungkan");
        assertThat(page.locator("main")).containsText("Belum ada target sendiri");
    }

    @Test
    void targets_are_read_on_a_phone(Browser browser) {
        Page page = browser.phone();
        page.navigate("/pengaturan/target/IMU-12");
        browser.fitsItsWidth(page);
        browser.axe(page);
        page.navigate("/pengaturan");
        browser.fitsItsWidth(page);
        browser.axe(page);
    }
}
