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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All papers of one meeting, printed: file names with their bytes, in the order they are used. */
public final class Packet {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Press press = new Press();
    private final Consumer<String> progress;

    private Packet(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Prints them all.
     *
     * @param others what else is held that day, each with papers of its own
     */
    static Packet of(Briefing briefing, List<Briefing> others, Consumer<String> progress) {
        Packet packet = new Packet(progress);
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
        return packet;
    }

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
        progress.accept(name);
        files.put(name, bytes.get());
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
