package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Promises are written down, told about by phone or by staff, and looked back on. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class PromisesInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private static String made(Page page, String activity) {
        page.navigate("/janji/baru");
        page.locator("#activity").fill(activity);
        page.locator("#owner").selectOption("Ketua RW 07");
        page.getByLabel("RW 07", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#indicator").selectOption("IMU-12");
        page.locator("#target").fill("70");
        page.locator("#volume").fill("9 bayi");
        page.locator("#due_on").fill("2025-10-31");
        page.locator("#funding").fill("Dana Desa");
        page.locator("#proof").fill("Foto");
        press(page, "Simpan");
        assertThat(page.locator(".notice-once")).containsText("Janji disimpan.");
        return page.url();
    }

    @Test
    void an_owner_tells_by_a_link_on_a_phone_and_shows_it_when_done(Browser browser) {
        Page staff = browser.desktop();
        String address = made(staff, "Menjemput bayi yang belum lengkap imunisasinya");
        assertThat(staff.locator("main")).containsText("Dana desa 2025 sudah ditetapkan");
        press(staff, "Buat tautan");
        String link = staff.locator(".address").innerText();
        browser.axe(staff);
        browser.screenshot(staff, "janji-satu");

        Page guest = browser.asNobody().phone();
        guest.navigate(link);
        assertThat(guest.locator("h1")).containsText("Menjemput bayi");
        browser.fitsItsWidth(guest);
        browser.axe(guest);
        browser.screenshot(guest, "janji-ponsel");
        press(guest, "Selesai");
        assertThat(guest.locator("#photo-salah")).containsText("belum ada buktinya");
        guest.locator("#amount").fill("9");
        guest.locator("#photo").setInputFiles(TestPhoto.of(40, 30));
        press(guest, "Selesai");
        assertThat(guest.locator(".notice-once")).containsText("Tercatat: Selesai");
        guest.navigate("/janji");
        assertThat(guest).hasURL(Pattern.compile("/masuk"));
        guest.navigate(address);
        assertThat(guest).hasURL(Pattern.compile("/masuk"));

        staff.reload();
        assertThat(staff.locator(".told")).containsText("lewat tautan");
        assertThat(staff.locator(".told img")).hasCount(1);
    }

    @Test
    void staff_note_what_an_owner_said_and_take_it_back(Browser browser) {
        Page page = browser.desktop();
        made(page, "Mengingatkan jadwal posyandu");
        page.getByText("Catat kabar (diwakili)").click();
        page.locator("#state").selectOption("DONE");
        press(page, "Simpan kabar");
        assertThat(page.locator("#photo-salah")).containsText("belum ada buktinya");
        page.locator("#seen").fill("Daftar hadir 9 bayi, dilihat Bidan Koordinator");
        press(page, "Simpan kabar");
        assertThat(page.locator(".standing")).containsText("Selesai");
        assertThat(page.locator(".told")).containsText("diwakili: kata Ketua RW 07, Telepon");
        press(page, "Urungkan");
        assertThat(page.locator(".notice-once")).containsText("diurungkan");
    }

    @Test
    void the_list_is_narrowed_and_leads_to_what_moved(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/janji?kelompok=sektor&tenggat=lewat");
        assertThat(page.locator("main")).containsText("Kunjungan bersama tokoh masyarakat");
        browser.axe(page);
        browser.screenshot(page, "janji");
        page.getByText("Apakah bergerak?").click();
        assertThat(page.locator("main")).containsText("50,9 % (28 dari 55)");
        assertThat(page.locator(".sectors tfoot")).containsText("10");
        browser.axe(page);
        browser.screenshot(page, "janji-bergerak");
        Page phone = browser.phone();
        phone.navigate("/janji");
        browser.fitsItsWidth(phone);
        phone.navigate("/janji/bergerak");
        browser.fitsItsWidth(phone);
    }

    @Test
    void reminders_are_prepared_once_and_marked_by_hand(Browser browser) {
        Page page = browser.phone();
        page.navigate("/janji/pengingat");
        browser.fitsItsWidth(page);
        browser.axe(page);
        int ready = page.locator(".reminders li").count();
        Assertions.assertThat(
                        page.locator(".reminders a[href^='https://wa.me/']")
                                .first()
                                .getAttribute("href"))
                .contains("text=");
        page.locator(".reminders button").first().click();
        assertThat(page.locator(".reminders li")).hasCount(ready - 1);
        press(page, "Urungkan");
        assertThat(page.locator(".reminders li")).hasCount(ready);
    }
}
