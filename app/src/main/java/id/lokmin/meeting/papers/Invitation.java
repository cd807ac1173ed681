package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.meeting.Seat;
import id.lokmin.meeting.Wordings;
import id.lokmin.paper.Block;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The invitation (undangan), on the letterhead of whoever invites: the Kecamatan for the
 * cross-sector meeting, the Puskesmas for its own part. The number comes from the inviting office's
 * register; where it is not given yet, dots are left to write on.
 */
public final class Invitation {

    private Invitation() {}

    /** From the Puskesmas, signed by its head. */
    public static Paper ofPuskesmas(Briefing briefing) {
        return letter(briefing, Issuer.PUSKESMAS, Heads.head(briefing, ""));
    }

    /** From the Kecamatan, signed by the Camat; the Puskesmas is the secretariat. */
    public static Paper ofKecamatan(Briefing briefing) {
        return letter(briefing, Issuer.KECAMATAN, Heads.camat(briefing, ""));
    }

    private static Paper letter(Briefing briefing, Issuer issuer, Signer signer) {
        MeetingKind.Invitation words = briefing.kind().invitation();
        Map<String, String> blanks = briefing.blanks();
        return Paper.of(briefing.imprint("Undangan " + briefing.title()))
                .letterhead(Heads.letterhead(briefing.office(issuer)))
                .add(
                        new Block.LetterOpening(
                                briefing.letterDate(issuer),
                                List.of(
                                        Entry.of("Nomor", briefing.letterNumber(issuer)),
                                        Entry.of("Sifat", "Penting"),
                                        Entry.of("Lampiran", "1 (satu) lembar"),
                                        Entry.of("Hal", fill(words.matter(), blanks))),
                                List.of("Yth. Bapak/Ibu (daftar terlampir)", "di", "Tempat")))
                .body(Text.of("Dengan hormat,"))
                .body(Text.of(fill(words.opening(), blanks)))
                .add(new Block.KeyValues(what(briefing), true))
                .body(Text.of(fill(words.request(), blanks)))
                .body(Text.of(fill(words.closing(), blanks)))
                .signatures(signer)
                .pageBreak()
                .add(new Block.Heading("Lampiran: daftar undangan", 1))
                .add(recipients(briefing))
                .build();
    }

    private static List<Entry> what(Briefing briefing) {
        List<Entry> what =
                new ArrayList<>(
                        List.of(
                                Entry.of("hari/tanggal", briefing.dayInWords()),
                                Entry.of("pukul", briefing.timeInWords()),
                                Entry.of("tempat", briefing.venue()),
                                Entry.of("acara", briefing.title())));
        if (!briefing.meeting().theme().isEmpty()) {
            what.add(Entry.of("tema", briefing.meeting().theme()));
        }
        return what;
    }

    private static Table recipients(Briefing briefing) {
        Table.Builder table =
                Table.of(Column.centre(1), Column.left(7), Column.left(5))
                        .head("No", "Kepada Yth.", "Sektor");
        int number = 1;
        for (Seat seat : briefing.invited()) {
            table.row(String.valueOf(number++), seat.position(), seat.sector());
        }
        return table.build();
    }

    private static String fill(String words, Map<String, String> blanks) {
        return Wordings.fill(words, blanks);
    }
}
