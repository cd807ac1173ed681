package id.lokmin.meeting.closing;

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
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which papers of a meeting are evidence for which element, from {@code
 * meetings/bukti-akreditasi.yaml}: a file of that name in the data folder replaces the one that
 * came with Lokmin.
 */
@Component
public class EvidenceElements {

    private static final String FILE = "meetings/bukti-akreditasi.yaml";

    private final Path own;

    public EvidenceElements(DataFolder folder) {
        this.own = folder.path().resolve(FILE);
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
