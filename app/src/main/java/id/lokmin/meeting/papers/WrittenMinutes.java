package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.Addendum;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.MinutesText.Section;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * The minutes (notulen) as they were written, with what was added later and who signs them. A draft
 * leaves room to write by hand; once they were corrected, points without a word are left out.
 */
public final class WrittenMinutes {

    private static final String POINT = "- ";

    private WrittenMinutes() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        Paper.Builder paper =
                Heads.meetingPaper(briefing, PageLayout.portrait(PageLayout.Size.A4), "Notulen");
        if (record.written().filter(MinutesVersion::isLocked).isEmpty()) {
            paper.add(
                    new Block.Callout(
                            Text.styled(
                                    "**Rancangan.** Notulen ini belum dikunci dan masih dapat berubah."),
                            Tone.WARNING));
        }
        boolean draft = record.written().isEmpty();
        for (Section section : record.minutes().sections()) {
            if (draft || !section.isEmpty()) {
                paper.heading(section.heading());
                write(paper, section);
            }
        }
        paper.signatures(Heads.scribe(briefing.townAndDay()), Heads.head(briefing, "Mengetahui,"));
        for (Addendum addendum : record.addenda()) {
            paper.heading("Tambahan " + addendum.number())
                    .paragraph(Text.italic(when(briefing, addendum)))
                    .paragraph(addendum.text());
        }
        record.written()
                .filter(MinutesVersion::isLocked)
                .ifPresent(version ->
                        paper.space(4).paragraph(Text.italic(locked(briefing, version))));
        return paper.build();
    }

    private static void write(Paper.Builder paper, Section section) {
        if (section.isEmpty()) {
            paper.add(new Block.WritingLines(2));
        } else {
            lines(paper, section);
        }
    }

    /** Lines that begin with a dash are points, others paragraphs. */
    static void lines(Paper.Builder paper, Section section) {
        List<String> points = new ArrayList<>();
        for (String line : section.lines()) {
            if (line.startsWith(POINT)) {
                points.add(line.substring(POINT.length()));
                continue;
            }
            flush(paper, points);
            paper.paragraph(line);
        }
        flush(paper, points);
    }

    private static void flush(Paper.Builder paper, List<String> points) {
        if (!points.isEmpty()) {
            paper.bulleted(List.copyOf(points));
            points.clear();
        }
    }

    private static String when(Briefing briefing, Addendum addendum) {
        return "Ditulis "
                + briefing.formats().moment(addendum.at(), briefing.institution().zone())
                + " oleh "
                + addendum.by()
                + ".";
    }

    private static String locked(Briefing briefing, MinutesVersion version) {
        return "Dikunci "
                + briefing.formats().moment(version.at(), briefing.institution().zone())
                + " sebagai versi "
                + version.number()
                + ". Sidik SHA-256 teksnya: "
                + version.fingerprint().groups();
    }
}
