package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.door.LanDoor;
import org.junit.jupiter.api.Test;

/** Letting phones in: whoever keeps Lokmin opens the door, a phone reads how to trust it. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class DoorInBrowserTest {

    @Test
    void the_keeper_opens_the_door_and_shuts_it_again(Browser browser) {
        onFreePorts(browser);
        Page page = browser.desktop();
        page.navigate("/pengaturan/jaringan");
        assertThat(page.locator("main")).containsText("hanya dapat dibuka di komputer ini");
        browser.axe(page);

        page.getByLabel("Nama komputer").fill("ruang kia!");
        page.getByText("Nyalakan untuk jaringan ini").click();
        assertThat(page.locator(".invalid-feedback")).containsText("tidak dapat dipakai");
        assertThat(page.getByLabel("Nama komputer")).hasValue("ruang kia!");
        browser.axe(page);

        page.getByLabel("Nama komputer").fill("");
        page.getByText("Nyalakan untuk jaringan ini").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("sekarang dapat dibuka");
        assertThat(page.locator("svg.qr")).isVisible();
        browser.axe(page);

        Page phone = browser.phone();
        phone.navigate("/kepercayaan");
        assertThat(phone.locator("h1")).containsText("mempercayai Lokmin");
        assertThat(phone.locator(".fingerprint li")).hasCount(8);
        browser.fitsItsWidth(phone);
        browser.axe(phone);
        browser.screenshot(phone, "kepercayaan-ponsel");

        page.getByText("Matikan untuk jaringan").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("hanya untuk komputer ini");
        phone.reload();
        assertThat(phone.locator("main")).containsText("sedang hanya dibuka di komputer ini");
    }

    /** Other tests and other programs use the usual ones. */
    private static void onFreePorts(Browser browser) {
        browser.house().room(LanDoor.class).usePorts(0, 0);
    }
}
