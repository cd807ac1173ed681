package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The running order (susunan acara): what became of the last promises on its first page, then what
 * is done when, for how long, by whom.
 */
public final class Rundown {

    private Rundown() {}

    public static Paper of(Briefing briefing) {
        Paper.Builder paper =
                Heads.meetingPaper(
                        briefing, PageLayout.portrait(PageLayout.Size.A4), "Susunan Acara");
        List<Block> back = LookingBack.blocks(briefing);
        if (!back.isEmpty()) {
            back.forEach(paper::add);
            paper.pageBreak();
        }
        return paper.space(3)
                .add(table(briefing))
                .signatures(Heads.head(briefing, briefing.townAndDay()))
                .build();
    }

    private static Table table(Briefing briefing) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.centre(4),
                                Column.centre(2),
                                Column.left(9),
                                Column.left(5))
                        .head("No", "Waktu", "Lama", "Acara", "Oleh");
        Optional<LocalTime> at = briefing.meeting().begins();
        int number = 1;
        for (AgendaItem item : briefing.agenda()) {
            Optional<LocalTime> until = at.map(time -> time.plusMinutes(item.minutes()));
            String span =
                    at.isPresent() && until.isPresent()
                            ? Briefing.clock(at.get()) + "–" + Briefing.clock(until.get())
                            : "";
            table.row(
                    String.valueOf(number++), span, item.minutes() + "′", item.what(), item.who());
            at = until;
        }
        return table.build();
    }
}
