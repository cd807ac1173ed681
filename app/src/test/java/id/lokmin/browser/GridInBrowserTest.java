package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The grid of the demonstration Puskesmas, as it is met on a laptop and on a phone. */
@InBrowser
class GridInBrowserTest {

    @Test
    void the_grid_is_read_on_an_office_screen(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/capaian");
        assertThat(page.locator("main")).containsText("RW 07");
        browser.axe(page);
        browser.screenshot(page, "capaian");
    }

    @Test
    void the_grid_is_read_on_a_phone_without_scrolling_sideways(Browser browser) {
        Page page = browser.phone();
        page.navigate("/capaian");
        assertThat(page.locator("main")).containsText("RW 07");
        browser.fitsItsWidth(page);
        browser.axe(page);
        browser.screenshot(page, "capaian-ponsel");
    }

    @Test
    void the_grid_is_read_in_the_dark(Browser browser) {
        Page page = browser.inTheDark().desktop();
        page.navigate("/capaian?programme=IMUNISASI");
        browser.axe(page);
    }
}
