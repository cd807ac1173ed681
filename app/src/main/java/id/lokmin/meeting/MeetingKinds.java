package id.lokmin.meeting;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static final Set<String> PROPOSAL_BLANKS =
            Set.of("wilayah", "kurang", "sekarang", "menjadi", "indikator", "satuan_orang");

    private final Path overrides;
    private final LetterTexts letters;

    public MeetingKinds(DataFolder folder) {
        this.overrides = folder.path().resolve("meetings");
        this.letters = new LetterTexts(folder);
    }

    /** A kind of meeting, with the words that were typed for its letters. */
    public MeetingKind kind(String code) {
        return letters.dressed(asFiled(code));
    }

    /** A kind of meeting as its file says. */
    public MeetingKind asFiled(String code) {
        Yaml.Fields file = read(code + ".yaml");
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
                        file.texts("luaran"),
                        file.rows("susunan_acara").stream().map(MeetingKinds::item).toList(),
                        issuers(file),
                        new LinkedHashSet<>(file.texts("sektor")),
                        plainNames(file),
                        file.texts("indikator_pokok"),
                        invitation(fields(file, "undangan")),
                        agreement(fields(file, "kesepakatan")));
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
        Yaml.Fields file = read("usulan-rtl.yaml");
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
                                .orElseThrow(() -> refused(file, "penerbit: " + code))));
        if (issuers.isEmpty()) {
            throw refused(file, "penerbit");
        }
        return issuers;
    }

    private static Map<String, String> plainNames(Yaml.Fields file) {
        Map<String, String> names = new LinkedHashMap<>();
        file.rows("sebutan").forEach(row -> names.put(text(row, "kode"), text(row, "nama")));
        return names;
    }

    private static MeetingKind.AgendaItem item(Yaml.Fields row) {
        int minutes =
                row.number("menit").map(Double::intValue).orElseThrow(() -> refused(row, "menit"));
        return new MeetingKind.AgendaItem(minutes, text(row, "acara"), text(row, "oleh"));
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

    private Yaml.Fields read(String name) {
        try {
            Path own = overrides.resolve(name);
            String text = Files.isRegularFile(own) ? Files.readString(own) : shipped(name);
            if (YamlReader.read("meetings/" + name, text) instanceof Yaml.Fields fields) {
                return fields;
            }
            throw Refusal.because(Problem.MEETING_FILE_UNREADABLE, "meetings/" + name, "");
        } catch (YamlReader.Unreadable e) {
            throw new Refusal(
                    Finding.of(
                            Problem.MEETING_FILE_UNREADABLE,
                            "",
                            e.spot().toString(),
                            String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = MeetingKinds.class.getResourceAsStream("/meetings/" + name)) {
            if (file == null) {
                throw Refusal.because(Problem.MEETING_FILE_UNREADABLE, "meetings/" + name, "");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Yaml.Fields fields(Yaml.Fields file, String name) {
        return file.find(name)
                .filter(Yaml.Fields.class::isInstance)
                .map(Yaml.Fields.class::cast)
                .orElseThrow(() -> refused(file, name));
    }

    private static String text(Yaml.Fields row, String name) {
        return row.text(name).orElseThrow(() -> refused(row, name));
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

    private static Refusal refused(Yaml.Fields row, String field) {
        return Refusal.because(Problem.MEETING_FILE_UNREADABLE, row.spot().toString(), field);
    }
}
