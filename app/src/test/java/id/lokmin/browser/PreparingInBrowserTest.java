package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A meeting is prepared: planned, its agenda filled, clusters and sectors asked, answers come. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class PreparingInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void open(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    @Test
    void a_meeting_is_prepared_and_answered_from_a_phone_without_an_account(Browser browser) {
        Page page = browser.as(Grant.everywhere(Role.SECRETARY)).desktop();
        page.navigate("/pertemuan?tahun=2025");
        browser.axe(page);
        browser.screenshot(page, "pertemuan-kalender");
        page.locator("#period").selectOption("2025-Q3");
        page.locator("#day").fill("2025-10-03");
        page.locator("#begins").fill("09:00");
        page.locator("#venue").fill("Aula Kelurahan Kalitanjung");
        press(page, "Rencanakan");

        page.locator("#theme").fill("Bersama wujudkan posyandu aktif");
        press(page, "Simpan");
        assertThat(page.locator(".theme")).containsText("posyandu aktif");
        page.getByLabel("Camat diminta memimpin").check();
        press(page, "Simpan centang");
        assertThat(page.locator("legend").first()).containsText("1 dari");
        press(page, "Tambahkan");
        assertThat(page.locator(".list-group")).containsText("Forum Konsultasi Publik");
        browser.axe(page);
        browser.screenshot(page, "pertemuan-persiapan");

        agenda(browser, page);
        String cluster = clusters(browser, page);
        String link = invitations(browser, page);

        Page midwife = browser.asNobody().phone();
        midwife.navigate(cluster);
        midwife.locator("textarea").first().fill("Kader baru belum dilatih");
        press(midwife, "Serahkan");
        assertThat(midwife.locator(".alert-success").first()).containsText("diserahkan");
        browser.fitsItsWidth(midwife);
        browser.axe(midwife);

        Page guest = browser.asNobody().phone();
        guest.navigate(link);
        browser.fitsItsWidth(guest);
        browser.axe(guest);
        guest.getByLabel("Saya mewakilkan").check();
        press(guest, "Kirim jawaban");
        assertThat(guest.locator("#deputy-bantuan")).containsText("siapa yang mewakili");
        guest.locator("#deputy").fill("Sekretaris Camat");
        press(guest, "Kirim jawaban");
        assertThat(guest.locator(".alert-success").last()).containsText("Sekretaris Camat");
        browser.screenshot(guest, "pertemuan-jawab-ponsel");

        page.reload();
        assertThat(page.locator(".counts")).containsText("1 diwakilkan");
        assertThat(page.locator(".invited tr").nth(1)).containsText("Sekretaris Camat");
        browser.screenshot(page, "pertemuan-undangan");
    }

    private static void agenda(Browser browser, Page page) {
        open(page, "Susunan acara");
        Locator points = page.locator(".point input[name^=what]");
        int before = points.count();
        assertThat(page.locator(".agenda")).containsText("janji belum selesai");
        page.locator("input[name=what-baru]").fill("Laporan KUA");
        press(page, "Tambahkan");
        assertThat(points).hasCount(before + 1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Naikkan Laporan KUA"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Coret Penutup"))
                .click();
        assertThat(points).hasCount(before);
        press(page, "Urungkan");
        assertThat(points).hasCount(before + 1);
        browser.axe(page);
        browser.screenshot(page, "pertemuan-acara");
        open(page, "Persiapan");
    }

    /** Asks the clusters, and gives the link of the second. */
    private static String clusters(Browser browser, Page page) {
        open(page, "Pra-lokmin");
        press(page, "Minta lembar");
        assertThat(page.locator(".list-group-item")).hasCount(5);
        browser.axe(page);
        String message = page.locator(".list-group-item textarea").nth(1).inputValue();
        open(page, "Persiapan");
        return message.substring(message.indexOf("http"));
    }

    /** Invites, numbers the letter, and gives the link of the first. */
    private static String invitations(Browser browser, Page page) {
        open(page, "Undangan");
        press(page, "Ambil dari daftar jabatan");
        press(page, "Pakai nomor ini untuk Surat Kecamatan");
        assertThat(page.locator(".numbered").last()).containsText(Pattern.compile("\\b001\\b"));
        page.locator(".invited button[value=whatsapp]").first().click();
        assertThat(page.locator(".counts")).containsText("1 sampai");
        page.locator(".invited a").first().click();
        assertThat(page.locator("#teks")).hasValue(Pattern.compile("Yth\\. Camat"));
        browser.axe(page);
        String link = page.locator(".address a").getAttribute("href");
        open(page, "Undangan");
        return link;
    }
}
