package id.lokmin.meeting.papers;

import id.lokmin.followup.Promise;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The press text (siaran pers), built like those the Puskesmas publish: title, when and where, who
 * came, what was talked about with a few figures, what was agreed. No person's name, and quotations
 * are left to whoever says them.
 */
public final class PressText {

    private PressText() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        Paper.Builder paper =
                Paper.of(briefing.imprint("Siaran pers " + briefing.title()))
                        .page(PageLayout.portrait(PageLayout.Size.A4))
                        .letterhead(Heads.letterhead(briefing.institution().office()))
                        .title("SIARAN PERS", "")
                        .paragraph(Text.bold(record.say("siaran_pers.judul")))
                        .paragraph(
                                Text.bold(briefing.townAndDay() + " – ")
                                        .plus(Text.of(record.say("siaran_pers.pembuka"))));
        if (!record.attendance().isEmpty()) {
            paper.paragraph(
                    "Pertemuan dihadiri "
                            + record.attendees().size()
                            + " orang dari unsur "
                            + CellWords.WORDS.list(List.copyOf(record.attendance().keySet()))
                            + ".");
        }
        List<String> figures = PublicFigures.lines(briefing);
        if (!figures.isEmpty()) {
            paper.add(new Block.Heading("Pokok bahasan", 2)).bulleted(figures);
        }
        paper.add(new Block.Heading("Yang disepakati", 2));
        if (record.promises().isEmpty()) {
            paper.paragraph("Belum ada rencana tindak lanjut yang dicatat.");
        } else {
            paper.numbered(agreed(record));
        }
        return paper.add(new Block.Heading("Kutipan (diisi oleh yang mengatakan)", 2))
                .add(new Block.WritingLines(3))
                .paragraph(record.say("siaran_pers.penutup"))
                .build();
    }

    /** What was agreed and which sector answers for it; few people are not counted. */
    static List<String> agreed(MeetingRecord record) {
        List<String> points = new ArrayList<>();
        for (Promise promise : record.promises()) {
            String volume = PublicFigures.volume(promise.says().aim().volume());
            String sector = promise.says().owner().sector();
            points.add(
                    promise.says().activity()
                            + (volume.isEmpty() ? "" : " (" + volume + ")")
                            + (sector.isBlank() ? "" : "; unsur " + sector)
                            + promise.says()
                                    .due()
                                    .map(due ->
                                            "; paling lambat "
                                                    + record.briefing().formats().date(due))
                                    .orElse("")
                            + ".");
        }
        return points;
    }
}
