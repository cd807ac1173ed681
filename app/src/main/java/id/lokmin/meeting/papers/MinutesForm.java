package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;

/** Blank minutes (notulen) with the agenda in place, to be written by hand in the room. */
public final class MinutesForm {

    private static final int LINES_A_POINT = 4;
    private static final int QUESTIONS = 5;
    private static final int DECISIONS = 6;

    private MinutesForm() {}

    public static Paper of(Briefing briefing) {
        Paper.Builder paper =
                Heads.meetingPaper(briefing, PageLayout.portrait(PageLayout.Size.A4), "Notulen")
                        .keyValues(
                                entry("Pemimpin rapat"),
                                entry("Notulis"),
                                entry("Jumlah hadir"),
                                entry("Waktu selesai"))
                        .heading("Jalannya rapat");
        int number = 1;
        for (AgendaItem item : briefing.kind().agenda()) {
            paper.add(new Block.Heading(number++ + ". " + item.what() + " (" + item.who() + ")", 2))
                    .add(new Block.WritingLines(LINES_A_POINT));
        }
        return paper.heading("Tanya jawab")
                .add(questions())
                .heading("Kesimpulan dan keputusan")
                .add(decisions())
                .signatures(
                        Heads.scribe(briefing.townAndDay()), Heads.head(briefing, "Mengetahui,"))
                .build();
    }

    private static Block.KeyValues.Entry entry(String key) {
        return Block.KeyValues.Entry.of(key, "");
    }

    private static Table questions() {
        Table.Builder table =
                Table.of(Column.centre(1), Column.left(5), Column.left(7), Column.left(7))
                        .head("No", "Penanya, instansi", "Pertanyaan", "Jawaban, oleh")
                        .rowHeight(14);
        for (int i = 1; i <= QUESTIONS; i++) {
            table.row(String.valueOf(i), "", "", "");
        }
        return table.build();
    }

    private static Table decisions() {
        Table.Builder table =
                Table.of(Column.centre(1), Column.left(10), Column.left(5), Column.left(4))
                        .head("No", "Keputusan", "Penanggung jawab", "Tenggat")
                        .rowHeight(11);
        for (int i = 1; i <= DECISIONS; i++) {
            table.row(String.valueOf(i), "", "", "");
        }
        return table.build();
    }
}
