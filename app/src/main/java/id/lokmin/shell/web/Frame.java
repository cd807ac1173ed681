package id.lokmin.shell.web;

import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;

/**
 * What stands around a page.
 *
 * @param title of the browser's window
 * @param office whose page it is; the name of the Puskesmas where it is known
 * @param inIndonesian address of this very page in Indonesian; {@code inEnglish} in English
 */
public record Frame(
        Language language, String title, String office, String inIndonesian, String inEnglish) {

    public Texts texts() {
        return Texts.of("shell", language);
    }

    public boolean isIndonesian() {
        return language == Language.INDONESIAN;
    }
}
