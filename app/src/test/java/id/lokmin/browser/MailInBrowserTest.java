package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.mail.smtp.SmtpHouse;
import org.junit.jupiter.api.Test;

/** E-mail is set and tried; a meeting moves and those invited are told; evidence is arranged. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class MailInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void isFit(Browser browser, String address) {
        Page phone = browser.phone();
        phone.navigate(address);
        browser.fitsItsWidth(phone);
        browser.axe(phone);
    }

    @Test
    void a_server_is_set_and_a_letter_leaves_while_the_page_shows_it(Browser browser) {
        try (SmtpHouse house = new SmtpHouse()) {
            Page page = browser.desktop();
            page.navigate("/pengaturan/surel");
            assertThat(page.locator("main")).containsText("Surel mati.");
            page.locator("#host").fill("127.0.0.1");
            page.locator("#security-none").check();
            page.locator("#port").fill("" + house.port());
            page.locator("#sender").fill("puskesmas");
            press(page, "Simpan dan nyalakan");
            assertThat(page.locator("#sender-salah")).containsText("belum lengkap");
            browser.axe(page);
            page.locator("#sender").fill("puskesmas@contoh.go.id");
            press(page, "Simpan dan nyalakan");
            page.locator("#to").fill("kepala@contoh.go.id");
            press(page, "Kirim surel uji");
            assertThat(page.locator(".mail-progress")).containsText("1 terkirim");
            assertThat(house.letters()).hasSize(1);
            isFit(browser, "/pengaturan/surel");
            press(page, "Matikan surel");
            assertThat(page.locator("main")).containsText("Surel mati.");
        }
    }

    @Test
    void a_meeting_is_called_off_with_a_reason_and_put_back(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pertemuan?tahun=2025&periode=2025-Q4");
        page.locator("#day").fill("2025-11-20");
        press(page, "Rencanakan");
        page.getByText("Undur atau batalkan").click();
        String address = page.url();
        press(page, "Batalkan pertemuan");
        assertThat(page.locator("#why-salah")).containsText("Tulis alasannya");
        page.locator("#why").fill("Banjir di kelurahan.");
        press(page, "Batalkan pertemuan");
        assertThat(page.locator(".alert-warning").first()).containsText("Banjir di kelurahan.");
        browser.axe(page);
        isFit(browser, address);
        press(page, "Urungkan");
        assertThat(page.locator("main")).containsText("Pembatalan diurungkan");
    }

    @Test
    void a_letter_is_entered_into_the_register_and_its_number_not_given_twice(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pertemuan/surat");
        page.locator("#number").fill("77");
        page.locator("#to").fill("Kepala Dinas Kesehatan");
        page.locator("#matter").fill("Laporan bulanan");
        press(page, "Catat surat");
        assertThat(page.locator("tbody")).containsText("Kepala Dinas Kesehatan");
        browser.axe(page);
        page.locator("#number").fill("77");
        page.locator("#to").fill("Camat");
        page.locator("#matter").fill("Lain");
        press(page, "Catat surat");
        assertThat(page.locator("#number-salah")).containsText("77");
        isFit(browser, "/pertemuan/surat");
    }

    @Test
    void the_mapping_of_evidence_is_changed_and_taken_back(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/bukti");
        browser.axe(page);
        String before = page.locator("#uraian-0").inputValue();
        page.locator("#uraian-0").fill("Bunyi lain");
        press(page, "Simpan pemetaan");
        assertThat(page.locator("#uraian-0")).hasValue("Bunyi lain");
        press(page, "Urungkan");
        assertThat(page.locator("#uraian-0")).hasValue(before);
        isFit(browser, "/pengaturan/bukti");
    }
}
