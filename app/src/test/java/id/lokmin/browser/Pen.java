package id.lokmin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger that signs on the sheet of a page. */
final class Pen {

    private static final int STROKES = 20;

    private Pen() {}

    static void sign(Page page) {
        Locator sheet = page.locator("canvas");
        sheet.scrollIntoViewIfNeeded();
        BoundingBox box = sheet.boundingBox();
        Mouse finger = page.mouse();
        finger.move(box.x + 20, box.y + 40);
        finger.down();
        for (int i = 0; i < STROKES; i++) {
            finger.move(box.x + 20 + i * 10, box.y + 40 + 20 * Math.sin(i));
        }
        finger.up();
    }
}
