package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lokmin.browser.Guests.Guest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** The first part of a quarter: its meeting is planned, prepared and invited to. */
final class QuarterPrepared {

    private static final String DEPUTIZED = "Camat Harjamukti";
    private static final String UNABLE = "Ketua LPM Kalitanjung";

    private final Desk desk;
    private final Page page;
    private final Guests guests;

    QuarterPrepared(Desk desk, Guests guests) {
        this.desk = desk;
        this.page = desk.page();
        this.guests = guests;
    }

    /** Plans it, and gives the address of its pages. */
    String theMeetingIsPlanned() {
        desk.go("/pertemuan?tahun=2025");
        page.locator("#period").selectOption("2025-Q3");
        page.locator("#day").fill("2025-10-09");
        page.locator("#begins").fill("09:00");
        page.locator("#venue").fill("Aula Kelurahan Kalitanjung");
        desk.press("Rencanakan");
        assertThat(page.locator(".lead").first()).containsText("Kamis, 9 Oktober 2025");
        page.locator("#theme").fill("Bersama wujudkan posyandu aktif");
        desk.press("Simpan");
        assertThat(page.locator(".theme")).containsText("posyandu aktif");
        return page.url().replaceFirst("(/pertemuan/[^/?#]+).*", "$1");
    }

    void theAgendaFillsItself() {
        desk.open("Susunan acara");
        Locator agenda = page.locator(".agenda");
        assertThat(agenda).containsText("6 janji belum selesai, 6 lewat waktu");
        assertThat(page.locator("input[name^=what][value*='ASI eksklusif']")).hasCount(1);
        desk.press("Simpan");
        assertThat(page.locator(".notice-once")).isVisible();
        desk.open("Persiapan");
    }

    void aClusterHandsInItsPageByLink() {
        desk.open("Pra-lokmin");
        desk.press("Minta lembar");
        Locator clusters = page.locator(".list-group-item");
        assertThat(clusters).hasCount(5);
        String message = clusters.locator("textarea").nth(1).inputValue();
        Page midwife = desk.browser().phone();
        midwife.navigate(message.substring(message.indexOf("http")).strip());
        midwife.locator("textarea").first().fill("Kader baru belum dilatih");
        Desk.press(midwife, "Serahkan");
        assertThat(midwife.locator(".alert-success").first()).containsText("diserahkan");
        page.reload();
        assertThat(clusters.nth(1)).containsText("diserahkan");
        assertThat(clusters.nth(2)).containsText("belum diisi");
        desk.open("Persiapan");
    }

    void theLetterIsNumberedAndThePositionsInvited(String meeting) throws IOException {
        desk.open("Undangan");
        desk.press("Ambil dari daftar jabatan");
        assertThat(page.locator(".invited tbody tr")).hasCount(33);
        desk.press("Pakai nomor ini untuk Surat Kecamatan");
        assertThat(page.locator(".numbered").last()).containsText("001");
        Assertions.assertThat(desk.read(meeting + "/berkas/hasil/undangan.pdf"))
                .contains("KECAMATAN HARJAMUKTI", "001", "Kamis, 9 Oktober 2025", "09.00");
    }

    void sixAnswerByLink(String meeting) {
        List<Guest> six =
                List.of(
                        guests.in(DEPUTIZED),
                        guests.in(UNABLE),
                        guests.in("Lurah Kalitanjung"),
                        guests.in("Ketua RW 03"),
                        guests.in("Ketua RW 07"),
                        guests.in("Babinsa Kalitanjung"));
        Map<Guest, String> links = new HashMap<>();
        for (Guest guest : six) {
            desk.go(meeting + "/persiapan/undangan");
            desk.open(guest.seat());
            links.put(guest, page.locator(".address a").getAttribute("href"));
        }
        guests.together(
                six,
                guest -> Objects.requireNonNull(links.get(guest)),
                (phone, guest) -> answer(phone, guest),
                (phone, guest) ->
                        assertThat(phone.locator(".alert-success").last())
                                .containsText("Jawaban Bapak/Ibu"));
        desk.go(meeting + "/persiapan/undangan");
        Locator counts = page.locator(".counts");
        assertThat(counts).containsText("4 hadir");
        assertThat(counts).containsText("1 diwakilkan");
        assertThat(counts).containsText("1 berhalangan");
        assertThat(counts).containsText("27 belum menjawab");
    }

    private static void answer(Page phone, Guest guest) {
        switch (guest.seat()) {
            case DEPUTIZED -> {
                phone.getByLabel("Saya mewakilkan").check();
                phone.locator("#deputy").fill("Sekretaris Camat");
            }
            case UNABLE -> phone.getByLabel("Tidak dapat hadir").check();
            default -> phone.getByLabel("Ya, saya hadir").check();
        }
        Desk.press(phone, "Kirim jawaban");
    }
}
