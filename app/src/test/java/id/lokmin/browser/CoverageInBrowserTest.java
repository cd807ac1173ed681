package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a figure, an indicator and an area of the demonstration Puskesmas. */
@InBrowser
class CoverageInBrowserTest {

    private static final String RW_7 = "/wilayah/32.74.03.9001.007?period=2025-09";
    private static final String IDL = "/capaian/IMU-12?period=2025-09";

    @Test
    void a_cell_opens_below_its_row_and_closes_again_where_one_was(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/capaian?period=2025-09&programme=imunisasi");
        Locator cell = page.locator("tr#IMU-12 td > a").nth(1);
        cell.click();
        Locator opened = page.locator("tr.unfolded");
        assertThat(opened).containsText("Pembilang");
        assertThat(opened).containsText("RW 01");
        assertThat(cell).hasAttribute("aria-expanded", "true");
        browser.axe(page);
        browser.screenshot(page, "capaian-asal-angka");
        page.keyboard().press("Escape");
        assertThat(opened).hasCount(0);
        assertThat(cell).isFocused();
    }

    @Test
    void an_indicator_and_an_area_are_read_on_an_office_screen(Browser browser) {
        Page page = browser.desktop();
        page.navigate(IDL);
        assertThat(page.locator("svg").first()).isVisible();
        browser.axe(page);
        browser.screenshot(page, "indikator");
        page.navigate(RW_7);
        assertThat(page.locator("main")).containsText("Paling jauh dari target");
        browser.axe(page);
        browser.screenshot(page, "wilayah");
    }

    @Test
    void they_fit_a_phone_and_a_page_seen_at_double_size(Browser browser) {
        for (Page page : List.of(browser.phone(), browser.zoomed())) {
            for (String address :
                    List.of(IDL, RW_7, "/capaian/IMU-12/32.74.03.9001.007?period=2025-09")) {
                page.navigate(address);
                browser.fitsItsWidth(page);
            }
        }
    }

    @Test
    void they_are_read_on_a_phone_in_the_dark(Browser browser) {
        Page page = browser.inTheDark().phone();
        for (String address : List.of(IDL, RW_7)) {
            page.navigate(address);
            browser.axe(page);
        }
    }

    @Test
    void other_filters_are_chosen_with_the_keyboard_alone(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/capaian?period=2025-09");
        page.locator("input[name=search]").focus();
        page.keyboard().type("stunting");
        page.keyboard().press("Enter");
        page.waitForURL("**search=stunting**");
        assertThat(page.locator("tr#GIZ-11")).isVisible();
        assertThat(page.locator("tr#KIA-01")).hasCount(0);
    }
}
