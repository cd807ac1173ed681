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

    /** One line for every five minutes of the agenda, within bounds. */
    private static final int MINUTES_A_LINE = 5;

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 7;
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
        for (AgendaItem item : briefing.agenda()) {
            paper.add(new Block.Heading(number++ + ". " + item.what() + " (" + item.who() + ")", 2))
                    .add(new Block.WritingLines(lines(item)));
        }
        return paper.heading("Tanya jawab")
                .add(questions())
                .heading("Kesimpulan dan keputusan")
                .add(decisions())
                .signatures(
                        Heads.scribe(briefing.townAndDay()), Heads.head(briefing, "Mengetahui,"))
                .build();
    }

    private static int lines(AgendaItem item) {
        return Math.clamp(item.minutes() / MINUTES_A_LINE, FEWEST_LINES, MOST_LINES);
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
