package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.Attendee;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who came (daftar hadir terisi), by sector, with the signatures that were given on a screen. */
public final class AttendanceRecord {

    private static final int COLUMNS = 5;

    private AttendanceRecord() {}

    public static Paper of(MeetingRecord record) {
        Paper.Builder paper =
                Heads.meetingPaper(
                        record.briefing(), PageLayout.portrait(PageLayout.Size.F4), "Daftar Hadir");
        if (record.attendees().isEmpty()) {
            return paper.paragraph(
                            "Kehadiran tidak dicatat di Lokmin; lihat daftar hadir yang ditandatangani di kertas.")
                    .build();
        }
        return paper.paragraph(
                        record.attendees().size()
                                + " orang dari "
                                + record.attendance().size()
                                + " sektor.")
                .add(table(record))
                .signatures(Heads.head(record.briefing(), "Mengetahui,"))
                .build();
    }

    private static Table table(MeetingRecord record) {
        ZoneId zone = record.briefing().institution().zone();
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(6),
                                Column.left(6),
                                Column.centre(2),
                                Column.left(5))
                        .head("No", "Nama", "Jabatan", "Jam", "Tanda tangan")
                        .rowHeight(8);
        int number = 1;
        for (Map.Entry<String, List<Attendee>> sector : bySector(record).entrySet()) {
            table.row(
                    Cell.bold(sector.getKey() + " (" + sector.getValue().size() + ")")
                            .across(COLUMNS));
            for (Attendee attendee : sector.getValue()) {
                table.row(
                        Cell.of(String.valueOf(number)),
                        Cell.of(attendee.name()),
                        Cell.of(
                                attendee.standingFor().isBlank()
                                        ? attendee.position()
                                        : attendee.position()
                                                + "\nmewakili "
                                                + attendee.standingFor()),
                        Cell.of(Briefing.clock(attendee.at().atZone(zone).toLocalTime())),
                        attendee.signature().isEmpty()
                                ? Cell.of("di kertas")
                                : CommitmentSheet.drawn(
                                        attendee.signature(), "Tanda tangan hadir " + number));
                number++;
            }
        }
        return table.build();
    }

    private static Map<String, List<Attendee>> bySector(MeetingRecord record) {
        Map<String, List<Attendee>> sectors = new LinkedHashMap<>();
        record.attendance().keySet().forEach(sector -> sectors.put(sector, new ArrayList<>()));
        record.attendees()
                .forEach(one ->
                        sectors.computeIfAbsent(one.sector(), _ -> new ArrayList<>()).add(one));
        return sectors;
    }
}
