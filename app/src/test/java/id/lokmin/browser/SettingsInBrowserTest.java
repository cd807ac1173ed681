package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Positions change hands; a backup is made, taken away and handed in again. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class SettingsInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Test
    void a_position_changes_hands_and_the_change_can_be_undone(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/jabatan?cari=ketua+rw+07");
        browser.axe(page);
        browser.screenshot(page, "jabatan");
        page.locator("tbody a").first().click();
        browser.axe(page);
        String before = page.locator("#holder").inputValue();
        page.locator("#holder").fill("Bapak Kemuning");
        page.locator("#phone").fill("nol delapan");
        press(page, "Simpan");
        assertThat(page.locator("#phone-salah")).containsText("hanya angka");
        assertThat(page.locator("#holder")).hasValue("Bapak Kemuning");
        page.locator("#phone").fill("0800 000 000");
        page.locator("#from").fill("2026-01-01");
        press(page, "Simpan");
        assertThat(page.locator(".notice-once")).containsText("Jabatan disimpan");
        assertThat(page.locator("main")).containsText("Bapak Kemuning: 1 Januari 2026 – sekarang");
        press(page, "Urungkan");
        page.navigate("/pengaturan/jabatan?cari=ketua+rw+07");
        if (before.isEmpty()) {
            assertThat(page.locator("tbody tr").first()).containsText("kosong");
        } else {
            assertThat(page.locator("tbody tr").first()).containsText(before);
        }
    }

    @Test
    void a_new_position_is_added_and_one_of_the_same_name_is_not(Browser browser) {
        Page page = browser.phone();
        page.navigate("/pengaturan/jabatan/baru");
        browser.fitsItsWidth(page);
        browser.axe(page);
        page.locator("#title").fill("Ketua Karang Taruna");
        press(page, "Simpan");
        assertThat(page.locator("#sector-salah")).containsText("Tulis sektornya");
        page.locator("#sector").fill("Pemuda");
        press(page, "Simpan");
        assertThat(page.locator("h1")).hasText("Ketua Karang Taruna");
        page.navigate("/pengaturan/jabatan/baru");
        page.locator("#title").fill("ketua  karang taruna");
        page.locator("#sector").fill("Pemuda");
        press(page, "Simpan");
        assertThat(page.locator("#title-salah")).containsText("sudah ada");
    }

    @Test
    void a_letterhead_keeps_what_was_typed_until_it_is_right(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/surat");
        browser.axe(page);
        browser.screenshot(page, "kop-surat");
        page.locator("[id='puskesmas.name']").fill("");
        page.locator("[id='puskesmas.address']").fill("Jalan Melati 1");
        press(page, "Simpan");
        assertThat(page.locator("[id='puskesmas.name-salah']")).containsText("Tulis nama");
        assertThat(page.locator("[id='puskesmas.address']")).hasValue("Jalan Melati 1");
        page.locator("[id='puskesmas.name']").fill("Puskesmas Kalitanjung");
        press(page, "Simpan");
        assertThat(page.locator(".letterhead").first()).containsText("Jalan Melati 1");
        Page phone = browser.phone();
        phone.navigate("/pengaturan/surat");
        browser.fitsItsWidth(phone);
        browser.axe(phone);
    }

    @Test
    void a_backup_is_taken_away_and_a_broken_one_is_refused(Browser browser, @TempDir Path folder)
            throws Exception {
        Page page = browser.desktop();
        page.navigate("/pengaturan/cadangan");
        assertThat(page.locator("main")).containsText("Belum ada cadangan");
        press(page, "Buat cadangan");
        assertThat(page.locator(".notice-once")).containsText("Cadangan dibuat");
        browser.axe(page);
        browser.screenshot(page, "cadangan");
        Download taken = page.waitForDownload(() -> page.locator("tbody a").first().click());
        Path whole = folder.resolve("cadangan.zip");
        taken.saveAs(whole);
        assertThat(Files.size(whole)).isGreaterThan(100_000);

        Path broken = folder.resolve("rusak.zip");
        Files.write(broken, "bukan cadangan".getBytes(StandardCharsets.UTF_8));
        page.locator("#berkas").setInputFiles(broken);
        press(page, "Periksa dan siapkan");
        assertThat(page.locator("#berkas-salah")).containsText("bukan cadangan Lokmin yang utuh");
        browser.axe(page);

        page.locator("#berkas").setInputFiles(whole);
        press(page, "Periksa dan siapkan");
        assertThat(page.locator(".alert-warning").last()).containsText("jalankan kembali");
        press(page, "Batalkan pemulihan");
        assertThat(page.locator(".notice-once")).containsText("Pemulihan dibatalkan");
    }
}
