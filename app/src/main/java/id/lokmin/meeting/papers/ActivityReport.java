package id.lokmin.meeting.papers;

import id.lokmin.followup.Promise;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Sentences;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.MinutesText.Section;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of the meeting (laporan pelaksanaan) in four chapters, as reports of lokmin are built:
 * introduction, how it went, results, end; and what is enclosed.
 */
public final class ActivityReport {

    private static final Sentences SENTENCES = new Sentences(Language.INDONESIAN);

    private ActivityReport() {}

    public static Paper of(MeetingRecord record) {
        Briefing briefing = record.briefing();
        Paper.Builder paper =
                Paper.of(briefing.imprint("Laporan " + briefing.title()))
                        .page(PageLayout.portrait(PageLayout.Size.A4))
                        .letterhead(Heads.letterhead(briefing.institution().office()))
                        .footer(briefing.source())
                        .title("LAPORAN PELAKSANAAN", briefing.title());
        beginning(paper, record);
        held(paper, record);
        results(paper, record);
        return paper.heading("Bab IV. Penutup")
                .paragraph(record.say("laporan.penutup"))
                .signatures(
                        Heads.scribe(briefing.townAndDay()), Heads.head(briefing, "Mengetahui,"))
                .heading("Lampiran")
                .numbered(enclosed(record))
                .build();
    }

    private static void beginning(Paper.Builder paper, MeetingRecord record) {
        Briefing briefing = record.briefing();
        paper.heading("Bab I. Pendahuluan")
                .add(new Block.Heading("Latar belakang", 2))
                .paragraph(record.say("laporan.latar_belakang"))
                .add(new Block.Heading("Tujuan", 2))
                .numbered(record.points("laporan.tujuan"))
                .add(new Block.Heading("Masukan dan luaran", 2))
                .bulleted(briefing.kind().inputs())
                .paragraph("Luaran yang diharapkan:")
                .bulleted(briefing.kind().outputs());
    }

    private static void held(Paper.Builder paper, MeetingRecord record) {
        paper.heading("Bab II. Pelaksanaan").keyValues(Heads.when(record.briefing()));
        if (record.came().isPresent()) {
            paper.paragraph(
                    "Dihadiri "
                            + record.came().getAsInt()
                            + " orang: "
                            + OfficialRecord.sectors(record)
                            + ".");
        } else {
            paper.paragraph("Peserta: lihat daftar hadir yang ditandatangani.");
        }
        paper.paragraph("Susunan acara:")
                .numbered(
                        record.briefing().agenda().stream()
                                .map(item -> item.what() + " (" + item.who() + ")")
                                .toList());
    }

    private static void results(Paper.Builder paper, MeetingRecord record) {
        Briefing briefing = record.briefing();
        paper.heading("Bab III. Hasil dan pembahasan")
                .add(new Block.Heading("Capaian sampai " + briefing.upTo(), 2));
        List<String> lines = new ArrayList<>();
        for (AreaWatch watch : briefing.told()) {
            watch.whole().ifPresent(whole -> lines.add(SENTENCES.told(watch, whole)));
        }
        paper.bulleted(lines);
        paper.add(new Block.Heading("Tindak lanjut pertemuan sebelumnya", 2))
                .paragraph(
                        briefing.before().isEmpty()
                                ? "Belum ada janji dari pertemuan sebelumnya yang tercatat."
                                : PromiseReview.count(briefing.before()) + ".")
                .add(new Block.Heading("Pembahasan", 2));
        boolean said = false;
        for (Section section : record.minutes().sections()) {
            if (!section.isEmpty() && isTalk(section)) {
                paper.paragraph(Text.bold(section.heading()));
                WrittenMinutes.lines(paper, section);
                said = true;
            }
        }
        if (!said) {
            paper.paragraph("Lihat notulen.");
        }
        paper.add(new Block.Heading("Rencana tindak lanjut", 2));
        if (record.promises().isEmpty()) {
            paper.paragraph("Tidak ada rencana tindak lanjut yang dicatat.");
        } else {
            paper.add(promises(record));
        }
    }

    /**
     * Whether a section of the minutes is what people said, not who was there or what was agreed.
     */
    private static boolean isTalk(Section section) {
        return !section.heading().equals("Pelaksanaan")
                && !section.heading().equals("Rencana tindak lanjut");
    }

    private static Table promises(MeetingRecord record) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(8),
                                Column.left(5),
                                Column.left(4),
                                Column.left(4))
                        .head("No", "Kegiatan", "Penanggung jawab", "Paling lambat", "Bukti")
                        .small();
        for (Promise promise : record.promises()) {
            table.row(
                    String.valueOf(promise.says().number()),
                    AgreedPromises.joined(
                            "; ", promise.says().activity(), promise.says().aim().volume()),
                    promise.says().owner().position(),
                    promise.says().due().map(record.briefing().formats()::date).orElse(""),
                    promise.says().proof());
        }
        return table.build();
    }

    private static List<String> enclosed(MeetingRecord record) {
        List<String> papers =
                new ArrayList<>(
                        List.of(
                                "Undangan",
                                "Susunan acara",
                                "Daftar hadir",
                                "Notulen",
                                "Evaluasi rencana tindak lanjut lalu",
                                "Rencana tindak lanjut"));
        if (record.commitment().isPresent()) {
            papers.add("Kesepakatan yang ditandatangani");
        }
        if (!record.photos().isEmpty()) {
            papers.add("Dokumentasi (" + record.photos().size() + " foto)");
        }
        return papers;
    }
}
