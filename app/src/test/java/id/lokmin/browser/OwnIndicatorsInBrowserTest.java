package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A district officer adds an indicator that Lokmin does not have. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class OwnIndicatorsInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Test
    void an_own_indicator_is_checked_counted_changed_and_withdrawn(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/indikator");
        page.getByText("Tambah indikator").click();
        browser.axe(page);
        page.locator("#programme").selectOption("kia");
        page.locator("#code").fill("kia kelas");
        page.locator("#name").fill("Kelas ibu hamil");
        page.locator("#question").fill("Berapa ibu hamil yang ikut kelas ibu hamil?");
        page.locator("#numerator").selectOption("baru");
        page.locator("#numerator-name").fill("Ikut kelas ibu hamil");
        page.locator("#denominator").selectOption("kia.k1");
        page.locator("#cumulation-CUM").check();
        page.locator("#level-rw").check();
        page.locator("#target-value").fill("80");
        page.locator("#target-source").fill("SK Kepala Puskesmas 4/2025");
        press(page, "Periksa dan simpan");
        assertThat(page.locator("#code-salah")).containsText("KIA-S01");
        page.locator("#code").fill("KIA-S01");
        press(page, "Periksa dan simpan");
        assertThat(page.locator("#denominator-salah")).containsText("sasaran setahun");
        assertThat(page.locator("#numerator-name")).hasValue("Ikut kelas ibu hamil");
        browser.axe(page);
        browser.screenshot(page, "indikator-sendiri");
        page.locator("#denominator").selectOption("sasaran.bumil");
        press(page, "Periksa dan simpan");
        assertThat(page.locator(".notice-once")).containsText("KIA-S01 disimpan");

        page.navigate("/capaian/KIA-S01");
        assertThat(page.locator("main")).containsText("Kelas ibu hamil");
        page.navigate("/data/isi?program=KIA&bulan=2025-09");
        assertThat(page.locator("main")).containsText("Ikut kelas ibu hamil");

        page.navigate("/pengaturan/indikator/KIA-S01");
        Page other = browser.desktop();
        other.navigate("/pengaturan/indikator/KIA-S01");
        other.locator("#name").fill("Kelas bumil");
        press(other, "Periksa dan simpan");
        page.locator("#name").fill("Kelas ibu");
        press(page, "Periksa dan simpan");
        assertThat(page.locator(".alert-danger")).containsText("sudah diubah orang lain");
        assertThat(page.locator("#name")).hasValue("Kelas ibu");

        page.navigate("/pengaturan/indikator/KIA-S01");
        press(page, "Tidak dipakai lagi");
        browser.axe(page);
        page.navigate("/capaian?search=Kelas");
        assertThat(page.locator("main")).not().containsText("Kelas bumil");
    }

    @Test
    void the_form_fits_a_phone(Browser browser) {
        Page page = browser.phone();
        page.navigate("/pengaturan/indikator/baru");
        browser.fitsItsWidth(page);
        browser.axe(page);
        page.locator("#numerator").selectOption("rumus");
        assertThat(page.locator("#numerator-formula")).isVisible();
        browser.fitsItsWidth(page);
    }
}
