package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lokmin.browser.Guests.Guest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;

/** The second part of a quarter: the meeting in the room, with a projector and thirty phones. */
final class QuarterHeld {

    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 10, 9, 8, 30);

    private final Desk desk;
    private final Page page;
    private final Guests guests;
    private final String meeting;
    private final Page screen;

    /** Opens the room on the morning of the day, and the projector. */
    QuarterHeld(Desk desk, Guests guests, String meeting) {
        this.desk = desk;
        this.page = desk.page();
        this.guests = guests;
        this.meeting = meeting;
        desk.browser().travelTo(MORNING);
        desk.signInAgain();
        desk.go(meeting + "/ruang");
        desk.press("Buka ruang");
        assertThat(page.locator(".notice-once")).containsText("Ruang dibuka");
        screen = desk.window();
        screen.navigate(meeting + "/layar");
        assertThat(screen.locator(".welcome")).containsText("0 orang sudah hadir");
    }

    void thirtyCheckIn() throws IOException {
        List<Guest> all = guests.all();
        String pin = screen.locator(".pin").textContent();
        guests.together(
                all.subList(0, 5),
                _ -> "/hadir",
                (phone, _) -> {
                    phone.locator("#pin").fill(pin);
                    Desk.press(phone, "Lanjut");
                },
                QuarterHeld::checkIn,
                QuarterHeld::isThere);
        String scanned = scan(screen.locator(".entrance .qr"));
        guests.together(
                all.subList(5, all.size()),
                _ -> scanned,
                QuarterHeld::checkIn,
                QuarterHeld::isThere);
        assertThat(screen.locator(".welcome")).containsText("30 orang sudah hadir");
        show("Kehadiran");
        assertThat(screen.locator("h1")).containsText("10 dari 11 sektor hadir, 30 orang");
    }

    private static void checkIn(Page phone, Guest guest) {
        phone.locator("#nama").fill(guest.name());
        if (phone.locator("#sektor option[value='" + guest.sector() + "']").count() == 1) {
            phone.locator("#sektor").selectOption(guest.sector());
        } else {
            phone.locator("#sektor").selectOption("-");
            phone.locator("#sektor-lain").fill(guest.sector());
        }
        phone.locator("#jabatan").fill(guest.position());
        phone.locator("#mewakili").fill(guest.standingFor());
        if (guest.takesThePen()) {
            Pen.sign(phone);
        }
        Desk.press(phone, "Saya hadir");
    }

    private static void isThere(Page phone, Guest guest) {
        assertThat(phone.locator(".alert-success")).containsText("Tercatat hadir");
        assertThat(phone.locator("svg.signed")).hasCount(guest.takesThePen() ? 1 : 0);
    }

    /** What a phone's camera reads on the projector. */
    private static String scan(Locator code) throws IOException {
        BufferedImage seen =
                Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(code.screenshot())));
        int width = seen.getWidth();
        int height = seen.getHeight();
        int[] pixels = seen.getRGB(0, 0, width, height, new int[width * height], 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(
                                    new HybridBinarizer(
                                            new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new IOException("no camera reads this", unreadable);
        }
    }

    private void show(String scene) {
        desk.go(meeting + "/ruang");
        page.locator(".scenes button", new Page.LocatorOptions().setHasText(scene)).click();
    }

    void tenScoreTheProblems() {
        desk.go(meeting + "/masalah");
        for (int i = 0; i < 2; i++) {
            page.locator(".picks > li > .pick button").first().click();
        }
        page.getByLabel("Masalah dalam satu kalimat")
                .fill("Kader belum berani menimbang tanpa bidan");
        desk.press("Tambahkan");
        assertThat(page.locator(".problems tbody tr")).hasCount(3);
        page.getByText("Nilai masalah").click();
        desk.press("Buka penilaian");
        String address = page.locator(".address code").textContent();
        guests.together(
                guests.all().subList(5, 15),
                _ -> address,
                QuarterHeld::score,
                (phone, _) ->
                        assertThat(phone.locator(".notice-once")).containsText("sudah diterima"));
        Locator result = page.locator(".result");
        assertThat(result).containsText("10 penilai dari HP");
        assertThat(result.locator("tbody th").first()).containsText("Kader belum berani");
        desk.press("Tutup penilaian");
        assertThat(page.locator(".notice-once")).containsText("urutannya disimpan");
    }

    /**
     * The second problem gets little from everybody, the third most, the first something between.
     */
    private static void score(Page phone, Guest guest) {
        for (int criterion = 0; criterion < 3; criterion++) {
            tap(phone, 0, criterion, 3 + guest.number() % 2);
            tap(phone, 1, criterion, 2);
            tap(phone, 2, criterion, 5);
        }
        Desk.press(phone, "Kirim nilai");
    }

    private static void tap(Page phone, int problem, int criterion, int points) {
        phone.locator("label[for='m" + problem + "-k" + criterion + "-" + points + "']").click();
    }

    /** The problem of a figure that came second becomes what is to be done about it. */
    void aProblemIsExplainedAndBecomesAPromise() {
        desk.go(meeting + "/masalah");
        page.locator(".problems tbody tr").nth(1).locator("th a").click();
        Locator people = page.locator("input[aria-label='Tambahkan penyebab: Manusia']");
        people.fill("Kader baru belum dilatih");
        people.press("Enter");
        assertThat(page.locator("svg.fishbone")).containsText("Kader baru belum dilatih");
        page.getByLabel("Apa yang dapat dilakukan?").fill("Latih 12 kader dua sore");
        page.getByLabel("Apa yang dapat dilakukan?").press("Enter");
        desk.press("Pilih: Latih 12 kader dua sore");
        desk.press("Jadikan janji: Latih 12 kader dua sore");
        assertThat(page.locator("main")).containsText("Sudah menjadi janji");
    }

    void aFigureIsShownOnTheProjectorAndOnAPhoneThatSlept() throws IOException {
        desk.go(meeting + "/ruang");
        desk.press("Mulai acara");
        page.locator("#of").selectOption("KIA-18");
        desk.press("Tampilkan");
        assertThat(screen.locator("h1")).containsText("anemia");
        assertThat(screen.locator(".chart svg")).containsText("RW 07");
        String follow = page.locator(".guests code").textContent();
        guests.one(
                guests.in("Ketua RW 07"),
                follow,
                (phone, _) -> assertThat(phone.locator("h1")).containsText("anemia"));
    }

    void twoTypeTheMinutes() {
        show("Notulen");
        desk.go(meeting + "/notulen");
        Page other = desk.window();
        other.navigate(meeting + "/notulen");

        line(page, 1).fill("Camat diwakili Sekretaris Camat membuka pertemuan");
        page.keyboard().press("Enter");
        page.keyboard().type("Posyandu RW 03 buka hari Sabtu");
        page.keyboard().press("Alt+KeyK");
        assertThat(line(other, 2)).hasValue("Posyandu RW 03 buka hari Sabtu");
        line(other, 3).fill("Jemput ibu hamil yang belum periksa Hb");
        other.keyboard().press("Alt+KeyJ");
        assertThat(line(page, 3)).hasValue("Jemput ibu hamil yang belum periksa Hb");
        assertThat(screen.locator(".said .decision")).containsText("Posyandu RW 03 buka hari");
        show("Janji sampai saat ini");
        assertThat(screen.locator(".said .promise")).containsText("Jemput ibu hamil");
        Assertions.assertThat(screen.locator(".said li").count()).isEqualTo(1);
        desk.browser().putAway(other);
    }

    private static Locator line(Page page, int number) {
        return page.locator("#baris .words").nth(number - 1);
    }

    void aPhotoIsTaken() {
        desk.go(meeting + "/foto");
        page.locator("#foto").setInputFiles(TestPhoto.of(800, 600));
        page.locator("#keterangan").fill("Sekretaris Camat membuka pertemuan");
        desk.press("Tambah foto");
        assertThat(page.locator(".shots img")).hasCount(1);
    }

    void theProjectorIsSwitchedOff() {
        desk.browser().putAway(screen);
    }
}
