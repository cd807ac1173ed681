package id.lokmin.meeting;

import static id.lokmin.meeting.MeetingFiles.text;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Reads what kinds of meeting there are and what is proposed at them, from {@code meetings/*.yaml}:
 * a file of the same name in the data folder replaces the one that came with Lokmin.
 */
@Component
public class MeetingKinds {

    /** The quarterly cross-sector meeting. */
    public static final String QUARTERLY = "lintas-sektor";

    /** The monthly meeting of the Puskesmas itself. */
    public static final String MONTHLY = "bulanan";

    private static final List<String> SESSIONS = List.of("fkp", "rembuk-stunting");

    static final Set<String> PROPOSAL_BLANKS =
            Set.of("wilayah", "kurang", "sekarang", "menjadi", "indikator", "satuan_orang");

    private final MeetingFiles files;
    private final LetterTexts letters;
    private final Map<String, Described> described = new ConcurrentHashMap<>();

    /**
     * What the data folder says of its own about meetings. The files may be edited at any time, so
     * an answer that is kept and speaks of kinds holds only for the edition it was made from.
     */
    public record Edition(Map<String, String> files) {

        public Edition {
            files = Map.copyOf(files);
        }
    }

    /** A kind, kept as long as its file says the same. */
    private record Described(Yaml.Fields file, MeetingKind kind) {}

    public MeetingKinds(DataFolder folder) {
        this.files = new MeetingFiles(folder);
        this.letters = new LetterTexts(folder);
    }

    /** The edition that holds now. */
    public Edition edition() {
        return new Edition(files.own());
    }

    /** The kind of a meeting on its occasion; where none is described for that, the routine one. */
    public MeetingKind of(Meeting meeting) {
        String special = meeting.kind() + "-" + meeting.occasion().code();
        return kind(files.has(special + ".yaml") ? special : meeting.kind());
    }

    /** The kinds of gathering that can be added to the day of a meeting. */
    public List<MeetingKind> sessions() {
        return SESSIONS.stream().map(this::kind).toList();
    }

    /** Every kind there is: those of the year with their special occasions, and the sessions. */
    public List<MeetingKind> list() {
        List<String> codes = new ArrayList<>();
        for (String yearly : List.of(QUARTERLY, MONTHLY)) {
            codes.add(yearly);
            for (Occasion occasion : Occasion.values()) {
                String special = yearly + "-" + occasion.code();
                if (files.has(special + ".yaml")) {
                    codes.add(special);
                }
            }
        }
        codes.addAll(SESSIONS);
        return codes.stream().map(this::kind).toList();
    }

    /** Which meetings a year has, and what they count for. */
    public CalendarRule calendar() {
        return CalendarRule.read(files.read("kalender.yaml"));
    }

    /** A kind of meeting, with the words that were typed for its letters. */
    public MeetingKind kind(String code) {
        return letters.dressed(asFiled(code));
    }

    /** A kind of meeting as its file says. */
    public MeetingKind asFiled(String code) {
        Yaml.Fields file = files.read(code + ".yaml");
        Described known = described.get(code);
        if (known != null && known.file() == file) {
            return known.kind();
        }
        MeetingKind kind = described(code, file);
        described.put(code, new Described(file, kind));
        return kind;
    }

    private static MeetingKind described(String code, Yaml.Fields file) {
        MeetingKind kind =
                new MeetingKind(
                        code,
                        text(file, "nama"),
                        text(file, "singkatan"),
                        file.rows("dasar_hukum").stream()
                                .map(row ->
                                        new MeetingKind.LegalBasis(
                                                text(row, "teks"),
                                                text(row, "bukti").equals("ditemukan")))
                                .toList(),
                        file.texts("masukan"),
                        file.texts("proses"),
                        file.texts("luaran"),
                        file.texts("dokumen"),
                        file.rows("langkah").stream().map(MeetingKinds::step).toList(),
                        file.rows("susunan_acara").stream().map(MeetingKinds::item).toList(),
                        issuers(file),
                        new LinkedHashSet<>(file.texts("sektor")),
                        plainNames(file),
                        file.texts("indikator_pokok"),
                        invitation(MeetingFiles.fields(file, "undangan")),
                        agreement(MeetingFiles.fields(file, "kesepakatan")));
        for (String words :
                List.of(
                        kind.invitation().matter(),
                        kind.invitation().opening(),
                        kind.invitation().request(),
                        kind.invitation().closing(),
                        kind.agreement().title(),
                        kind.agreement().opening(),
                        kind.agreement().closing())) {
            check(file, words, LetterTexts.LETTER_BLANKS);
        }
        return kind;
    }

    /** The proposals, in the order in which the first that fits is taken. */
    List<ProposalPattern> proposals() {
        Yaml.Fields file = files.read("usulan-rtl.yaml");
        List<ProposalPattern> patterns =
                file.rows("usulan").stream()
                        .map(row ->
                                new ProposalPattern(
                                        row.texts("indikator"),
                                        text(row, "kegiatan"),
                                        text(row, "hasil"),
                                        text(row, "sektor"),
                                        row.texts("mitra"),
                                        text(row, "penanggung_jawab"),
                                        text(row, "bukti"),
                                        text(row, "dana"),
                                        text(row, "bukti_usulan").equals("ditemukan")))
                        .toList();
        patterns.forEach(pattern -> {
            check(file, pattern.what(), PROPOSAL_BLANKS);
            check(file, pattern.result(), PROPOSAL_BLANKS);
        });
        return patterns;
    }

    private static Set<MeetingKind.Issuer> issuers(Yaml.Fields file) {
        List<String> codes = file.texts("penerbit");
        Set<MeetingKind.Issuer> issuers = EnumSet.noneOf(MeetingKind.Issuer.class);
        codes.forEach(code ->
                issuers.add(
                        MeetingKind.Issuer.find(code)
                                .orElseThrow(
                                        () -> MeetingFiles.refused(file, "penerbit: " + code))));
        if (issuers.isEmpty()) {
            throw MeetingFiles.refused(file, "penerbit");
        }
        return issuers;
    }

    private static Map<String, String> plainNames(Yaml.Fields file) {
        Map<String, String> names = new LinkedHashMap<>();
        file.rows("sebutan").forEach(row -> names.put(text(row, "kode"), text(row, "nama")));
        return names;
    }

    private static MeetingKind.AgendaItem item(Yaml.Fields row) {
        return new MeetingKind.AgendaItem(
                MeetingFiles.number(row, "menit"),
                text(row, "acara"),
                text(row, "oleh"),
                row.text("isi")
                        .map(code ->
                                MeetingKind.Filling.find(code)
                                        .orElseThrow(
                                                () -> MeetingFiles.refused(row, "isi: " + code)))
                        .orElse(MeetingKind.Filling.AS_WRITTEN));
    }

    private static MeetingKind.Step step(Yaml.Fields row) {
        return new MeetingKind.Step(
                MeetingFiles.number(row, "hari"),
                text(row, "apa"),
                text(row, "sumber"),
                text(row, "bukti").equals("ditemukan"));
    }

    private static MeetingKind.Invitation invitation(Yaml.Fields row) {
        return new MeetingKind.Invitation(
                text(row, "perihal"),
                text(row, "pembuka"),
                text(row, "permintaan"),
                text(row, "penutup"));
    }

    private static MeetingKind.Agreement agreement(Yaml.Fields row) {
        return new MeetingKind.Agreement(
                text(row, "judul"), text(row, "pembuka"), text(row, "penutup"));
    }

    private static void check(Yaml.Fields file, String words, Set<String> known) {
        Wordings.unknown(words, known)
                .ifPresent(blank -> {
                    throw Refusal.because(
                            Problem.MEETING_BLANK_UNKNOWN,
                            file.spot().file(),
                            "{" + blank + "}",
                            String.join(", ", known.stream().sorted().toList()));
                });
    }
}
