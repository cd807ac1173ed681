package id.lokmin.meeting.papers;

import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.paper.Paper;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The papers that belong into the file of a meeting, in the order they are filed. Each is printed
 * from the meeting's record, so that none says what another does not.
 */
public enum RecordPaper {
    TERMS("kerangka-acuan", "Kerangka acuan kegiatan", TermsOfReference::of),
    INVITATION(
            "undangan",
            "Undangan",
            record ->
                    record.briefing().kind().isCrossSector()
                            ? Invitation.ofKecamatan(record.briefing())
                            : Invitation.ofPuskesmas(record.briefing())),
    RUNDOWN("susunan-acara", "Susunan acara", record -> Rundown.of(record.briefing())),
    ATTENDANCE("daftar-hadir", "Daftar hadir", AttendanceRecord::of),
    REVIEW(
            "evaluasi-rtl-lalu",
            "Evaluasi rencana tindak lanjut lalu",
            record -> PromiseReview.of(record.briefing())),
    MINUTES("notulen", "Notulen", WrittenMinutes::of),
    PROMISES("rtl", "Rencana tindak lanjut", AgreedPromises::of),
    PLAN("rencana-kerja", "Rencana kerja berikutnya", AgreedPromises::plan),
    AGREEMENT("kesepakatan", "Kesepakatan bersama", RecordPaper::agreement),
    POSTER("kesepakatan-a3", "Kesepakatan bersama, ukuran A3", RecordPaper::poster),
    OFFICIAL("berita-acara", "Berita acara", OfficialRecord::of),
    REPORT("laporan", "Laporan pelaksanaan", ActivityReport::of),
    PHOTOS("dokumentasi", "Dokumentasi foto", PhotoPages::of),
    PRESS("siaran-pers", "Siaran pers", PressText::of),
    PUBLIC("ringkasan-publik", "Ringkasan untuk umum", PublicSummary::of);

    private final String code;
    private final String title;
    private final Function<MeetingRecord, Paper> printing;

    RecordPaper(String code, String title, Function<MeetingRecord, Paper> printing) {
        this.code = code;
        this.title = title;
        this.printing = printing;
    }

    /** The name of its file, without an ending. */
    public String code() {
        return code;
    }

    /** What it is called, in Indonesian as all papers are. */
    public String title() {
        return title;
    }

    public Paper of(MeetingRecord record) {
        return printing.apply(record);
    }

    public static Optional<RecordPaper> find(String code) {
        return Arrays.stream(values()).filter(paper -> paper.code.equals(code)).findFirst();
    }

    /** The sheet that is signed; before it is drawn up, the draft to write on. */
    private static Paper agreement(MeetingRecord record) {
        return record.commitment()
                .map(sheet -> CommitmentSheet.of(record, sheet))
                .orElseGet(() -> Agreement.of(record.briefing()));
    }

    private static Paper poster(MeetingRecord record) {
        return record.commitment()
                .map(sheet -> CommitmentSheet.large(record, sheet))
                .orElseGet(() -> Agreement.of(record.briefing()));
    }
}
