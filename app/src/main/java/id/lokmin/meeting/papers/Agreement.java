package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.Proposal;
import id.lokmin.meeting.Seat;
import id.lokmin.meeting.Wordings;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The agreement (kesepakatan bersama): the points that are promised and a table to sign, one line a
 * position. Its points are the draft's until the room has changed them; two lines stay empty.
 */
public final class Agreement {

    private Agreement() {}

    public static Paper of(Briefing briefing) {
        MeetingKind.Agreement words = briefing.kind().agreement();
        return Paper.of(briefing.imprint("Kesepakatan " + briefing.title()))
                .page(PageLayout.portrait(PageLayout.Size.F4))
                .letterhead(
                        Heads.letterhead(
                                briefing.kind().isCrossSector()
                                        ? briefing.institution().kecamatan()
                                        : briefing.institution().office()))
                .title(Wordings.fill(words.title(), briefing.blanks()).toUpperCase(Locale.ROOT), "")
                .paragraph(Wordings.fill(words.opening(), briefing.blanks()))
                .numbered(points(briefing))
                .paragraph(Wordings.fill(words.closing(), briefing.blanks()))
                .space(2)
                .add(signatures(briefing))
                .signatures(Heads.bothHeads(briefing))
                .build();
    }

    private static List<String> points(Briefing briefing) {
        List<String> points = new ArrayList<>();
        for (Proposal proposal : briefing.proposals()) {
            points.add(
                    proposal.what()
                            + ": "
                            + proposal.result()
                            + ". Penanggung jawab: "
                            + proposal.position()
                            + ". Selesai: ……………………");
        }
        points.add("……………………………………………………………………………………");
        points.add("……………………………………………………………………………………");
        return points;
    }

    private static Table signatures(Briefing briefing) {
        Table.Builder table =
                Table.of(Column.centre(1), Column.left(6), Column.left(6), Column.left(6))
                        .head("No", "Jabatan", "Nama", "Tanda tangan")
                        .rowHeight(8);
        int number = 1;
        for (Seat seat : briefing.invited()) {
            table.row(
                    Cell.of(String.valueOf(number)),
                    Cell.of(seat.position()),
                    Cell.of(""),
                    Cell.signing(number++));
        }
        return table.build();
    }
}
