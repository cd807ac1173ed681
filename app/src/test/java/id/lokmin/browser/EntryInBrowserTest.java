package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A month's figures are typed, by one and by two, with and without a network. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class EntryInBrowserTest {

    private static final String SHEET = "/data/isi?programme=KIA&month=";

    /**
     * As an event of the browser: a headless one has no clipboard of its own to type Ctrl+V from.
     */
    private static final String PASTE =
            """
            (cell, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              cell.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }\
            """;

    private static Page open(Page page, String month) {
        page.navigate(SHEET + month);
        return page;
    }

    /** The cell of an element in an RW, counted from 1. */
    private static Locator cell(Page page, String element, int rw) {
        return page.locator("input[data-cell^='" + element + ":']").nth(rw - 1);
    }

    private static void keys(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void isSaved(Page page) {
        assertThat(page.locator("#keadaan")).containsText("tersimpan");
        assertThat(page.locator("#keadaan")).not().containsText("belum");
    }

    @Test
    void a_row_is_typed_with_the_keys_alone_and_is_there_after_a_reload(Browser browser) {
        Page page = open(browser.desktop(), "2024-01");
        cell(page, "kia.k1", 1).focus();
        keys(page, "9", "ArrowRight", "3", "Enter", "4", "ArrowLeft", "5", "End", "7", "Home");
        assertThat(cell(page, "kia.k1", 2)).isFocused();
        keys(page, "F2", "0", "ArrowUp");
        assertThat(cell(page, "kia.k1", 2)).isFocused();
        assertThat(cell(page, "kia.k1", 2)).hasValue("50");
        keys(page, "Escape");
        assertThat(cell(page, "kia.k1", 2)).hasValue("5");
        keys(page, "Control+ArrowDown");
        assertThat(cell(page, "kia.k1", 13)).isFocused();
        assertThat(page.locator("#tabel-rw tfoot .sum").first()).hasText("14");
        isSaved(page);
        page.reload();
        assertThat(cell(page, "kia.k1", 1)).hasValue("9");
        assertThat(cell(page, "kia.k1_murni", 1)).hasValue("3");
        assertThat(cell(page, "kia.k1", 2)).hasValue("5");
    }

    @Test
    void a_block_is_pasted_undone_and_copied(Browser browser) {
        Page page = open(browser.desktop(), "2024-02");
        cell(page, "kia.k4", 1).evaluate(PASTE, "1\t2\n-\tn/a\n1.234\tbelum\n");
        assertThat(cell(page, "kia.k5", 2)).hasValue("n/a");
        isSaved(page);
        assertThat(cell(page, "kia.k4", 3)).hasValue("1.234");
        cell(page, "kia.k4", 1).focus();
        keys(page, "6", "Control+z");
        assertThat(cell(page, "kia.k4", 1)).hasValue("1");
        keys(page, "Control+z");
        assertThat(cell(page, "kia.k4", 3)).hasValue("");
        keys(page, "Control+y");
        assertThat(cell(page, "kia.k4", 3)).hasValue("1.234");
        cell(page, "kia.k4", 1).focus();
        keys(page, "Shift+ArrowDown", "Shift+ArrowRight");
        Object copied =
                page.evaluate(
                        """
                        () => {
                          const clipboardData = new DataTransfer();
                          document.activeElement.dispatchEvent(
                            new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
                          return clipboardData.getData('text/plain');
                        }\
                        """);
        Assertions.assertThat(copied).isEqualTo("1\t2\n-\tn/a");
        cell(page, "kia.k1", 13).focus();
        cell(page, "kia.k1", 13).evaluate(PASTE, "1\n2\n3\n");
        assertThat(page.locator("#catatan-blok")).containsText("2 baris");
    }

    @Test
    void what_contradicts_stays_in_its_cell_with_a_sentence_until_it_is_right(Browser browser) {
        Page page = open(browser.desktop(), "2024-03");
        cell(page, "kia.k1", 4).focus();
        keys(page, "5", "ArrowRight", "8", "Enter");
        Locator list = page.locator("#periksa");
        assertThat(list).containsText("tidak boleh lebih dari");
        assertThat(page.locator("#keadaan")).containsText("2 kotak belum tersimpan");
        browser.axe(page);
        browser.screenshot(page, "isian-periksa");
        page.reload();
        assertThat(cell(page, "kia.k1", 4)).hasValue("5");
        assertThat(page.locator("#periksa")).containsText("tidak boleh lebih dari");
        list.locator("a").first().click();
        assertThat(cell(page, "kia.k1", 4)).isFocused();
        keys(page, "9", "Enter");
        assertThat(page.locator("#keadaan")).not().containsText("belum");
        assertThat(page.locator("#periksa")).not().containsText("tidak boleh lebih dari");
    }

    @Test
    void two_people_at_one_cell_choose(Browser browser) {
        Page one = open(browser.desktop(), "2024-04");
        Page two = open(browser.as(Grant.everywhere(Role.SECRETARY)).desktop(), "2024-04");
        cell(one, "kia.k1", 1).focus();
        keys(one, "1", "2", "Enter");
        isSaved(one);
        cell(two, "kia.k1", 1).focus();
        keys(two, "1", "3", "Enter");
        assertThat(two.locator("#periksa")).containsText("Anda mengetik 13");
        assertThat(two.locator("#periksa")).containsText("menyimpan 12");
        browser.axe(two);
        two.locator("#periksa button", new Page.LocatorOptions().setHasText("Pakai 13")).click();
        isSaved(two);
        one.evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(cell(one, "kia.k1", 1)).hasValue("13");
    }

    @Test
    void a_minute_without_network_loses_nothing(Browser browser) {
        Page page = open(browser.desktop(), "2024-05");
        page.context().setOffline(true);
        cell(page, "kia.kf1", 2).focus();
        keys(page, "7", "Enter", "8", "Enter");
        assertThat(page.locator("#keadaan")).containsText("2 kotak tersimpan di peramban ini");
        page.context().setOffline(false);
        isSaved(page);
        page.reload();
        assertThat(cell(page, "kia.kf1", 2)).hasValue("7");
        assertThat(cell(page, "kia.kf1", 3)).hasValue("8");
    }

    @Test
    void an_ended_session_is_said_and_what_was_typed_is_sent_after_it(Browser browser) {
        Page page = open(browser.desktop(), "2024-06");
        List<Cookie> session =
                page.context().cookies().stream()
                        .map(kept ->
                                new Cookie(kept.name, kept.value)
                                        .setDomain(kept.domain)
                                        .setPath(kept.path))
                        .toList();
        page.context().clearCookies();
        cell(page, "kia.kf1", 1).focus();
        keys(page, "4", "Enter");
        assertThat(page.locator("#keadaan")).containsText("masuk lagi");
        assertThat(page.locator("#keadaan a")).hasAttribute("href", "/masuk");
        page.context().addCookies(session);
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        isSaved(page);
    }

    @Test
    void a_page_of_before_an_upgrade_saves_and_loads_itself_anew(Browser browser) {
        Page page = browser.desktop();
        page.route(
                SHEET + "2024-07",
                route -> {
                    var answer = route.fetch();
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(answer)
                                    .setBody(
                                            answer.text()
                                                    .replaceFirst(
                                                            "data-version=\"[0-9a-f]+\"",
                                                            "data-version=\"0\"")));
                },
                new Page.RouteOptions().setTimes(1));
        open(page, "2024-07");
        cell(page, "kia.kf1", 1).focus();
        keys(page, "4", "Enter");
        assertThat(page.locator("#keadaan")).containsText("diperbarui");
        assertThat(page.locator("#isian:not([data-version='0'])")).isVisible();
        assertThat(cell(page, "kia.kf1", 1)).hasValue("4");
    }

    @Test
    void the_sheet_is_read_and_typed_on_a_phone_and_in_the_dark(Browser browser) {
        Page phone = open(browser.phone(), "2025-09");
        browser.fitsItsWidth(phone);
        browser.axe(phone);
        browser.screenshot(phone, "isian-ponsel");
        Page dark = open(browser.inTheDark().desktop(), "2025-09");
        dark.locator("#lalu").check();
        browser.axe(dark);
        browser.screenshot(dark, "isian-gelap");
        Page sasaran = browser.zoomed();
        sasaran.navigate("/data/isi?programme=SASARAN&month=2025-09");
        browser.fitsItsWidth(sasaran);
        browser.axe(sasaran);
    }
}
