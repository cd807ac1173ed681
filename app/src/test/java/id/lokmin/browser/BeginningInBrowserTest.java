package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.access.Accounts;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Places;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody who has never seen Lokmin sets up an empty folder, on a phone's width. */
@InBrowser(InBrowser.Folder.EMPTY)
class BeginningInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void an_empty_folder_becomes_a_puskesmas_in_six_steps(Browser browser) {
        Page page = browser.phone();
        page.navigate("/mulai");
        browser.axe(page);
        browser.fitsItsWidth(page);
        press(page, "Bahasa Indonesia");

        page.locator("#isian-cari").fill("tidak ada kecamatan ini");
        press(page, "Cari");
        assertThat(page.locator("#salah-cari")).containsText("Tidak ada kecamatan");
        page.locator("#isian-cari").fill("harjamukti");
        press(page, "Cari");
        page.locator("#isian-name").fill("Puskesmas Kalitanjung");
        browser.axe(page);
        browser.fitsItsWidth(page);
        browser.screenshot(page, "mulai-puskesmas");
        press(page, "Lanjut");

        page.getByLabel("RW di Kalijaga").fill("9 - 3");
        press(page, "Lanjut");
        assertThat(page.locator(".invalid-feedback").first()).containsText("9 - 3");
        page.getByLabel("RW di Kalijaga").fill("RW 01: RT 01 - RT 05\nRW 02 - RW 13");
        browser.axe(page);
        browser.fitsItsWidth(page);
        press(page, "Lanjut");

        // Somebody closes the window and comes back by the plain address.
        page = browser.desktop();
        page.navigate("/mulai");
        assertThat(page).hasTitle(java.util.regex.Pattern.compile("Posyandu dan sekolah.*"));
        page.getByLabel("Posyandu").fill("Melati: RW 01\nMawar: RW 55");
        press(page, "Lanjut");
        assertThat(page.locator(".invalid-feedback").first()).containsText("RW 55");
        page.getByLabel("Posyandu").fill("Melati: RW 01, RW 02");
        browser.axe(page);
        press(page, "Lanjut");
        browser.axe(page);
        press(page, "Lanjut");

        page.locator("#isian-nama").fill("Pengelola");
        page.locator("#isian-masuk").fill("pengelola");
        page.locator("#isian-sandi").fill("empat kuda minum kopi");
        page.locator("#isian-ulangi").fill("empat kuda minum teh");
        press(page, "Selesai");
        assertThat(page.locator("#salah-ulangi")).containsText("tidak sama");
        assertThat(page.locator("#isian-masuk")).hasValue("pengelola");
        page.locator("#isian-sandi").fill("empat kuda minum kopi");
        page.locator("#isian-ulangi").fill("empat kuda minum kopi");
        browser.axe(page);
        press(page, "Selesai");
        assertThat(page.locator("h1")).containsText("Lokmin siap dipakai");
        browser.axe(page);

        page.navigate("/mulai/wilayah");
        assertThat(page.locator("#isian-lain")).hasCount(0);
        Places places = browser.house().room(Places.class);
        Assertions.assertThat(places.list().stream().filter(area -> area.level() == Level.RW))
                .hasSize(13);
        Assertions.assertThat(browser.house().room(Accounts.class).list())
                .singleElement()
                .satisfies(account ->
                        Assertions.assertThat(account.signIn().toString()).contains("pengelola"));
    }
}
