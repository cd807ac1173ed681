package id.lokmin.meeting.closing.web;

import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitment.Line;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.closing.Signing;
import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Office;
import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts a sheet into words: its text, its lines, how each is signed or can be. */
@Component
@ConditionalOnWebApplication
class CommitmentDrawing {

    /** The sheet. */
    record View(
            MeetingFrame meeting,
            Texts texts,
            String address,
            Optional<Sheet> sheet,
            boolean hasPromises,
            boolean changed,
            boolean mayHold,
            boolean mayPrint) {}

    /** A sheet as it stands. */
    record Sheet(
            String said,
            List<String> text,
            List<Signed> lines,
            String signed,
            String fingerprint,
            boolean linked) {}

    /**
     * A line of it.
     *
     * @param how how it was signed, in words; empty where it is open
     * @param path of the signature on the screen
     * @param link where a phone signs; the QR code beside it says the same
     * @param typed what was typed for its paper signature
     */
    record Signed(
            String id,
            String sector,
            String positions,
            String points,
            String how,
            String path,
            String link,
            Optional<QrCode> code,
            SignForm typed) {}

    /**
     * What a page was asked with.
     *
     * @param address the whole address of the path of a link
     * @param typedFor the line something was typed for; empty where none
     */
    record Asked(UnaryOperator<String> address, String typedFor, SignForm typed) {}

    private final MeetingFrames frames;
    private final MeetingRecords records;
    private final GuestLinks links;
    private final Office office;

    CommitmentDrawing(
            MeetingFrames frames, MeetingRecords records, GuestLinks links, Office office) {
        this.frames = frames;
        this.records = records;
        this.links = links;
        this.office = office;
    }

    View of(Meeting meeting, Visit visit, Asked asked) {
        MeetingRecord record = records.of(meeting);
        Texts texts = visit.texts("closing");
        Fingerprint now = Fingerprint.of(records.commitment(record).text());
        return new View(
                frames.below(visit, meeting, MeetingPart.CLOSING, texts.get("sheet.title"))
                        .with("meeting.css", "closing.css"),
                texts,
                MeetingPart.CLOSING.address(meeting.id()) + "/kesepakatan",
                record.commitment().map(sheet -> sheet(sheet, visit, asked)),
                !record.promises().isEmpty(),
                record.commitment().filter(sheet -> !sheet.fingerprint().equals(now)).isPresent(),
                visit.visitor().may(Permission.HOLD_MEETINGS),
                visit.visitor().may(Permission.MAKE_PAPERS));
    }

    private Sheet sheet(Commitment sheet, Visit visit, Asked asked) {
        Texts texts = visit.texts("closing");
        Formats formats = Formats.of(visit.language());
        List<Signed> lines =
                sheet.lines().stream().map(line -> signed(line, texts, formats, asked)).toList();
        return new Sheet(
                texts.get(
                        "sheet.drawn",
                        sheet.number(),
                        formats.moment(sheet.at(), office.zone()),
                        sheet.by()),
                sheet.text().lines().toList(),
                lines,
                texts.get("sheet.now", sheet.signed(), sheet.lines().size()),
                sheet.fingerprint().groups(),
                lines.stream().anyMatch(line -> line.code().isPresent()));
    }

    private Signed signed(Line line, Texts texts, Formats formats, Asked asked) {
        Optional<String> link =
                line.signing().isPresent()
                        ? Optional.empty()
                        : links.live(Opening.SIGNING, line.id())
                                .map(live -> asked.address().apply(live.path()));
        return new Signed(
                line.id(),
                line.sector(),
                String.join(", ", line.positions()),
                line.points().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                line.signing().map(one -> how(one, texts, formats)).orElse(""),
                line.signing().map(one -> one.drawn().path()).orElse(""),
                link.orElse(""),
                link.map(QrCode::of),
                line.id().equals(asked.typedFor()) ? asked.typed() : SignForm.EMPTY);
    }

    private String how(Signing signing, Texts texts, Formats formats) {
        String name =
                signing.standingFor().isBlank()
                        ? signing.signer()
                        : texts.get("sheet.for", signing.signer(), signing.standingFor());
        return texts.get(
                "sheet.signed." + signing.way().code(),
                name,
                formats.moment(signing.at(), office.zone()));
    }
}
