package id.lokmin.meeting;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The words of letters and reports that a Puskesmas may change, by a key such as {@code
 * undangan.perihal}.
 *
 * <p>{@code meetings/naskah.yaml} holds what all kinds of meeting share, the file of a kind its
 * invitation and agreement. What somebody typed lies in {@code meetings/naskah/<kind>.yaml} of the
 * data folder and stands before both. That file holds nothing but what was changed, so that all
 * else still follows the next release.
 */
@Component
public class LetterTexts {

    /** What every letter may fill in. */
    static final Set<String> LETTER_BLANKS =
            Set.of(
                    "pertemuan",
                    "triwulan",
                    "tahun",
                    "puskesmas",
                    "tempat",
                    "hari_tanggal_terbilang");

    /** What is known only once a meeting was held. */
    private static final Set<String> RECORD_BLANKS =
            Set.of("hari_tanggal", "jumlah_hadir", "jumlah_janji");

    private static final Set<String> BEFORE = Set.of("undangan", "kesepakatan", "kerangka_acuan");

    private static final Pattern BRACED = Pattern.compile("\\{([^{}\\n]{0,40})(}?)");

    private static final String SHARED = "meetings/naskah.yaml";

    private static final String HEAD =
            "# Teks surat yang diubah dari Pengaturan. Hapus sebuah baris untuk kembali ke teks bawaan.\n";

    private final Path own;

    public LetterTexts(DataFolder folder) {
        this.own = folder.path().resolve("meetings").resolve("naskah");
    }

    /**
     * The texts in force for a kind, in the order of their papers.
     *
     * @param shipped the kind as its file says
     */
    public Map<String, String> inForce(MeetingKind shipped) {
        Map<String, String> texts = shipped(shipped);
        own(shipped.code()).forEach((key, words) -> texts.replace(key, words));
        return texts;
    }

    /** The texts as they came, those of the kind's own file first. */
    public Map<String, String> shipped(MeetingKind kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("undangan.perihal", kind.invitation().matter());
        texts.put("undangan.pembuka", kind.invitation().opening());
        texts.put("undangan.permintaan", kind.invitation().request());
        texts.put("undangan.penutup", kind.invitation().closing());
        texts.put("kesepakatan.judul", kind.agreement().title());
        texts.put("kesepakatan.pembuka", kind.agreement().opening());
        texts.put("kesepakatan.penutup", kind.agreement().closing());
        texts.putAll(shared());
        return texts;
    }

    /** A kind with what somebody typed in the place of its own words. */
    MeetingKind dressed(MeetingKind shipped) {
        return own(shipped.code()).isEmpty() ? shipped : dressed(shipped, Map.of());
    }

    /** A kind with these words, by key, in the place of those in force. */
    public MeetingKind dressed(MeetingKind shipped, Map<String, String> words) {
        Map<String, String> texts = inForce(shipped);
        texts.putAll(words);
        return shipped.saying(
                new MeetingKind.Invitation(
                        texts.getOrDefault("undangan.perihal", ""),
                        texts.getOrDefault("undangan.pembuka", ""),
                        texts.getOrDefault("undangan.permintaan", ""),
                        texts.getOrDefault("undangan.penutup", "")),
                new MeetingKind.Agreement(
                        texts.getOrDefault("kesepakatan.judul", ""),
                        texts.getOrDefault("kesepakatan.pembuka", ""),
                        texts.getOrDefault("kesepakatan.penutup", "")));
    }

    /** What somebody typed for a kind; the rest is as it came. */
    public Map<String, String> own(String kind) {
        Path file = file(kind);
        try {
            return Files.isRegularFile(file)
                    ? flat("naskah/" + kind + ".yaml", Files.readString(file))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first blank of a text that its paper does not know, or that is not closed, as it was
     * typed: {@code {Tahun}}, <code>{tahun</code>.
     */
    public static Optional<String> unknownBlank(String key, String words) {
        Set<String> known = blanks(key);
        return BRACED.matcher(words)
                .results()
                .filter(blank -> blank.group(2).isEmpty() || !known.contains(blank.group(1)))
                .map(MatchResult::group)
                .findFirst();
    }

    /** The blanks that a text may have. */
    public static Set<String> blanks(String key) {
        Set<String> blanks = new TreeSet<>(LETTER_BLANKS);
        if (!BEFORE.contains(paper(key))) {
            blanks.addAll(RECORD_BLANKS);
        }
        return blanks;
    }

    /** The paper that a text belongs to: the first part of its key. */
    public static String paper(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /**
     * Keeps what was typed. A text that reads as it came is not kept, so that it follows the next
     * release.
     *
     * @param typed by key; keys that are not named keep what they have
     * @return what changed, by key: from what to what
     */
    public Map<String, Change> keep(MeetingKind shipped, Map<String, String> typed) {
        Map<String, String> came = shipped(shipped);
        Map<String, String> before = inForce(shipped);
        Map<String, Change> changes = new LinkedHashMap<>();
        Map<String, String> kept = new LinkedHashMap<>(own(shipped.code()));
        typed.forEach((key, words) -> {
            String was = before.get(key);
            if (was != null && !was.equals(words)) {
                changes.put(key, new Change(was, words));
                kept.put(key, words);
            }
        });
        kept.entrySet()
                .removeIf(one ->
                        !came.containsKey(one.getKey())
                                || one.getValue().equals(came.get(one.getKey())));
        if (!changes.isEmpty()) {
            write(shipped.code(), kept);
        }
        return changes;
    }

    /** A text before and after. */
    public record Change(String was, String became) {}

    private void write(String kind, Map<String, String> texts) {
        StringBuilder yaml = new StringBuilder(HEAD);
        String paper = "";
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            if (!paper(text.getKey()).equals(paper)) {
                paper = paper(text.getKey());
                yaml.append(paper).append(":\n");
            }
            yaml.append("  ")
                    .append(text.getKey().substring(paper.length() + 1))
                    .append(": ")
                    .append(quoted(text.getValue()))
                    .append('\n');
        }
        try {
            Files.createDirectories(own);
            Path beside = own.resolve(kind + ".yaml.tmp");
            Files.writeString(beside, yaml);
            Files.move(
                    beside,
                    file(kind),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As YAML writes a text between double quotes. */
    private static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private Path file(String kind) {
        if (!kind.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not the code of a kind of meeting");
        }
        return own.resolve(kind + ".yaml");
    }

    private static Map<String, String> shared() {
        try (InputStream file = LetterTexts.class.getResourceAsStream("/" + SHARED)) {
            if (file == null) {
                throw Refusal.because(Problem.LETTER_TEXT_UNREADABLE, SHARED);
            }
            return flat(SHARED, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file, those of a paper under its name. */
    private static Map<String, String> flat(String name, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            if (YamlReader.read(name, text) instanceof Yaml.Fields papers) {
                papers.fields()
                        .forEach((paper, words) -> {
                            if (words instanceof Yaml.Fields named) {
                                named.fields()
                                        .keySet()
                                        .forEach(field ->
                                                named.text(field)
                                                        .ifPresent(one ->
                                                                texts.put(
                                                                        paper + "." + field, one)));
                            }
                        });
            }
            return texts;
        } catch (YamlReader.Unreadable e) {
            throw Refusal.because(Problem.LETTER_TEXT_UNREADABLE, name);
        }
    }
}
