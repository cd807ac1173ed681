package id.lokmin.access.web;

import id.lokmin.access.Visit;
import id.lokmin.shell.Texts;
import java.time.Duration;

/** How long to wait, rounded up: {@code 30 detik}, {@code 4 menit}, {@code 23 jam}. */
final class Waits {

    private static final int FEW = 90;

    private Waits() {}

    static String words(Duration wait, Visit visit) {
        Texts texts = visit.texts("access");
        long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        if (seconds <= FEW) {
            return texts.get("wait.seconds", seconds);
        }
        long minutes = (seconds + 59) / 60;
        return minutes <= FEW
                ? texts.get("wait.minutes", minutes)
                : texts.get("wait.hours", (minutes + 59) / 60);
    }
}
