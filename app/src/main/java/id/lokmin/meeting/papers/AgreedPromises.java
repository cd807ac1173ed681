package id.lokmin.meeting.papers;

import id.lokmin.followup.Aim;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import id.lokmin.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The action plan (rencana tindak lanjut) as it was promised, and the same by time as the work plan
 * of the period after. No regulation prescribes the columns; these are those found in practice.
 */
public final class AgreedPromises {

    private static final int WEEK_DAYS = 7;
    private static final int WEEKS = 5;

    private AgreedPromises() {}

    /** Every column, landscape on F4. */
    public static Paper of(MeetingRecord record) {
        Table.Builder table =
                Table.of(
                                Column.centre(1.4),
                                Column.left(5),
                                Column.left(7),
                                Column.left(5),
                                Column.left(4),
                                Column.left(5),
                                Column.left(4),
                                Column.left(4),
                                Column.left(3),
                                Column.left(4))
                        .head(
                                "No",
                                "Program; masalah",
                                "Kegiatan",
                                "Sasaran; dari → menjadi",
                                "Lokasi",
                                "Penanggung jawab; mitra",
                                "Waktu",
                                "Bukti",
                                "Dana",
                                "Keadaan")
                        .small();
        Formats formats = record.briefing().formats();
        for (Promise promise : record.promises()) {
            PromiseEntry says = promise.says();
            table.row(
                    String.valueOf(says.number()),
                    joined("; ", says.aim().programme(), says.aim().problem()),
                    says.activity(),
                    joined("; ", says.aim().volume(), aim(record, says.aim())),
                    record.places(promise),
                    joined(
                            "; ",
                            says.owner().position(),
                            String.join(", ", says.owner().partners())),
                    span(says, formats),
                    says.proof(),
                    says.funding(),
                    promise.state().label());
        }
        return paper(record, "Rencana Tindak Lanjut", table.build());
    }

    /** What is to be done when: the work plan of the next month or quarter. */
    public static Paper plan(MeetingRecord record) {
        List<Slot> slots = slots(record);
        Column[] columns = new Column[4 + slots.size()];
        columns[0] = Column.centre(1.4);
        columns[1] = Column.left(9);
        columns[2] = Column.left(5);
        columns[3] = Column.left(6);
        String[] head = new String[columns.length];
        head[0] = "No";
        head[1] = "Kegiatan";
        head[2] = "Lokasi";
        head[3] = "Pelaksana; dana";
        for (int i = 0; i < slots.size(); i++) {
            columns[4 + i] = Column.centre(2.4);
            head[4 + i] = slots.get(i).name();
        }
        Table.Builder table = Table.of(columns).head(head).small();
        for (Promise promise : record.promises()) {
            PromiseEntry says = promise.says();
            String[] row = new String[columns.length];
            row[0] = String.valueOf(says.number());
            row[1] = joined("; ", says.activity(), says.aim().volume());
            row[2] = record.places(promise);
            row[3] = joined("; ", says.owner().position(), says.funding());
            for (int i = 0; i < slots.size(); i++) {
                row[4 + i] = slots.get(i).holds(says) ? "●" : "";
            }
            table.row(row);
        }
        Briefing briefing = record.briefing();
        boolean monthly = briefing.meeting().period().months() == 1;
        return paper(
                record,
                monthly
                        ? "Rencana Pelaksanaan Kegiatan Bulan Berikutnya"
                        : "Rencana Kerja Berikutnya",
                table.build());
    }

    private static Paper paper(MeetingRecord record, String title, Table table) {
        Paper.Builder paper =
                Heads.meetingPaper(
                        record.briefing(), PageLayout.landscape(PageLayout.Size.F4), title);
        return record.promises().isEmpty()
                ? paper.paragraph("Belum ada janji yang dicatat pada pertemuan ini.").build()
                : paper.add(table).signatures(Heads.bothHeads(record.briefing())).build();
    }

    /** A stretch of time with a column of its own. */
    private record Slot(String name, LocalDate first, LocalDate last) {

        boolean holds(PromiseEntry says) {
            if (says.due().isEmpty()) {
                return false;
            }
            LocalDate begins = says.starts().orElse(says.due().get());
            return !begins.isAfter(last) && !says.due().get().isBefore(first);
        }
    }

    /** The weeks of the month after a monthly meeting, the months of the quarter after a longer. */
    private static List<Slot> slots(MeetingRecord record) {
        Briefing briefing = record.briefing();
        LocalDate next = briefing.meeting().period().last().lastDay().plusDays(1);
        List<Slot> slots = new ArrayList<>();
        if (briefing.meeting().period().months() == 1) {
            LocalDate end = next.plusMonths(1).minusDays(1);
            for (int week = 0; week < WEEKS; week++) {
                LocalDate first = next.plusDays((long) week * WEEK_DAYS);
                LocalDate last = first.plusDays(WEEK_DAYS - 1L);
                if (!first.isAfter(end)) {
                    slots.add(
                            new Slot(
                                    "Tgl "
                                            + first.getDayOfMonth()
                                            + "–"
                                            + (last.isAfter(end) ? end : last).getDayOfMonth(),
                                    first,
                                    last.isAfter(end) ? end : last));
                }
            }
            return slots;
        }
        for (int month = 0; month < 3; month++) {
            LocalDate first = next.plusMonths(month);
            slots.add(
                    new Slot(
                            briefing.formats().month(first.getYear(), first.getMonthValue()),
                            first,
                            first.plusMonths(1).minusDays(1)));
        }
        return slots;
    }

    private static String aim(MeetingRecord record, Aim aim) {
        Formats formats = record.briefing().formats();
        String unit = aim.unit().isBlank() ? record.unit(aim.indicator()) : aim.unit();
        if (aim.target().isEmpty()) {
            return "";
        }
        String from =
                aim.baseline().isPresent()
                        ? formats.shortNumber(aim.baseline().getAsDouble(), 1) + " → "
                        : "";
        return from + formats.shortNumber(aim.target().getAsDouble(), 1) + " " + unit;
    }

    private static String span(PromiseEntry says, Formats formats) {
        Optional<String> due = says.due().map(formats::date);
        return joined(" s.d. ", says.starts().map(formats::date).orElse(""), due.orElse(""));
    }

    static String joined(String between, String... words) {
        List<String> said = new ArrayList<>();
        for (String word : words) {
            if (!word.isBlank()) {
                said.add(word.strip());
            }
        }
        return String.join(between, said);
    }
}
