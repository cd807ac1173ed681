package id.lokmin.meeting.closing;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.meeting.closing.MinutesText.Section;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Minutes before anybody has corrected them: what was typed while the meeting went on, below the
 * point of the agenda it belongs to, and what is known from the lists.
 */
final class MinutesDraft {

    private MinutesDraft() {}

    /**
     * @param said what was typed in the room
     * @param attendance how many came for each sector
     * @param promises as points
     */
    static MinutesText of(
            Briefing briefing, Said said, Map<String, Integer> attendance, List<String> promises) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Pelaksanaan", frame(briefing, attendance, said.ended())));
        int number = 1;
        for (AgendaItem item : said.agenda()) {
            sections.add(new Section(number + ". " + item.what(), lines(said.during(number))));
            number++;
        }
        sections.add(new Section("Tanya jawab", ""));
        if (!said.during(0).isEmpty()) {
            sections.add(new Section("Catatan lain", lines(said.during(0))));
        }
        sections.add(new Section("Kesimpulan dan keputusan", lines(said.decided())));
        sections.add(new Section("Rencana tindak lanjut", String.join("\n", promises)));
        return new MinutesText(sections);
    }

    private static String frame(
            Briefing briefing, Map<String, Integer> attendance, Optional<LocalTime> ended) {
        int came = attendance.values().stream().mapToInt(Integer::intValue).sum();
        List<String> lines = new ArrayList<>();
        lines.add(
                "Pemimpin rapat: "
                        + (briefing.kind().isCrossSector() ? "Camat" : "Kepala Puskesmas"));
        lines.add("Notulis: ");
        lines.add(
                "Hadir: "
                        + (came == 0 ? "" : came + " orang dari " + attendance.size() + " sektor"));
        lines.add("Mulai: " + briefing.meeting().begins().map(Briefing::clock).orElse(""));
        lines.add("Selesai: " + ended.map(Briefing::clock).orElse(""));
        return String.join("\n", lines);
    }

    private static String lines(List<String> said) {
        StringBuilder text = new StringBuilder();
        said.forEach(line -> text.append("- ").append(line.strip()).append('\n'));
        return text.toString();
    }
}
