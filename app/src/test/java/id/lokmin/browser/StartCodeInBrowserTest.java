package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.lokmin.access.StartCode;
import id.lokmin.door.LanDoor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An empty folder is set up from a phone by whoever reads the code on the computer's screen. */
@InBrowser(InBrowser.Folder.EMPTY)
class StartCodeInBrowserTest {

    @Test
    void another_machine_begins_with_the_code_and_not_without(Browser browser) {
        LanDoor door = browser.house().room(LanDoor.class);
        if (door.surroundings().address().startsWith("127.")) {
            browser.house().comesByHttpsFrom("192.168.1.66");
        }
        door.usePorts(0, 0);
        door.openForThisRun();
        StartCode code = browser.house().room(StartCode.class);

        Page phone = browser.phone();
        phone.navigate(door.numberedAddress() + "/");
        assertThat(phone).hasURL(Pattern.compile(".*/masuk/mulai$"));
        browser.axe(phone);
        browser.fitsItsWidth(phone);
        phone.locator("#kode").fill("0000-0000".equals(code.shown()) ? "1" : "0000-0000");
        phone.getByText("Mulai menyiapkan").click();
        assertThat(phone.locator("#kode-salah")).containsText("tidak cocok");
        phone.locator("#kode").fill(code.shown().replace("-", " "));
        phone.getByText("Mulai menyiapkan").click();
        assertThat(phone).hasURL(Pattern.compile(".*/mulai/bahasa$"));

        Page stranger = browser.phone();
        stranger.navigate(door.numberedAddress() + "/mulai/puskesmas");
        assertThat(stranger).hasURL(Pattern.compile(".*/masuk/mulai$"));
    }
}
