package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The berita acara: that the meeting took place, who was there and what was agreed, signed by both
 * sides and two witnesses. Its fields are those found in practice; no regulation lists them.
 */
public final class OfficialRecord {

    private OfficialRecord() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        Paper.Builder paper =
                Paper.of(briefing.imprint("Berita acara " + briefing.title()))
                        .page(PageLayout.portrait(PageLayout.Size.F4))
                        .letterhead(Heads.letterhead(briefing.institution().office()))
                        .title(record.say("berita_acara.judul").toUpperCase(Locale.ROOT), "")
                        .keyValues(
                                Entry.of("Nomor", briefing.institution().office().letterNumber()))
                        .paragraph(record.say("berita_acara.pembuka"));
        if (!record.attendance().isEmpty()) {
            paper.paragraph("Yang hadir: " + sectors(record) + ".");
        }
        paper.heading("Pokok bahasan")
                .numbered(briefing.agenda().stream().map(item -> item.what()).toList())
                .heading("Hasil yang disepakati");
        if (record.promises().isEmpty()) {
            paper.paragraph("Tidak ada rencana tindak lanjut yang dicatat.");
        }
        record.promises().forEach(promise -> paper.paragraph(record.point(promise)));
        return paper.paragraph(record.say("berita_acara.penutup"))
                .signatures(Heads.bothHeads(briefing))
                .signatures(
                        new Signer("Saksi 1,", "", "", "Jabatan …………………………"),
                        new Signer("Saksi 2,", "", "", "Jabatan …………………………"))
                .build();
    }

    /** {@code Kecamatan (2), Kelurahan (1), RT/RW (13)}. */
    static String sectors(MeetingRecord record) {
        return record.attendance().entrySet().stream()
                .map(sector -> sector.getKey() + " (" + sector.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
