package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Seat;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import java.util.List;
import java.util.Map;

/**
 * The attendance list (daftar hadir) by sector. Positions are printed, names are not: whoever comes
 * writes the own name, and whom he or she stands for.
 */
public final class AttendanceList {

    /** Empty lines at the end for guests who were not on the list. */
    private static final int GUESTS = 5;

    private static final int COLUMNS = 6;

    private AttendanceList() {}

    public static Paper of(Briefing briefing) {
        return Heads.meetingPaper(briefing, PageLayout.portrait(PageLayout.Size.F4), "Daftar Hadir")
                .space(2)
                .add(table(briefing))
                .signatures(Heads.head(briefing, "Mengetahui,"))
                .build();
    }

    private static Table table(Briefing briefing) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(6),
                                Column.left(6),
                                Column.centre(1.2),
                                Column.left(4),
                                Column.left(5))
                        .head(
                                "No",
                                "Jabatan yang diundang",
                                "Nama (bila mewakili: tulis “mewakili”)",
                                "L/P",
                                "Nomor HP",
                                "Tanda tangan")
                        .rowHeight(8);
        int number = 1;
        for (Map.Entry<String, List<Seat>> sector : briefing.invitedBySector().entrySet()) {
            table.row(Cell.bold(sector.getKey()).across(COLUMNS));
            for (Seat seat : sector.getValue()) {
                row(table, number++, seat.position());
            }
        }
        table.row(Cell.bold("Tamu lain").across(COLUMNS));
        for (int i = 0; i < GUESTS; i++) {
            row(table, number++, "");
        }
        return table.build();
    }

    private static void row(Table.Builder table, int number, String position) {
        table.row(
                Cell.of(String.valueOf(number)),
                Cell.of(position),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.signing(number));
    }
}
