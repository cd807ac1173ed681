package id.lokmin.meeting.live.web;

import id.lokmin.shell.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** The time of day as people write it: {@code 09.05}, in English {@code 09:05}. */
final class Hours {

    private Hours() {}

    static String of(Instant moment, ZoneId zone, Language language) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        String between = language == Language.INDONESIAN ? "." : ":";
        return String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), between, time.getMinute());
    }
}
