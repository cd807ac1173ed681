package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of reference (kerangka acuan kegiatan) under the headings that those of Puskesmas have:
 * introduction, background, aims, activities, method, participants, schedule, budget, evaluation.
 */
public final class TermsOfReference {

    private static final int BUDGET_ROWS = 4;

    private TermsOfReference() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        MeetingKind kind = briefing.kind();
        return Paper.of(briefing.imprint("Kerangka acuan " + briefing.title()))
                .page(PageLayout.portrait(PageLayout.Size.A4))
                .letterhead(Heads.letterhead(briefing.institution().office()))
                .title("KERANGKA ACUAN KEGIATAN", briefing.title())
                .keyValues(
                        Entry.of("Nama kegiatan", kind.name()),
                        Entry.of("Hari/Tanggal", briefing.dayInWords()),
                        Entry.of("Tempat", briefing.venue()),
                        Entry.of("Penanggung jawab", "Kepala " + briefing.institution().name()),
                        Entry.of("Sumber dana", ""))
                .heading("I. Pendahuluan")
                .paragraph("Dasar hukum:")
                .numbered(kind.legalBasis().stream().map(TermsOfReference::basis).toList())
                .heading("II. Latar belakang")
                .paragraph(record.say("kerangka_acuan.latar_belakang"))
                .heading("III. Tujuan")
                .paragraph("Umum: " + record.say("kerangka_acuan.tujuan_umum"))
                .paragraph("Khusus:")
                .numbered(record.points("kerangka_acuan.tujuan_khusus"))
                .heading("IV. Kegiatan pokok dan rincian kegiatan")
                .numbered(
                        briefing.agenda().stream()
                                .map(item -> item.what() + " (" + item.minutes() + " menit)")
                                .toList())
                .heading("V. Cara melaksanakan kegiatan")
                .paragraph(record.say("kerangka_acuan.metode"))
                .heading("VI. Sasaran")
                .paragraph(invited(briefing))
                .heading("VII. Jadwal")
                .paragraph(briefing.dayInWords() + ", pukul " + briefing.timeInWords() + ".")
                .heading("VIII. Rencana anggaran biaya")
                .add(budget())
                .heading("IX. Evaluasi, pencatatan dan pelaporan")
                .paragraph(record.say("kerangka_acuan.evaluasi"))
                .signatures(
                        Heads.head(briefing, "Mengetahui,"), Heads.scribe(briefing.townAndDay()))
                .build();
    }

    private static String basis(MeetingKind.LegalBasis basis) {
        return basis.text();
    }

    private static String invited(Briefing briefing) {
        List<String> sectors = new ArrayList<>();
        briefing.invitedBySector()
                .forEach((sector, seats) -> sectors.add(sector + " (" + seats.size() + ")"));
        return sectors.isEmpty()
                ? "Peserta menurut undangan."
                : briefing.invited().size() + " jabatan: " + String.join(", ", sectors) + ".";
    }

    private static Table budget() {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(8),
                                Column.centre(3),
                                Column.centre(3),
                                Column.right(4),
                                Column.right(4))
                        .head("No", "Uraian", "Volume", "Satuan", "Harga", "Jumlah")
                        .rowHeight(8);
        for (int i = 1; i <= BUDGET_ROWS; i++) {
            table.row(String.valueOf(i), "", "", "", "", "");
        }
        return table.build();
    }
}
