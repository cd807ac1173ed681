package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.lokmin.browser.Guests.Guest;
import id.lokmin.paper.PrintedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;

/** The third part of a quarter: promises are checked, signed and filed. */
final class QuarterClosed {

    /** The sectors that promise, with who promises for them. */
    private static final Map<String, String> PROMISING =
            Map.of(
                    "Kelurahan", "Lurah Kalitanjung",
                    "PKK", "Ketua TP PKK Kelurahan Kalitanjung",
                    "RT/RW", "Ketua RW 07");

    private static final String SPOKEN = "Jemput ibu hamil yang belum periksa Hb";
    private static final String FROM_A_PROBLEM = "Latih 12 kader dua sore";
    private static final String WRITTEN = "Pantau minum tablet tambah darah tiap minggu";

    private final Desk desk;
    private final Page page;
    private final Guests guests;
    private final String meeting;

    QuarterClosed(Desk desk, Guests guests, String meeting) {
        this.desk = desk;
        this.page = desk.page();
        this.guests = guests;
        this.meeting = meeting;
    }

    /** Written down whole at the desk: owner, place, number, day, proof, and an indicator. */
    void aWholePromiseIsWrittenDown() {
        desk.go("/janji/baru");
        page.locator("#origin")
                .selectOption(new SelectOption().setLabel("Lokmin Linsek Triwulan III 2025"));
        page.locator("#activity").fill(WRITTEN);
        page.locator("#owner").selectOption("Ketua RW 07");
        page.getByLabel("RW 07", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#indicator").selectOption("KIA-18");
        page.locator("#target").fill("30");
        page.locator("#volume").fill("8 ibu hamil");
        page.locator("#due_on").fill("2025-12-31");
        page.locator("#proof").fill("Kartu pantau");
        desk.press("Simpan");
        assertThat(page.locator(".notice-once")).containsText("Janji disimpan.");
        assertThat(page.locator("main")).not().containsText("belum dapat diperiksa");
    }

    void theGateRefusesWhatCannotBeChecked() {
        desk.go(meeting + "/penutupan");
        assertThat(page.locator("main")).containsText("1 janji diketik di notulen");
        desk.press("Tutup pertemuan");
        assertThat(page.locator("[role=alert]")).containsText("belum dicatat sebagai janji");
        desk.press("Catat sebagai janji");
        assertThat(page.locator(".notice-once")).containsText("1 janji dicatat dari notulen");

        desk.press("Tutup pertemuan");
        assertThat(page.locator("[role=alert]")).containsText("belum lengkap");
        assertThat(page.locator("main")).containsText("1 dari 3 janji lengkap");
        assertThat(promise(SPOKEN).locator(".lacks li")).hasCount(5);
        assertThat(promise(FROM_A_PROBLEM).locator(".lacks li")).hasCount(3);
    }

    private Locator promise(String activity) {
        return page.locator("article", new Page.LocatorOptions().setHasText(activity));
    }

    void whatIsMissingIsMended() {
        mend(SPOKEN, "Penanggung jawab", "Ketua TP PKK Kelurahan Kalitanjung");
        mend(SPOKEN, "Tempat", "RW 07, RW 10");
        mend(SPOKEN, "Jumlah", "banyak");
        press(SPOKEN);
        assertThat(promise(SPOKEN)).containsText("Tulis dengan angka");
        mend(SPOKEN, "Jumlah", "12 ibu hamil");
        mend(SPOKEN, "Paling lambat", "2025-11-30");
        mend(SPOKEN, "Bukti", "Daftar hadir");
        press(SPOKEN);
        assertThat(promise(SPOKEN)).hasCount(0);

        mend(FROM_A_PROBLEM, "Penanggung jawab", "Lurah Kalitanjung");
        mend(FROM_A_PROBLEM, "Paling lambat", "2026-03-31");
        mend(FROM_A_PROBLEM, "Bukti", "Foto pelatihan");
        press(FROM_A_PROBLEM);
        assertThat(page.locator("main")).containsText("3 dari 3 janji lengkap");
    }

    private void mend(String activity, String field, String words) {
        promise(activity)
                .getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .fill(words);
    }

    private void press(String activity) {
        promise(activity).getByRole(AriaRole.BUTTON).click();
    }

    void theSectorsSignOnTheirPhones() {
        desk.go(meeting + "/penutupan/kesepakatan");
        desk.press("Buat lembar kesepakatan");
        assertThat(page.locator(".agreed"))
                .containsText(SPOKEN + " (12 ibu hamil), di RW 07, RW 10.");
        desk.press("Siapkan QR untuk HP");
        Map<String, String> links = new HashMap<>();
        PROMISING.forEach((sector, position) -> {
            Locator line =
                    page.locator(".to-sign article")
                            .filter(new Locator.FilterOptions().setHasText(position));
            links.put(sector, line.locator("a[href*='/t/']").getAttribute("href"));
        });
        List<Guest> signing = PROMISING.values().stream().map(guests::in).toList();
        guests.together(
                signing,
                guest -> Objects.requireNonNull(links.get(guest.sector())),
                (phone, guest) -> {
                    phone.locator("#nama").fill(guest.name());
                    Pen.sign(phone);
                    Desk.press(phone, "Tanda tangani");
                },
                (phone, _) ->
                        assertThat(phone.locator("main"))
                                .containsText("Baris ini sudah ditandatangani."));
        page.reload();
        assertThat(page.locator("main")).containsText("3 dari 3 baris ditandatangani");
    }

    void theMeetingIsClosedAndItsMinutesLocked() {
        desk.go(meeting + "/penutupan");
        desk.press("Tutup pertemuan");
        assertThat(page.locator(".notice-once")).containsText("Pertemuan ditutup.");
        desk.go(meeting + "/penutupan/notulen");
        page.getByLabel("Tanya jawab").fill("- Ketua RW 07 bertanya tentang PMT.");
        desk.press("Kunci notulen");
        assertThat(page.locator("textarea[name=isi0]")).hasCount(0);
        desk.go(meeting + "/ruang");
        desk.press("Tutup ruang");
    }

    void theEvidenceIsTakenAndRead() throws IOException {
        desk.go(meeting + "/berkas");
        Download download =
                page.waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(120_000),
                        () ->
                                page.getByText("Unduh bukti akreditasi (ZIP)")
                                        .click(new Locator.ClickOptions().setTimeout(120_000)));
        Map<String, String> papers = read(download.path());

        Assertions.assertThat(in(papers, "notulen.pdf"))
                .contains(
                        "Posyandu RW 03 buka hari Sabtu",
                        SPOKEN,
                        "Ketua RW 07 bertanya tentang PMT.");
        Assertions.assertThat(in(papers, "notulen.docx"))
                .contains("Posyandu RW 03 buka hari Sabtu");
        Assertions.assertThat(in(papers, "daftar-hadir.pdf"))
                .contains("Tamu 01", "Tamu 30", "Camat Harjamukti");
        Assertions.assertThat(oneLine(in(papers, "kesepakatan.pdf")))
                .contains(
                        "12 ibu hamil",
                        "Penanggung jawab: Ketua TP PKK Kelurahan Kalitanjung",
                        "Paling lambat: 30 November 2025",
                        "Bukti: Daftar hadir");
        Assertions.assertThat(in(papers, "rtl.pdf")).contains("Ketua RW 07", "Kartu pantau");
        Assertions.assertThat(in(papers, "undangan.pdf")).contains("001");
        Assertions.assertThat(in(papers, "dokumentasi.pdf"))
                .contains("Sekretaris Camat membuka pertemuan");
        Assertions.assertThat(in(papers, "angka-seperti-dipaparkan.tsv")).contains("KIA-18");
        for (String openToAll : List.of("siaran-pers.pdf", "ringkasan-publik.pdf")) {
            Assertions.assertThat(in(papers, openToAll)).as(openToAll).doesNotContain("Tamu ");
        }
    }

    private static String in(Map<String, String> papers, String name) {
        return Objects.requireNonNull(papers.get(name), name);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What every paper of a ZIP says, by the name of its file without its folder. */
    private static Map<String, String> read(Path zip) throws IOException {
        Map<String, String> papers = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = file.stream().collect(Collectors.toList());
            for (ZipEntry entry : entries) {
                String name = entry.getName().replaceFirst(".*/", "");
                papers.put(name, PrintedText.of(name, file.getInputStream(entry).readAllBytes()));
            }
        }
        return papers;
    }
}
