package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.Minutes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A meeting is held: an operator, a projector, phones without accounts, two who type. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class RoomInBrowserTest {

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** A meeting over a quarter, and the address of its pages. */
    private static String meeting(Browser browser, String quarter) {
        MeetingPlan plan =
                new MeetingPlan(
                        Optional.of(LocalDate.of(2025, 10, 3)),
                        Optional.of(LocalTime.of(9, 0)),
                        "Aula Kelurahan Kalitanjung");
        return browser.house()
                .room(Meetings.class)
                .plan("lintas-sektor", Period.parse(quarter), plan, "uji")
                .id();
    }

    private static Page open(Page page, String meeting, String part) {
        page.navigate("/pertemuan/" + meeting + "/" + part);
        return page;
    }

    /** The desk of a room that was just opened. */
    private static Page desk(Browser browser, String meeting) {
        Page desk = open(browser.desktop(), meeting, "ruang");
        press(desk, "Buka ruang");
        assertThat(desk.locator(".notice-once")).containsText("Ruang dibuka");
        return desk;
    }

    @Test
    void phones_arrive_by_code_and_by_pin_and_the_screen_counts_them(Browser browser) {
        String meeting = meeting(browser, "2025-Q3");
        Page desk = desk(browser, meeting);
        Page screen = open(browser.desktop(), meeting, "layar");
        assertThat(screen.locator(".welcome")).containsText("0 orang sudah hadir");
        browser.axe(screen);
        String pin = screen.locator(".pin").textContent();

        Page first = browser.asNobody().phone();
        first.navigate("/hadir");
        browser.axe(first);
        first.locator("#pin").fill("000000");
        press(first, "Lanjut");
        assertThat(first.locator("#pin-salah")).containsText("tidak berlaku");
        first.locator("#pin").fill(pin);
        press(first, "Lanjut");
        browser.fitsItsWidth(first);
        press(first, "Saya hadir");
        assertThat(first.locator("#nama-salah")).containsText("Tulis nama");
        first.locator("#nama").fill("Uji Satu");
        first.locator("#sektor").selectOption("RT/RW");
        first.locator("#jabatan").fill("Ketua RW 07");
        Pen.sign(first);
        browser.axe(first);
        browser.screenshot(first, "ruang-hp");
        press(first, "Saya hadir");
        assertThat(first.locator(".alert-success")).containsText("Tercatat hadir");
        assertThat(first.locator("svg.signed")).isVisible();
        assertThat(screen.locator(".welcome")).containsText("1 orang sudah hadir");

        Page second = browser.phone();
        second.navigate(first.url());
        second.locator("#nama").fill("Uji Dua");
        second.locator("#sektor").selectOption("-");
        second.locator("#sektor-lain").fill("Media");
        press(second, "Saya hadir");
        assertThat(second.locator("#isi")).containsText("tanda tangan di daftar hadir kertas");
        assertThat(screen.locator(".welcome")).containsText("2 orang sudah hadir");

        // The same phone again corrects itself, and is one all the same.
        second.navigate(first.url());
        second.locator("summary", new Page.LocatorOptions().setHasText("Ubah isian")).click();
        second.locator("#nama").fill("Uji Tiga");
        press(second, "Simpan perubahan");
        assertThat(second.locator(".alert-success")).containsText("Uji Tiga");
        Assertions.assertThat(browser.house().room(Arrivals.class).count(meeting)).isEqualTo(2);

        second.locator("a", new Page.LocatorOptions().setHasText("Ikuti layar")).click();
        assertThat(second.locator("#layar")).containsText("2 orang sudah hadir");
        desk.locator(".scenes button", new Page.LocatorOptions().setHasText("Kehadiran")).click();
        assertThat(screen.locator("h1")).containsText("1 dari 11 sektor hadir, 2 orang");
        assertThat(second.locator("h1")).containsText("1 dari 11 sektor hadir, 2 orang");
        browser.fitsItsWidth(second);

        press(desk, "Tutup ruang");
        second.navigate(first.url());
        assertThat(second.locator("h1")).not().containsText("Daftar hadir");
    }

    @Test
    void the_screen_follows_the_operator(Browser browser) {
        String meeting = meeting(browser, "2025-Q2");
        Page screen = open(browser.desktop(), meeting, "layar");
        assertThat(screen.locator("#layar")).containsText("belum dibuka");
        Page desk = desk(browser, meeting);
        browser.axe(desk);
        press(desk, "Mulai acara");
        press(desk, "Acara berikutnya");
        desk.locator(".scenes button", new Page.LocatorOptions().setHasText("Susunan acara"))
                .click();
        assertThat(screen.locator(".agenda .now")).containsText("Pembukaan");
        assertThat(screen.locator(".agenda .now .clock")).containsText("dari 10 menit");
        press(desk, "Jeda");
        assertThat(screen.locator(".agenda .paused")).containsText("Pembukaan");
        desk.locator("#of").selectOption("KIA-18");
        press(desk, "Tampilkan");
        assertThat(screen.locator(".chart svg")).isVisible();
        assertThat(screen.locator("h1")).containsText("anemia");
        assertThat(desk.locator("#keadaan")).containsText("anemia");
        browser.axe(screen);
        browser.screenshot(screen, "ruang-layar");
        browser.screenshot(desk, "ruang-meja");
        screen.reload();
        assertThat(screen.locator("h1")).containsText("anemia");
    }

    private static Locator line(Page page, int number) {
        return page.locator("#baris .words").nth(number - 1);
    }

    @Test
    void two_type_at_once_and_neither_overwrites_the_other(Browser browser) {
        String meeting = meeting(browser, "2025-Q1");
        Page desk = desk(browser, meeting);
        desk.locator(".scenes button", new Page.LocatorOptions().setHasText("Notulen")).click();
        Page screen = open(browser.desktop(), meeting, "layar");
        Page one = open(browser.desktop(), meeting, "notulen");
        Page two = open(browser.as(Grant.everywhere(Role.SECRETARY)).desktop(), meeting, "notulen");

        line(one, 1).fill("Camat membuka pertemuan");
        one.keyboard().press("Enter");
        one.keyboard().type("Posyandu RW 03 buka Sabtu");
        one.keyboard().press("Alt+KeyK");
        assertThat(screen.locator(".said .decision")).containsText("Posyandu RW 03 buka Sabtu");
        assertThat(line(two, 2)).hasValue("Posyandu RW 03 buka Sabtu");
        line(two, 3).fill("Lurah membagikan data sasaran");
        two.keyboard().press("Alt+KeyJ");
        assertThat(line(one, 3)).hasValue("Lurah membagikan data sasaran");
        browser.axe(two);
        browser.screenshot(two, "ruang-notulen");

        two.context().setOffline(true);
        line(two, 1).fill("Camat membuka dan memberi arahan");
        assertThat(two.locator("#keadaan")).containsText("1 baris tersimpan di peramban ini");
        line(one, 1).fill("Sekcam membuka pertemuan");
        assertThat(one.locator("#keadaan")).containsText("Tersimpan");
        two.context().setOffline(false);
        assertThat(two.locator(".contest:visible")).containsText("Sekcam membuka pertemuan");
        assertThat(two.locator(".contest:visible")).containsText("memberi arahan");
        two.locator(".contest button", new Page.LocatorOptions().setHasText("Pakai ketikan saya"))
                .click();
        assertThat(line(one, 1)).hasValue("Camat membuka dan memberi arahan");

        two.context().setOffline(true);
        line(two, 4).fill("Dicatat tanpa jaringan");
        assertThat(two.locator("#keadaan")).containsText("tersimpan di peramban ini");
        two.context().setOffline(false);
        assertThat(line(one, 4)).hasValue("Dicatat tanpa jaringan");
        Assertions.assertThat(browser.house().room(Minutes.class).list(meeting))
                .extracting(Minute::words)
                .containsExactly(
                        "Camat membuka dan memberi arahan",
                        "Posyandu RW 03 buka Sabtu",
                        "Lurah membagikan data sasaran",
                        "Dicatat tanpa jaringan");

        one.locator(".line").nth(1).locator(".remove").click();
        assertThat(one.locator(".notice-once")).containsText("dihapus");
        assertThat(two.locator("#baris .line:visible")).hasCount(4);
        press(one, "Urungkan");
        assertThat(line(one, 2)).hasValue("Posyandu RW 03 buka Sabtu");
    }

    @Test
    void a_photo_is_kept_small_with_its_caption_and_comes_back_when_removed(Browser browser) {
        String meeting = meeting(browser, "2024-Q4");
        Page page = open(browser.phone(), meeting, "foto");
        page.locator("#foto").setInputFiles(TestPhoto.of(2_400, 1_200));
        page.locator("#keterangan").fill("Camat membuka pertemuan");
        press(page, "Tambah foto");
        Locator shot = page.locator(".shots img");
        assertThat(shot).hasAttribute("alt", "Camat membuka pertemuan");
        assertThat(shot).hasAttribute("width", "1600");
        browser.fitsItsWidth(page);
        browser.axe(page);
        press(page, "Hapus");
        assertThat(page.locator(".shots img")).hasCount(0);
        press(page, "Urungkan");
        assertThat(page.locator(".shots img")).hasCount(1);
    }

    @Test
    void those_who_signed_on_paper_are_ticked(Browser browser) {
        String meeting = meeting(browser, "2024-Q3");
        Page page = open(browser.desktop(), meeting, "hadir/daftar");
        browser.axe(page);
        page.locator("input[name=datang]").nth(0).check();
        page.locator("input[name=datang]").nth(2).check();
        press(page, "Catat yang dicentang");
        assertThat(page.locator(".notice-once")).containsText("2 orang dicatat");
        assertThat(page.locator("#yang-datang ~ div tbody tr")).hasCount(2);
        browser.axe(page);
        Page phone = open(browser.phone(), meeting, "hadir");
        browser.fitsItsWidth(phone);
        phone.locator("a", new Page.LocatorOptions().setHasText("Koreksi")).first().click();
        phone.locator("#nama").fill("Uji Wakil");
        press(phone, "Simpan");
        assertThat(phone.locator("#isi")).containsText("Uji Wakil");
    }
}
