package id.lokmin.mail;

import id.lokmin.mail.Outbox.Progress;
import id.lokmin.shell.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How far the letters of a bundle are, to be shown on a page of whatever room posted them: {@code
 * @template.mail.progress(view = …)}, with {@value #SCRIPT} to follow them.
 *
 * @param address where it is asked for again; empty once all are out of hand
 */
public record MailProgress(Texts texts, String address, Progress progress) {

    /** The script of pages that show it. */
    public static final String SCRIPT = "mail.js";

    /** Where every progress is asked for. */
    public static final String ROOT = "/surel/kemajuan";

    public static MailProgress of(String bundle, Progress progress, Texts mail) {
        return new MailProgress(
                mail,
                progress.waiting() == 0
                        ? ""
                        : ROOT + "?berkas=" + URLEncoder.encode(bundle, StandardCharsets.UTF_8),
                progress);
    }

    /** What keeps those that wait; empty where nothing does. */
    public String trouble() {
        return progress.trouble().map(one -> texts.get(one.key())).orElse("");
    }

    /** How far one letter is, in words. */
    public static String words(Posted letter, Texts mail) {
        return mail.get("state." + letter.state().code())
                + letter.trouble().map(one -> ": " + mail.get(one.key())).orElse("");
    }
}
