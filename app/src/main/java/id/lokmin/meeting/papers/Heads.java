package id.lokmin.meeting.papers;

import id.lokmin.meeting.Briefing;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Letterhead;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.place.Head;
import id.lokmin.place.Institution.Office;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What papers of one meeting begin and end with. */
final class Heads {

    /** A name above a signature that is not printed: whoever holds the position writes it. */
    private static final String NO_NAME = "";

    private static final String NIP = "NIP …………………………";

    private Heads() {}

    static Letterhead letterhead(Office office) {
        List<String> contact =
                Stream.of(office.address(), office.contact()).filter(l -> !l.isBlank()).toList();
        return Letterhead.of(
                office.superiors(),
                office.name().toUpperCase(Locale.ROOT),
                contact.toArray(String[]::new));
    }

    /** A paper on the Puskesmas's letterhead with its title, day, time and venue. */
    static Paper.Builder meetingPaper(Briefing briefing, PageLayout page, String title) {
        return Paper.of(briefing.imprint(title + ", " + briefing.title()))
                .page(page)
                .letterhead(letterhead(briefing.institution().office()))
                .footer(briefing.source())
                .title(title.toUpperCase(Locale.ROOT), briefing.title())
                .keyValues(when(briefing));
    }

    static Entry[] when(Briefing briefing) {
        return new Entry[] {
            Entry.of("Hari/Tanggal", briefing.dayInWords()),
            Entry.of("Pukul", briefing.timeInWords()),
            Entry.of("Tempat", briefing.venue())
        };
    }

    static Signer head(Briefing briefing, String above) {
        return new Signer(
                above,
                "Kepala " + briefing.institution().name(),
                briefing.head().map(Head::name).orElse(NO_NAME),
                briefing.head()
                        .map(Head::nip)
                        .filter(nip -> !nip.isBlank())
                        .map(nip -> "NIP " + nip)
                        .orElse(NIP));
    }

    static Signer camat(Briefing briefing, String above) {
        String kecamatan =
                briefing.institution().kecamatan().name().replaceFirst("(?i)^kecamatan\\s+", "");
        return new Signer(above, "Camat " + kecamatan, NO_NAME, NIP);
    }

    /** The Camat, where the meeting is the Camat's too, and the head of the Puskesmas. */
    static Signer[] bothHeads(Briefing briefing) {
        Signer own = head(briefing, briefing.townAndDay());
        return briefing.kind().isCrossSector()
                ? new Signer[] {camat(briefing, "Mengetahui,"), own}
                : new Signer[] {own};
    }

    static Signer scribe(String above) {
        return new Signer(above, "Notulis", NO_NAME, NIP);
    }
}
