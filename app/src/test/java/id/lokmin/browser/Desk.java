package id.lokmin.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lokmin.paper.PrintedText;
import java.io.IOException;

/**
 * The one account of a Puskesmas and its window, signed in as people sign in; a quarter is
 * prepared, held and followed up from here.
 */
final class Desk {

    private static final String ACCOUNT = "Notulis Contoh";

    private final Browser browser;
    private final Page page;

    Desk(Browser browser) {
        this.browser = browser.asNobody();
        this.page = window();
    }

    /** The window it mostly sits at. */
    Page page() {
        return page;
    }

    Browser browser() {
        return browser;
    }

    /** One more window of the same account, as on a second computer. */
    Page window() {
        Page window = browser.desktop();
        signIn(window);
        return window;
    }

    /** Again, after a session that nobody used ended. */
    void signInAgain() {
        signIn(page);
    }

    private static void signIn(Page window) {
        window.navigate("/masuk");
        press(window, ACCOUNT);
        window.locator(".sections").waitFor();
    }

    Page go(String address) {
        page.navigate(address);
        return page;
    }

    void press(String button) {
        press(page, button);
    }

    void open(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** Presses the first button whose words begin so. */
    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** What a paper says that is downloaded from an address. */
    String read(String address) throws IOException {
        APIResponse paper = page.context().request().get(address);
        try {
            return PrintedText.of(address, paper.body());
        } finally {
            paper.dispose();
        }
    }
}
