package id.lokmin.meeting.papers;

import id.lokmin.meeting.closing.EvidenceElement;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import java.util.List;

/** What lies in the evidence of a meeting: each element of the accreditation with its files. */
public final class EvidenceIndex {

    private EvidenceIndex() {}

    public static Paper of(MeetingRecord record, List<EvidenceElement> elements) {
        Table.Builder table =
                Table.of(Column.left(3), Column.left(9), Column.left(7), Column.left(4))
                        .head("EP", "Uraian", "Berkas di dalam folder", "Pemetaan");
        for (EvidenceElement element : elements) {
            table.row(
                    Cell.bold(element.code()),
                    Cell.of(element.says()),
                    Cell.of(String.join(", ", element.papers())),
                    Cell.of(caveat(element)));
        }
        return Heads.meetingPaper(
                        record.briefing(),
                        PageLayout.portrait(PageLayout.Size.A4),
                        "Daftar Isi Bukti Pertemuan")
                .add(table.build())
                .paragraph(
                        Text.italic(
                                "Pemetaan berkas ke elemen penilaian belum dicocokkan dengan naskah KMK"
                                        + " HK.01.07/MENKES/165/2023; sesuaikan dengan arahan surveior. Berkas"
                                        + " yang sama dapat berada di beberapa folder."))
                .build();
    }

    /** What speaks against leaning on a mapping, in the language of the papers. */
    private static String caveat(EvidenceElement element) {
        return switch (element.evidence()) {
            case "ditemukan" -> "ditemukan di sumber";
            case "sebagian" -> "sebagian ditemukan";
            default -> "belum terverifikasi";
        };
    }
}
