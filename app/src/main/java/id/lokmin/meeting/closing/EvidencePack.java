package id.lokmin.meeting.closing;

import id.lokmin.insight.PresentedFigure;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.papers.EvidenceIndex;
import id.lokmin.meeting.papers.FigureFiles;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.paper.Press;
import id.lokmin.paper.PrintOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * All papers of a meeting in one ZIP, in a folder for each element of the accreditation that they
 * are evidence for; what serves none lies in {@value #REST}.
 */
@Component
public class EvidencePack {

    static final String REST = "lainnya";
    private static final String WORKBOOK = "angka.xlsx";

    /**
     * A pack that is being made.
     *
     * @param file the one begun last, {@code number} how many were begun
     */
    public record Making(int number, String file) {}

    private final Map<String, Making> underWay = new ConcurrentHashMap<>();
    private final MeetingRecords records;
    private final Closings closings;
    private final EvidenceElements elements;
    private final Press press;

    public EvidencePack(
            MeetingRecords records, Closings closings, EvidenceElements elements, Press press) {
        this.records = records;
        this.closings = closings;
        this.elements = elements;
        this.press = press;
    }

    /** How far the pack of a meeting is; empty where none is being made. */
    public Optional<Making> underWay(String meeting) {
        return Optional.ofNullable(underWay.get(meeting));
    }

    public byte[] zip(Meeting meeting) {
        try {
            return made(meeting);
        } finally {
            underWay.remove(meeting.id());
        }
    }

    private byte[] made(Meeting meeting) {
        MeetingRecord record = records.of(meeting);
        List<EvidenceElement> asked = elements.list();
        AtomicInteger begun = new AtomicInteger();
        Map<String, Map<String, byte[]>> printed =
                print(
                        record,
                        file ->
                                underWay.put(
                                        meeting.id(), new Making(begun.incrementAndGet(), file)));
        Set<String> used = new HashSet<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "daftar-isi.pdf", press.pdf(EvidenceIndex.of(record, asked)));
            for (EvidenceElement element : asked) {
                for (String paper : element.papers()) {
                    used.add(paper);
                    for (Map.Entry<String, byte[]> file : filesOf(printed, paper).entrySet()) {
                        put(zip, "EP " + element.code() + "/" + file.getKey(), file.getValue());
                    }
                }
            }
            for (Map.Entry<String, Map<String, byte[]>> paper : printed.entrySet()) {
                if (!used.contains(paper.getKey())) {
                    for (Map.Entry<String, byte[]> file : paper.getValue().entrySet()) {
                        put(zip, REST + "/" + file.getKey(), file.getValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> filesOf(
            Map<String, Map<String, byte[]>> printed, String paper) {
        return printed.getOrDefault(paper, Map.of());
    }

    /** The files of each paper, by its code. */
    private Map<String, Map<String, byte[]>> print(
            MeetingRecord record, Consumer<String> progress) {
        PrintOrder order = new PrintOrder(press);
        for (RecordPaper paper : RecordPaper.values()) {
            order.both(paper.code(), paper.of(record));
        }
        order.file(WORKBOOK, () -> press.xlsx(FigureFiles.workbook(record.briefing())));
        Map<String, byte[]> files = order.print(progress);
        Map<String, Map<String, byte[]>> printed = new LinkedHashMap<>();
        for (RecordPaper paper : RecordPaper.values()) {
            printed.put(paper.code(), chosen(files, paper.code() + ".pdf", paper.code() + ".docx"));
        }
        Map<String, byte[]> figures = chosen(files, WORKBOOK);
        record.closing()
                .ifPresent(closing -> figures.put("angka-seperti-dipaparkan.tsv", shown(closing)));
        printed.put("angka", figures);
        record.commitment()
                .ifPresent(sheet ->
                        printed.put(
                                "kesepakatan-teks",
                                Map.of(
                                        "kesepakatan.txt",
                                        sheet.text().getBytes(StandardCharsets.UTF_8))));
        return printed;
    }

    private static Map<String, byte[]> chosen(Map<String, byte[]> files, String... names) {
        Map<String, byte[]> chosen = new LinkedHashMap<>();
        for (String name : names) {
            chosen.put(name, Objects.requireNonNull(files.get(name)));
        }
        return chosen;
    }

    private byte[] shown(Closing closing) {
        String head =
                "indicator\tplace\tplace_name\toutcome\tnumerator\tdenominator\treports_due\treports_in\tvalue\ttarget\ttarget_upper\tstatus\n";
        return closings.figures(closing.id()).stream()
                .map((PresentedFigure figure) -> figure.indicator() + "\t" + figure.line() + "\n")
                .collect(Collectors.joining("", head, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
