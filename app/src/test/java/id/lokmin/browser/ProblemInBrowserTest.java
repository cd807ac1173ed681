package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Problems are picked, scored by three phones without an account, explained, and promised. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class ProblemInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String problems(Browser browser, String period) {
        return "/pertemuan/"
                + browser.house()
                        .room(Meetings.class)
                        .plan(MeetingKinds.QUARTERLY, Period.parse(period), MeetingPlan.OPEN, "uji")
                        .id()
                + "/masalah";
    }

    private static void pick(Page page, int times) {
        for (int i = 0; i < times; i++) {
            page.locator(".picks > li > .pick button").first().click();
        }
    }

    private static void write(Page page, String statement) {
        page.getByLabel("Masalah dalam satu kalimat").fill(statement);
        press(page, "Tambahkan");
    }

    @Test
    void three_phones_score_what_was_picked_and_the_result_stands(Browser browser) {
        Page desk = browser.desktop();
        desk.navigate(problems(browser, "2025-Q3"));
        pick(desk, 2);
        write(desk, "Kader belum berani menimbang tanpa bidan");
        assertThat(desk.locator(".problems tbody tr")).hasCount(3);
        browser.axe(desk);
        desk.getByText("Nilai masalah").click();
        browser.axe(desk);
        press(desk, "Buka penilaian");
        String address = desk.locator(".address code").textContent();
        browser.asNobody();
        for (int phone = 0; phone < 3; phone++) {
            score(browser, address, phone);
        }
        assertThat(desk.locator(".result")).containsText("3 penilai dari HP");
        assertThat(desk.locator(".result tbody th").first()).containsText("Kader belum berani");
        browser.axe(desk);
        browser.screenshot(desk, "masalah-hasil");
        press(desk, "Tutup penilaian");
        assertThat(desk.locator(".notice-once")).containsText("urutannya disimpan");
        Page late = browser.phone();
        late.navigate(address);
        assertThat(late.locator("main")).containsText("Penilaian sudah ditutup");
        browser.fitsItsWidth(late);
        browser.axe(late);
        desk.navigate(problems(browser, "2025-Q3"));
        assertThat(desk.locator(".problems tbody tr").first()).containsText("Kader belum berani");
    }

    /** The third problem gets most from everybody; the second phone corrects itself. */
    private static void score(Browser browser, String address, int phone) {
        Page page = browser.phone();
        page.navigate(address);
        browser.fitsItsWidth(page);
        for (int problem = 0; problem < 3; problem++) {
            for (int criterion = 0; criterion < 3; criterion++) {
                tap(page, problem, criterion, problem == 2 ? 5 : 2 + phone);
            }
        }
        if (phone == 0) {
            browser.axe(page);
            browser.screenshot(page, "masalah-hp");
        }
        press(page, "Kirim nilai");
        assertThat(page.locator(".notice-once")).containsText("sudah diterima");
        if (phone == 1) {
            tap(page, 0, 0, 1);
            press(page, "Kirim nilai");
            assertThat(page.locator("#m0-k0-1")).isChecked();
        }
    }

    private static void tap(Page page, int problem, int criterion, int points) {
        page.locator("label[for='m" + problem + "-k" + criterion + "-" + points + "']").click();
    }

    @Test
    void a_problem_is_asked_why_until_what_to_do_becomes_a_promise(Browser browser) {
        Page page = browser.desktop();
        page.navigate(problems(browser, "2025-Q2"));
        write(page, "");
        assertThat(page.locator("#statement-bantuan")).containsText("Tulis masalahnya");
        pick(page, 1);
        page.locator(".problems th a").click();
        List<String> bones = List.of("Manusia", "Dana", "Metode", "Sarana", "Lingkungan");
        for (String bone : bones) {
            explain(page, "Tambahkan penyebab: " + bone, "Sebab dari " + bone);
        }
        page.locator(".causes summary").first().click();
        page.getByLabel("Mengapa: Sebab dari Manusia").fill("Pelatihan ditunda sampai perubahan");
        page.getByLabel("Mengapa: Sebab dari Manusia").press("Enter");
        Locator fishbone = page.locator("svg.fishbone");
        for (String bone : bones) {
            assertThat(fishbone).containsText("Sebab dari " + bone);
        }
        assertThat(page.locator("svg.why-tree")).containsText("Pelatihan ditunda");
        page.getByLabel("Apa yang dapat dilakukan?").fill("Latih 12 kader dua sore");
        page.getByLabel("Apa yang dapat dilakukan?").press("Enter");
        press(page, "Pilih: Latih 12 kader dua sore");
        browser.axe(page);
        browser.screenshot(page, "masalah-tulang-ikan");
        press(page, "Jadikan janji: Latih 12 kader dua sore");
        assertThat(page.locator(".notice-once")).containsText("dibuat");
        assertThat(page.locator("main")).containsText("Sudah menjadi janji");
        press(page, "Urungkan");
        page.locator(".problems th a").click();
        assertThat(page.getByText("Sudah menjadi janji")).hasCount(0);
        page.setViewportSize(360, 740);
        browser.fitsItsWidth(page);
    }

    private static void explain(Page page, String field, String words) {
        Locator line = page.locator("input[aria-label='" + field + "']");
        line.fill(words);
        line.press("Enter");
        Assertions.assertThat(page.content()).contains(words);
    }
}
