package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import id.lokmin.browser.Guests.Guest;
import id.lokmin.paper.PrintedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;

/** The last part of a quarter: owners are reminded and tell, and the next meeting looks back. */
final class QuarterKept {

    /** Fourteen days before the first promise is due. */
    private static final LocalDateTime FIRST_REMINDER = LocalDateTime.of(2025, 11, 16, 9, 0);

    private static final LocalDateTime NEXT_QUARTER = LocalDateTime.of(2026, 1, 8, 9, 0);
    private static final String REMINDED = "Jemput ibu hamil yang belum periksa Hb";

    private final Desk desk;
    private final Page page;
    private final Guests guests;

    QuarterKept(Desk desk, Guests guests) {
        this.desk = desk;
        this.page = desk.page();
        this.guests = guests;
    }

    /** Prepares them, and gives the link in the one for a promise of this meeting. */
    String remindersArePreparedOnceAndNeverTwice() {
        desk.browser().travelTo(FIRST_REMINDER);
        desk.signInAgain();
        desk.go("/janji/pengingat");
        // The server prepares them by itself every ten minutes; on a slow machine it is quicker.
        if (page.getByText("Siapkan pengingat").count() > 0) {
            desk.press("Siapkan pengingat");
            assertThat(page.locator(".notice-once")).containsText("pengingat disiapkan");
        }
        Locator all = page.locator(".reminders li");
        int prepared = all.count();
        Locator ours = all.filter(new Locator.FilterOptions().setHasText(REMINDED));
        assertThat(ours).hasCount(1);
        assertThat(ours).containsText("14 hari sebelum");
        String message = ours.locator(".message").textContent();

        desk.browser().travelTo(FIRST_REMINDER.plusHours(8));
        Page colleague = desk.window();
        colleague.navigate("/janji/pengingat");
        assertThat(colleague.locator(".notice")).containsText("Tidak ada yang baru hari ini");
        assertThat(colleague.locator(".reminders li")).hasCount(prepared);
        ours.getByText("Tandai terkirim").click();
        assertThat(page.locator(".reminders li")).hasCount(prepared - 1);
        desk.browser().travelTo(FIRST_REMINDER.plusDays(1));
        desk.signInAgain();
        desk.go("/janji/pengingat");
        assertThat(ours).hasCount(0);
        return message.substring(message.indexOf("http")).split("\\s")[0];
    }

    void theOwnerTellsByTheLinkInTheReminder(String link) {
        Guest owner = guests.in("Ketua TP PKK Kelurahan Kalitanjung");
        guests.one(
                owner,
                link,
                (phone, _) -> {
                    assertThat(phone.locator("h1")).containsText(REMINDED);
                    Desk.press(phone, "Berjalan");
                    assertThat(phone.locator(".notice-once")).containsText("Tercatat: Berjalan");
                });
        desk.browser().travelTo(FIRST_REMINDER.plusDays(9));
        guests.one(
                owner,
                link,
                (phone, _) -> {
                    Desk.press(phone, "Selesai");
                    assertThat(phone.locator("#photo-salah")).containsText("belum ada buktinya");
                    phone.locator("#amount").fill("12");
                    phone.locator("#photo").setInputFiles(TestPhoto.of(400, 300));
                    Desk.press(phone, "Selesai");
                    assertThat(phone.locator(".notice-once")).containsText("Tercatat: Selesai");
                });
        desk.signInAgain();
        desk.go("/janji?cari=Jemput");
        desk.open(REMINDED);
        assertThat(page.locator(".standing")).containsText("Selesai");
        assertThat(page.locator(".told li")).hasCount(2);
        assertThat(page.locator(".told img")).hasCount(1);
        desk.go("/janji/pengingat");
        assertThat(page.locator(".reminders li", new Page.LocatorOptions().setHasText(REMINDED)))
                .hasCount(0);
    }

    /**
     * Hb of three more months: in RW 07 nobody of thirty is anaemic any more, elsewhere as ever.
     */
    void theFiguresOfTheNextQuarterComeIn() {
        desk.browser().travelTo(NEXT_QUARTER);
        desk.signInAgain();
        desk.go("/data/impor");
        page.locator("#berkas")
                .setInputFiles(
                        Stream.of("Oktober", "November", "Desember")
                                .map(QuarterKept::recap)
                                .toArray(FilePayload[]::new));
        page.locator("form.upload button").click();
        assertThat(page.locator(".decide"))
                .containsText(
                        "3 berkas siap disimpan", new ContainsTextOptions().setTimeout(60_000));
        page.locator(".decide button.btn-primary").click();
        assertThat(page.locator("h1"))
                .hasText("Hasil impor", new HasTextOptions().setTimeout(60_000));
    }

    private static FilePayload recap(String month) {
        String rows =
                IntStream.rangeClosed(1, 13)
                        .mapToObj(rw -> "RW %02d;10;%d\n".formatted(rw, rw == 7 ? 0 : 3))
                        .collect(Collectors.joining());
        return new FilePayload(
                "rekap-" + month + ".csv",
                "text/csv",
                ("BULAN : " + month + " 2025\nRW;Periksa Hb;Anemia\n" + rows)
                        .getBytes(StandardCharsets.UTF_8));
    }

    void theNextMeetingBeginsWithTheResult() throws IOException {
        desk.go("/pertemuan?tahun=2026");
        page.locator("#period").selectOption("2025-Q4");
        page.locator("#day").fill("2026-01-15");
        page.locator("#begins").fill("09:00");
        desk.press("Rencanakan");
        desk.open("Berkas");
        desk.press("Buat berkas");
        Locator all = page.locator(".shelf a.btn");
        all.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        Download packet = page.waitForDownload(all::click);
        try (ZipFile zip = new ZipFile(packet.path().toFile())) {
            agenda(read(zip, "susunan-acara.pdf"));
            slides(read(zip, "paparan.pptx"));
            Assertions.assertThat(read(zip, "evaluasi-rtl-lalu.pdf"))
                    .contains("Kartu pantau", "Selesai");
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return PrintedText.of(name, zip.getInputStream(entry).readAllBytes())
                .replaceAll("\\s+", " ");
    }

    /** Page one: what moved, and what became of what each sector promised. */
    private static void agenda(String text) {
        Assertions.assertThat(text)
                .contains(
                        "Prevalensi anemia ibu hamil RW 07 40 % (8 dari 20) 16 % (8 dari 50)",
                        "kecil kemungkinan kebetulan",
                        "Sektor Dijanjikan Selesai Lewat tenggat Belum ada kabar",
                        "PKK 1 1 0 0",
                        "RT/RW 2 0 2 1",
                        "Kelurahan 3 0 2 1",
                        "Puskesmas 3 0 3 1");
        Assertions.assertThat(text.indexOf("Apakah janji yang lalu menggerakkan angka?"))
                .isBetween(0, text.indexOf("Pendaftaran peserta"));
    }

    private static void slides(String text) {
        Assertions.assertThat(text).contains("Janji menurut sektor", "Angka yang dijanjikan");
        Assertions.assertThat(text.indexOf("Apakah bergerak?"))
                .isBetween(0, text.indexOf("Ringkasan Triwulan IV"));
    }
}
