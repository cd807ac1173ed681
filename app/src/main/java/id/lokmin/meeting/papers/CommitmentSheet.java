package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitment.Line;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.Signing;
import id.lokmin.meeting.live.Signature;
import id.lokmin.paper.Block;
import id.lokmin.paper.Chart;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.QrPicture;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The agreement as it is signed: the fixed text between its marks, one line for each sector, and
 * the code that tells whether the text is still the one that was signed.
 */
public final class CommitmentSheet {

    private static final int QR_WIDTH = 34;

    /** A longer text fills its page; signatures then begin on the next. */
    private static final int A_PAGE = 1_600;

    private CommitmentSheet() {}

    /** On F4, to be signed and filed. */
    public static Paper of(MeetingRecord record, Commitment sheet) {
        return on(PageLayout.portrait(PageLayout.Size.F4), record, sheet);
    }

    /** On A3, to be signed before everybody and held into the camera. */
    public static Paper large(MeetingRecord record, Commitment sheet) {
        return on(PageLayout.portrait(PageLayout.Size.A3), record, sheet);
    }

    private static Paper on(PageLayout page, MeetingRecord record, Commitment sheet) {
        Briefing briefing = record.briefing();
        List<String> lines = sheet.text().lines().toList();
        Paper.Builder paper =
                Paper.of(briefing.imprint("Kesepakatan " + briefing.title()))
                        .page(page)
                        .letterhead(
                                Heads.letterhead(
                                        briefing.kind().isCrossSector()
                                                ? briefing.institution().kecamatan()
                                                : briefing.institution().office()))
                        .title(lines.getFirst().toUpperCase(Locale.ROOT), "")
                        .paragraph(Text.italic(Fingerprint.BEGINS));
        lines.forEach(paper::paragraph);
        paper.paragraph(Text.italic(Fingerprint.ENDS));
        if (sheet.text().length() > A_PAGE) {
            paper.pageBreak();
        }
        return paper.add(signatures(sheet, page.scale()))
                .signatures(Heads.bothHeads(briefing))
                .add(
                        new Block.Photo(
                                QrPicture.of(
                                        code(briefing, sheet),
                                        "Kode QR: judul, hari, dan sidik SHA-256 teks kesepakatan"),
                                "Sidik SHA-256: " + sheet.fingerprint().groups(),
                                (int) Math.round(QR_WIDTH * page.scale())))
                .paragraph(Text.italic(howToVerify()))
                .build();
    }

    /** What the QR code says; it needs no network to be read. */
    public static String code(Briefing briefing, Commitment sheet) {
        return String.join(
                "\n",
                "KESEPAKATAN LOKMIN",
                briefing.title(),
                briefing.institution().name() + ", " + briefing.dayInWords(),
                "Lembar " + sheet.number(),
                "SHA-256 " + sheet.fingerprint().hex());
    }

    private static String howToVerify() {
        return "Memeriksa keaslian: salin teks di antara kedua tanda (atau seluruh isi berkas), buka"
                + " halaman /verifikasi pada Lokmin mana pun, tempel teks dan kode di atas. Tanpa"
                + " Lokmin: hapus semua spasi dan ganti baris dari teks itu, lalu hitung SHA-256-nya.";
    }

    private static Table signatures(Commitment sheet, double scale) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(4),
                                Column.left(5),
                                Column.left(3),
                                Column.left(5),
                                Column.left(5))
                        .head("No", "Sektor", "Jabatan", "Butir", "Nama", "Tanda tangan")
                        .rowHeight(13 * scale);
        for (Line line : sheet.lines()) {
            table.row(
                    Cell.of(String.valueOf(line.number())),
                    Cell.bold(line.sector()),
                    Cell.of(String.join(", ", line.positions())),
                    Cell.of(points(line)),
                    Cell.of(line.signing().map(CommitmentSheet::name).orElse("")),
                    line.signing()
                            .map(signing -> signed(line, signing))
                            .orElseGet(() -> Cell.signing(line.number())));
        }
        return table.build();
    }

    private static String points(Line line) {
        return line.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String name(Signing signing) {
        return signing.standingFor().isBlank()
                ? signing.signer()
                : signing.signer() + "\nmewakili " + signing.standingFor();
    }

    private static Cell signed(Line line, Signing signing) {
        return signing.way() == Signing.Way.PAPER
                ? Cell.of("ditandatangani di kertas")
                : drawn(signing.drawn(), "Tanda tangan " + line.sector());
    }

    /** A cell with a signature in it. */
    static Cell drawn(Signature signature, String title) {
        return Cell.chart(
                new Chart.Drawing(title, signature.path(), Signature.WIDTH, Signature.HEIGHT));
    }
}
