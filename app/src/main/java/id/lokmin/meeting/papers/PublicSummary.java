package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import java.util.List;

/** One page for the notice board: what was talked about and agreed, without any person's data. */
public final class PublicSummary {

    private PublicSummary() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        Paper.Builder paper =
                Paper.of(briefing.imprint("Ringkasan untuk umum, " + briefing.title()))
                        .page(PageLayout.portrait(PageLayout.Size.A4))
                        .letterhead(Heads.letterhead(briefing.institution().office()))
                        .footer(briefing.source())
                        .title("RINGKASAN UNTUK UMUM", briefing.title())
                        .keyValues(Heads.when(briefing))
                        .paragraph(record.say("ringkasan_publik.pembuka"))
                        .heading("Keadaan sampai " + briefing.upTo());
        List<String> figures = PublicFigures.lines(briefing);
        if (figures.isEmpty()) {
            paper.paragraph("Belum ada angka yang dapat ditampilkan.");
        } else {
            paper.bulleted(figures);
        }
        paper.heading("Yang disepakati");
        if (record.promises().isEmpty()) {
            paper.paragraph("Belum ada rencana tindak lanjut yang dicatat.");
        } else {
            paper.numbered(PressText.agreed(record));
        }
        return paper.paragraph(record.say("ringkasan_publik.penutup")).build();
    }
}
