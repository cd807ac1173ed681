package id.lokmin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Grant;
import id.lokmin.access.Issued;
import id.lokmin.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in, keeping one's own account and those of others, as people see it. */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class AccessInBrowserTest {

    private static final String PASSWORD = "sapu meja payung";

    private static Account person(Browser browser, String signIn) {
        Accounts accounts = browser.house().room(Accounts.class);
        Issued issued =
                accounts.create(signIn, "Orang Uji", List.of(Grant.everywhere(Role.KEEPER)), "uji");
        return accounts.changePassword(
                issued.account().id(), issued.startPassword(), PASSWORD, "uji");
    }

    @Test
    void the_door_fits_a_phone_and_says_what_is_wrong(Browser browser) {
        Page phone = browser.asNobody().phone();
        phone.navigate("/capaian");
        assertThat(phone.locator("h1")).hasText("Masuk");
        browser.axe(phone);
        browser.fitsItsWidth(phone);
        phone.getByLabel("Nama masuk").fill("siapa");
        phone.locator("#sandi").fill("bukan sandi");
        phone.locator("main form button.btn-primary").first().click();
        assertThat(phone.locator("#wrong")).containsText("tidak cocok");
        browser.axe(phone);
        browser.screenshot(phone, "masuk-ponsel");
    }

    @Test
    void the_pages_of_accounts_are_whole_at_every_width(Browser browser) {
        for (String address :
                List.of(
                        "/akun",
                        "/akun/sandi",
                        "/akun/kode",
                        "/pengaturan/akun",
                        "/pengaturan/akun/baru",
                        "/pengaturan/jejak")) {
            Page desktop = browser.desktop();
            desktop.navigate(address);
            browser.axe(desktop);
            browser.screenshot(desktop, "akses" + address.replace('/', '-'));
            Page phone = browser.phone();
            phone.navigate(address);
            browser.axe(phone);
            browser.fitsItsWidth(phone);
        }
    }

    @Test
    void a_midwife_gets_an_account_with_her_area_and_a_start_password(Browser browser) {
        Page page = browser.desktop();
        page.navigate("/pengaturan/akun/baru");
        page.getByLabel("Nama orang").fill("Bidan Uji");
        page.getByLabel("Nama masuk").fill("bidan.uji");
        page.getByLabel("Bidan desa / pembina wilayah").first().check();
        page.locator("main button.btn-primary").click();
        assertThat(page.locator("#peran-wrong")).containsText("memerlukan wilayah");
        assertThat(page.getByLabel("Nama masuk")).hasValue("bidan.uji");
        page.locator("select[name='wilayah.pembina']").selectOption("32.74.03.9001");
        page.locator("main button.btn-primary").click();
        assertThat(page.locator(".start-password").last()).containsText("-");
        browser.axe(page);
        browser.screenshot(page, "sandi-awal");
    }

    @Test
    void a_passkey_is_made_and_signs_in_without_a_password(Browser browser) {
        person(browser, "orang.passkey");
        Page page = browser.asNobody().desktop();
        String here = browser.house().address().replace("127.0.0.1", "localhost");
        withDevice(page);
        page.navigate(here + "/masuk");
        page.getByLabel("Nama masuk").fill("orang.passkey");
        page.locator("#sandi").fill(PASSWORD);
        page.locator("main form button.btn-primary").first().click();
        page.navigate(here + "/akun");
        page.getByLabel("Nama perangkat ini").fill("Laptop uji");
        page.locator("[data-passkey=make] button").click();
        assertThat(page.locator("#passkey ~ ul")).containsText("Laptop uji");
        page.locator("main form[action='/keluar'] button").click();
        assertThat(page.locator("h1")).hasText("Masuk");
        page.locator("[data-passkey=enter] button").click();
        page.waitForURL(here + "/");
        assertThat(page.locator(".person summary")).containsText("Orang Uji");
    }

    /** A device that recognises its owner, as Chromium plays one for tests. */
    private static void withDevice(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", device);
        chromium.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
