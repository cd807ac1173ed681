package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Pages that the user guide shows, as they are met by whoever follows it. */
@InBrowser
class GuideInBrowserTest {

    @Test
    void the_door_of_the_demonstration_lets_one_choose_a_role(Browser browser) {
        Page page = browser.asNobody().desktop();
        page.navigate("/masuk");
        assertThat(page.locator("h1")).containsText("Masuk");
        assertThat(page.getByText("Kepala Contoh")).isVisible();
        browser.axe(page);
        browser.screenshot(page, "masuk");
    }

    @Test
    void a_month_is_typed_into_one_sheet(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/data/isi");
        assertThat(page.locator("h1")).containsText("Isi data");
        browser.screenshot(page, "isi-data");
    }

    @Test
    void files_are_brought_in_from_a_page(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/data/impor");
        assertThat(page.locator("h1")).containsText("Impor berkas");
        browser.axe(page);
        browser.screenshot(page, "impor");
    }

    @Test
    void settings_are_listed_with_what_they_are_for(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan");
        assertThat(page.locator("h1")).containsText("Pengaturan");
        browser.axe(page);
        browser.screenshot(page, "pengaturan");
    }
}
