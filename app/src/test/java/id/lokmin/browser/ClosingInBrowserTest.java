package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Batches;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A meeting is brought to its end: gate, figures, minutes, agreement, papers. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class ClosingInBrowserTest {

    private static final Origin HERE = new Origin("lintas-sektor", "2025-Q3");

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static PromiseEntry promise(int number, String owner, Optional<LocalDate> due) {
        return new PromiseEntry(
                number,
                number == 1 ? "Enam desa mengadakan pelatihan ILP" : "Sweeping imunisasi",
                new Aim("", "", "", "6 desa", OptionalDouble.empty(), OptionalDouble.empty(), ""),
                new Owner(owner, owner.isEmpty() ? "" : "RT/RW", List.of()),
                List.of(),
                "",
                Optional.empty(),
                due,
                "Daftar hadir",
                Progress.none());
    }

    /** A meeting with two promises, of which neither is whole. */
    private static String meeting(Browser browser) {
        String id =
                browser.house()
                        .room(Meetings.class)
                        .plan(
                                HERE.kind(),
                                Period.parse(HERE.id()),
                                new MeetingPlan(
                                        Optional.of(LocalDate.of(2025, 10, 3)),
                                        Optional.of(LocalTime.of(8, 30)),
                                        "Aula Puskesmas"),
                                "uji")
                        .id();
        browser.house()
                .room(Promises.class)
                .accept(
                        browser.house().room(Batches.class).begin("uji", "uji"),
                        HERE,
                        List.of(
                                promise(1, "", Optional.empty()),
                                promise(2, "Ketua RW 07", Optional.empty())));
        return "/pertemuan/" + id + "/penutupan";
    }

    @Test
    void a_meeting_is_gated_mended_closed_locked_signed_and_filed(Browser browser)
            throws IOException {
        Page page = browser.desktop();
        String closing = meeting(browser);
        page.navigate(closing);
        browser.axe(page);
        browser.screenshot(page, "penutupan");

        press(page, "Tutup pertemuan");
        assertThat(page.locator("[role=alert]")).containsText("belum lengkap");
        browser.axe(page);

        Locator first = page.locator("article").first();
        first.getByLabel("Penanggung jawab").fill("Lurah Kalitanjung");
        first.getByLabel("Tempat").fill("RW 99");
        first.getByLabel("Paling lambat").fill("2025-12-31");
        first.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("article").first()).containsText("RW 99 tidak dikenal");
        assertThat(page.locator("article").first().getByLabel("Penanggung jawab"))
                .hasValue("Lurah Kalitanjung");
        page.locator("article").first().getByLabel("Tempat").fill("RW 03, RW 07");
        page.locator("article").first().getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".notice-once")).containsText("Janji 1 dilengkapi.");

        page.locator("article")
                .getByLabel("Atau tutup apa adanya, dengan alasan")
                .fill("Tanggal menunggu jadwal Dinas");
        press(page, "Tutup pertemuan");
        assertThat(page.locator(".notice-once")).containsText("Pertemuan ditutup.");
        assertThat(page.locator("main")).containsText("Tanggal menunggu jadwal Dinas");
        assertThat(page.locator("main")).containsText("masih sama seperti dipaparkan");
        browser.axe(page);

        lockTheMinutes(browser, page, closing);
        signTheSheet(browser, page, closing);
        takeTheEvidence(page, closing);
    }

    private static void lockTheMinutes(Browser browser, Page page, String closing) {
        page.navigate(closing + "/notulen");
        page.getByLabel("Tanya jawab").fill("- Ketua RW 07 bertanya tentang PMT.");
        press(page, "Simpan koreksi");
        assertThat(page.locator(".notice-once")).containsText("versi 1");
        browser.axe(page);
        press(page, "Kunci notulen");
        assertThat(page.locator("main")).containsText("Ketua RW 07 bertanya tentang PMT.");
        assertThat(page.locator("textarea[name=isi0]")).hasCount(0);
        page.getByLabel("Tulis tambahan").fill("Jumlah hadir 31, bukan 30.");
        press(page, "Simpan tambahan");
        assertThat(page.locator(".addendum")).containsText("Jumlah hadir 31, bukan 30.");
        browser.axe(page);
    }

    private static void signTheSheet(Browser browser, Page page, String closing) {
        page.navigate(closing + "/kesepakatan");
        press(page, "Buat lembar kesepakatan");
        press(page, "Siapkan QR untuk HP");
        browser.axe(page);
        Locator link = page.locator(".to-sign a[href*='/t/']").first();
        String address = link.getAttribute("href");
        String text = page.locator(".agreed").innerText();
        String code = page.locator("code.fingerprint").innerText();

        Page phone = browser.asNobody().phone();
        phone.navigate(address);
        browser.fitsItsWidth(phone);
        press(phone, "Tanda tangani");
        assertThat(phone.locator("main")).containsText("Tulis nama yang menandatangani.");
        phone.locator("#nama").fill("Penanda Tangan Contoh");
        Pen.sign(phone);
        browser.axe(phone);
        press(phone, "Tanda tangani");
        assertThat(phone.locator("main")).containsText("Baris ini sudah ditandatangani.");

        page.reload();
        assertThat(page.locator("main")).containsText("1 dari 2 baris ditandatangani");
        browser.screenshot(page, "kesepakatan");

        phone.navigate("/verifikasi");
        browser.fitsItsWidth(phone);
        phone.locator("#teks").fill(text);
        phone.locator("#kode").fill(code);
        press(phone, "Periksa");
        assertThat(phone.locator("[role=status]")).containsText("Cocok");
        assertThat(phone.locator("[role=status]")).containsText("Triwulan III 2025");
        browser.axe(phone);
        phone.locator("#teks").fill(text.replace("6 desa", "5 desa"));
        press(phone, "Periksa");
        assertThat(phone.locator("[role=status]")).containsText("Tidak cocok");
    }

    private static void takeTheEvidence(Page page, String closing) throws IOException {
        page.navigate(closing.replace("penutupan", "berkas"));
        Download download =
                page.waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(120_000),
                        () -> page.getByText("Unduh bukti akreditasi (ZIP)").click());
        try (ZipFile file = new ZipFile(download.path().toFile())) {
            List<String> names =
                    Collections.list(file.entries()).stream().map(ZipEntry::getName).toList();
            Assertions.assertThat(names)
                    .contains(
                            "daftar-isi.pdf",
                            "EP 1.6.2.a/undangan.pdf",
                            "EP 1.6.2.b/notulen.docx",
                            "EP 1.6.2.b/kesepakatan.txt",
                            "EP 1.1.1.f/angka-seperti-dipaparkan.tsv");
        }
    }

    @Test
    void a_text_with_a_blank_nobody_knows_is_not_kept(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/naskah/lintas-sektor");
        browser.axe(page);
        page.locator("#undangan-perihal").fill("Undangan {trwulan}");
        press(page, "Simpan");
        assertThat(page.locator("#undangan-perihal-salah"))
                .containsText("Kolom {trwulan} tidak dikenal.");
        page.locator("#undangan-perihal").fill("Undangan rapat {triwulan}");
        press(page, "Simpan");
        assertThat(page.locator(".notice-once")).containsText("1 teks disimpan.");
        browser.screenshot(page, "teks-surat");
        press(page, "Kembalikan ke teks bawaan");
        assertThat(page.locator("#undangan-perihal"))
                .hasValue("Undangan {pertemuan} {triwulan} Tahun {tahun}");
    }
}
