package id.lokmin.meeting;

import id.lokmin.engine.place.Place;
import id.lokmin.meeting.papers.Agreement;
import id.lokmin.meeting.papers.AreaSheets;
import id.lokmin.meeting.papers.AttendanceList;
import id.lokmin.meeting.papers.DraftPromises;
import id.lokmin.meeting.papers.FigureFiles;
import id.lokmin.meeting.papers.Invitation;
import id.lokmin.meeting.papers.MinutesForm;
import id.lokmin.meeting.papers.PromiseReview;
import id.lokmin.meeting.papers.Rundown;
import id.lokmin.meeting.papers.Slides;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Press;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All papers of one meeting, printed: file names with their bytes, in the order they are used. */
public final class Packet {

    private final Map<String, byte[]> files;

    private Packet(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Prints them all.
     *
     * @param others what else is held that day, each with papers of its own
     */
    static Packet of(Briefing briefing, List<Briefing> others, Consumer<String> progress) {
        Order packet = new Order();
        packet.file("paparan.pptx", () -> packet.press.pptx(Slides.of(briefing)));
        packet.file("lembar-rw.pdf", () -> packet.press.pdf(AreaSheets.all(briefing)));
        for (Place area : briefing.areas()) {
            packet.file(
                    "lembar-rw/" + fileName(area) + ".pdf",
                    () -> packet.press.pdf(AreaSheets.of(briefing, area)));
        }
        packet.both("undangan-puskesmas", Invitation.ofPuskesmas(briefing));
        if (briefing.kind().isCrossSector()) {
            packet.both("undangan-kecamatan", Invitation.ofKecamatan(briefing));
        }
        packet.both("susunan-acara", Rundown.of(briefing));
        packet.both("daftar-hadir", AttendanceList.of(briefing));
        packet.both("evaluasi-rtl-lalu", PromiseReview.of(briefing));
        packet.both("rtl-rancangan", DraftPromises.full(briefing));
        packet.both("rtl-ringkas", DraftPromises.inShort(briefing));
        packet.both("rtl-slip-sektor", DraftPromises.slips(briefing));
        packet.both("notulen", MinutesForm.of(briefing));
        packet.both("kesepakatan", Agreement.of(briefing));
        packet.file("angka.xlsx", () -> packet.press.xlsx(FigureFiles.workbook(briefing)));
        packet.file(
                "angka.json", () -> FigureFiles.json(briefing).getBytes(StandardCharsets.UTF_8));
        others.forEach(packet::session);
        return new Packet(packet.print(progress));
    }

    /** What is to be printed: file names with the way each is made, in the order they are used. */
    private static final class Order {

        private final Press press = new Press();
        private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

        private void session(Briefing held) {
            String folder = held.kind().code() + "/";
            both(folder + "undangan", Invitation.ofPuskesmas(held));
            both(folder + "susunan-acara", Rundown.of(held));
            both(folder + "daftar-hadir", AttendanceList.of(held));
            both(folder + "notulen", MinutesForm.of(held));
            both(folder + "kesepakatan", Agreement.of(held));
        }

        private void both(String name, Paper paper) {
            file(name + ".pdf", () -> press.pdf(paper));
            file(name + ".docx", () -> press.docx(paper));
        }

        private void file(String name, Supplier<byte[]> bytes) {
            files.put(name, bytes);
        }

        /** Several at once, one to a core: drawing pages is all the work there is. */
        Map<String, byte[]> print(Consumer<String> progress) {
            List<byte[]> printed =
                    List.copyOf(files.entrySet()).parallelStream()
                            .map(file -> {
                                progress.accept(file.getKey());
                                return file.getValue().get();
                            })
                            .toList();
            Map<String, byte[]> named = new LinkedHashMap<>();
            Iterator<byte[]> next = printed.iterator();
            files.keySet().forEach(name -> named.put(name, next.next()));
            return named;
        }
    }

    private static String fileName(Place area) {
        return area.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                + "-"
                + area.code().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The names of the files, in the order they are used. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("No file " + name + " in this packet");
        }
        return bytes.clone();
    }

    /**
     * Writes all files into a folder. Each appears whole or not at all: it is written beside its
     * place first and then moved there.
     */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Path beside = target.resolveSibling(target.getFileName() + ".tmp");
            Files.write(beside, file.getValue());
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
