package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page, the search and the help. */
@InBrowser
class HomeInBrowserTest {

    @Test
    void the_day_begins_with_what_asks_for_attention(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/");
        assertThat(page.locator("main")).containsText("Laporan terakhir: September 2025");
        assertThat(page.locator("main")).containsText("Ketua RW 07");
        assertThat(page.locator(".moved")).containsText("Memburuk pada September 2025");
        browser.axe(page);
        browser.screenshot(page, "beranda");
    }

    @Test
    void the_first_page_is_read_on_a_phone(Browser browser) {
        Page page = browser.phone();
        page.navigate("/");
        browser.fitsItsWidth(page);
        browser.axe(page);
        browser.screenshot(page, "beranda-ponsel");
    }

    @Test
    void the_search_finds_an_area_from_the_keyboard(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/");
        page.keyboard().press("/");
        page.keyboard().type("rw 7");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/cari\\?q=rw"));
        assertThat(page.locator(".found")).containsText("RW 07");
        browser.axe(page);
    }

    @Test
    void what_is_not_found_says_what_to_try(Browser browser) {
        Page page = browser.phone();
        page.navigate("/cari?q=xyzzy");
        assertThat(page.locator("main")).containsText("Tidak ada yang cocok");
        browser.fitsItsWidth(page);
        browser.axe(page);
    }

    @Test
    void a_question_mark_opens_the_help_and_two_keys_lead_to_a_section(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/");
        page.keyboard().press("?");
        assertThat(page).hasURL(Pattern.compile("/bantuan$"));
        browser.axe(page);
        page.keyboard().press("g");
        page.keyboard().press("c");
        assertThat(page).hasURL(Pattern.compile("/capaian$"));
    }

    @Test
    void every_page_is_read_in_english_once_it_was_chosen(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/");
        page.locator(".person summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("h1")).hasText("Home");
        page.navigate("/pertemuan");
        assertThat(page.locator("h1")).hasText("Meetings");
    }
}
