package id.lokmin.meeting.closing;

import static id.lokmin.schema.Tables.EVIDENCE_VERSION;

import id.lokmin.access.Audit;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.schema.tables.records.EvidenceVersionRecord;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Which papers of a meeting are evidence for which element, from {@code
 * meetings/bukti-akreditasi.yaml}: a file of that name in the data folder replaces the one that
 * came with Lokmin. What somebody changes on the page is written into that file, and every change
 * is kept in the table {@code evidence_version}, so that it can be taken back.
 */
@Component
public class EvidenceElements {

    private static final String FILE = "meetings/bukti-akreditasi.yaml";

    private static final String HEAD =
            "# Bukti akreditasi yang diubah dari Pengaturan. Hapus berkas ini untuk kembali ke bawaan Lokmin.\n";

    private static final String UNVERIFIED = "belum_terverifikasi";

    private final Path own;
    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public EvidenceElements(DataFolder folder, Storage storage, Audit audit, InstantSource clock) {
        this.own = folder.path().resolve(FILE);
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a file of the data folder stands in the place of the one that came. */
    public boolean isOwn() {
        return Files.isRegularFile(own);
    }

    /**
     * Keeps a mapping in the place of the one in force. What differs from that is unverified from
     * then on.
     *
     * @return the number by which it is taken back; empty where nothing differs
     */
    public OptionalInt keep(List<EvidenceElement> wanted, String actor) {
        List<EvidenceElement> before = list();
        List<EvidenceElement> marked =
                wanted.stream()
                        .map(one ->
                                before.contains(one)
                                        ? one
                                        : new EvidenceElement(
                                                one.code(), one.says(), UNVERIFIED, one.papers()))
                        .toList();
        return marked.equals(before)
                ? OptionalInt.empty()
                : OptionalInt.of(replace(yaml(marked), marked.size() + " EP", actor));
    }

    /** Goes back to what came with Lokmin; empty where that is in force. */
    public OptionalInt reset(String actor) {
        return isOwn() ? OptionalInt.of(replace("", "bawaan", actor)) : OptionalInt.empty();
    }

    private int replace(String text, String told, String actor) {
        return storage.writeApart(sql -> {
            int number =
                    1
                            + sql.fetchSingle(
                                            DSL.select(
                                                            DSL.coalesce(
                                                                    DSL.max(
                                                                            EVIDENCE_VERSION
                                                                                    .VERSION_NO),
                                                                    0))
                                                    .from(EVIDENCE_VERSION))
                                    .value1();
            sql.insertInto(EVIDENCE_VERSION)
                    .set(EVIDENCE_VERSION.VERSION_NO, number)
                    .set(EVIDENCE_VERSION.WAS, ownText())
                    .set(EVIDENCE_VERSION.BECAME, text)
                    .set(EVIDENCE_VERSION.UNDONE, 0)
                    .set(EVIDENCE_VERSION.AT, clock.millis())
                    .set(EVIDENCE_VERSION.ACTOR, actor)
                    .execute();
            audit.record(actor, "evidence.change", "bukti-akreditasi", told);
            write(text);
            return number;
        });
    }

    /**
     * Takes a change back.
     *
     * @return whether nothing was changed since, and so it was taken back
     */
    public boolean takeBack(int number, String actor) {
        return storage.writeApart(sql -> {
            Optional<EvidenceVersionRecord> change =
                    sql.selectFrom(EVIDENCE_VERSION)
                            .where(EVIDENCE_VERSION.VERSION_NO.eq(number))
                            .and(EVIDENCE_VERSION.UNDONE.eq(0))
                            .fetchOptional()
                            .filter(row -> row.getBecame().equals(ownText()));
            change.ifPresent(row -> {
                row.setUndone(1);
                row.update();
                audit.record(actor, "evidence.undo", "bukti-akreditasi", "" + number);
                write(row.getWas());
            });
            return change.isPresent();
        });
    }

    /** The text of the own file; empty where there is none. */
    private String ownText() {
        try {
            return isOwn() ? Files.readString(own) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(own);
                return;
            }
            Path folder = Files.createDirectories(own.toAbsolutePath().getParent());
            Path beside = folder.resolve("bukti-akreditasi.yaml.tmp");
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    own,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(List<EvidenceElement> elements) {
        StringBuilder yaml = new StringBuilder(HEAD).append("elemen:\n");
        for (EvidenceElement element : elements) {
            yaml.append("  - kode: ").append(quoted(element.code())).append('\n');
            yaml.append("    uraian: ").append(quoted(element.says())).append('\n');
            yaml.append("    bukti: ").append(quoted(element.evidence())).append('\n');
            yaml.append("    berkas: [").append(String.join(", ", element.papers())).append("]\n");
        }
        return yaml.toString();
    }

    private static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n\\t]", " ")
                + '"';
    }

    public List<EvidenceElement> list() {
        try {
            if (YamlReader.read(FILE, text()) instanceof Yaml.Fields file) {
                return file.rows("elemen").stream().map(EvidenceElements::element).toList();
            }
            throw Refusal.because(Problem.MEETING_FILE_UNREADABLE, FILE, "");
        } catch (YamlReader.Unreadable e) {
            throw Refusal.because(
                    Problem.MEETING_FILE_UNREADABLE,
                    e.spot().toString(),
                    String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceElement element(Yaml.Fields row) {
        return new EvidenceElement(
                row.text("kode").orElseThrow(() -> refused(row, "kode")),
                row.text("uraian").orElse(""),
                row.text("bukti").orElse(""),
                row.texts("berkas"));
    }

    private static Refusal refused(Yaml.Fields row, String field) {
        return Refusal.because(Problem.MEETING_FILE_UNREADABLE, row.spot().toString(), field);
    }

    private String text() throws IOException {
        if (Files.isRegularFile(own)) {
            return Files.readString(own);
        }
        try (InputStream shipped = EvidenceElements.class.getResourceAsStream("/" + FILE)) {
            if (shipped == null) {
                throw Refusal.because(Problem.MEETING_FILE_UNREADABLE, FILE, "");
            }
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
