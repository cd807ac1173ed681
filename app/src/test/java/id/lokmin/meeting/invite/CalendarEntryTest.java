package id.lokmin.meeting.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static CalendarEntry entry(String title) {
        return entry(title, 0, true, "");
    }

    private static CalendarEntry entry(String title, int version, boolean held, String note) {
        return new CalendarEntry(
                "0199a6f0",
                version,
                held,
                Instant.parse("2025-10-03T02:00:00Z"),
                Duration.ofMinutes(190),
                title,
                "Aula; lantai 2",
                note,
                new CalendarEntry.Organizer("Puskesmas \"Kalitanjung\"", ""),
                Instant.parse("2025-09-20T03:04:05Z"));
    }

    @Test
    void it_reads_as_rfc_5545_writes_an_event() {
        assertThat(entry("Lokmin, Triwulan III").text())
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Lokmin//Lokakarya Mini//ID",
                                "METHOD:PUBLISH",
                                "BEGIN:VEVENT",
                                "UID:0199a6f0@lokmin",
                                "SEQUENCE:0",
                                "STATUS:CONFIRMED",
                                "DTSTAMP:20250920T030405Z",
                                "DTSTART:20251003T020000Z",
                                "DTEND:20251003T051000Z",
                                "ORGANIZER;CN=\"Puskesmas  Kalitanjung \":mailto:tanpa-surel@lokmin.invalid",
                                "SUMMARY:Lokmin\\, Triwulan III",
                                "LOCATION:Aula\\; lantai 2",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                ""));
    }

    /** RFC 5546, section 3.2.5, and its example 4.1.3. */
    @Test
    void one_that_is_called_off_is_taken_off_by_the_same_name_and_a_higher_number() {
        assertThat(entry("DIBATALKAN: Lokmin", 3, false, "Banjir, jalan putus").text())
                .contains(
                        "METHOD:CANCEL\r\n",
                        "UID:0199a6f0@lokmin\r\nSEQUENCE:3\r\nSTATUS:CANCELLED\r\n",
                        "ORGANIZER;",
                        "DESCRIPTION:Banjir\\, jalan putus\r\n");
    }

    /** Section 3.1: no line above 75 bytes, and unfolding gives back what was folded. */
    @Property(tries = 200)
    void no_line_is_too_long_and_unfolding_gives_the_text_back(
            @ForAll @StringLength(max = 200) String words) {
        String title = words.replaceAll("[\\p{Cntrl}\\p{Cs}\\\\;,]", "x");
        String text = entry(title).text();
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }
}
