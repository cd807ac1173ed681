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
import id.lokmin.paper.FileName;
import id.lokmin.paper.Press;
import id.lokmin.paper.PrintOrder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
        Press press = new Press();
        PrintOrder packet = new PrintOrder(press);
        packet.file("paparan.pptx", () -> press.pptx(Slides.of(briefing)));
        packet.file("lembar-rw.pdf", () -> press.pdf(AreaSheets.all(briefing)));
        for (Place area : briefing.areas()) {
            packet.file(
                    "lembar-rw/" + fileName(area) + ".pdf",
                    () -> press.pdf(AreaSheets.of(briefing, area)));
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
        packet.both(
                briefing.kind().isCrossSector() ? "rtl-slip-sektor" : "rtl-slip-petugas",
                DraftPromises.slips(briefing));
        packet.both("notulen", MinutesForm.of(briefing));
        packet.both("kesepakatan", Agreement.of(briefing));
        packet.file("angka.xlsx", () -> press.xlsx(FigureFiles.workbook(briefing)));
        packet.file(
                "angka.json", () -> FigureFiles.json(briefing).getBytes(StandardCharsets.UTF_8));
        others.forEach(held -> session(packet, held));
        return new Packet(packet.print(progress));
    }

    private static void session(PrintOrder packet, Briefing held) {
        String folder = held.kind().code() + "/";
        packet.both(folder + "undangan", Invitation.ofPuskesmas(held));
        packet.both(folder + "susunan-acara", Rundown.of(held));
        packet.both(folder + "daftar-hadir", AttendanceList.of(held));
        packet.both(folder + "notulen", MinutesForm.of(held));
        packet.both(folder + "kesepakatan", Agreement.of(held));
    }

    private static String fileName(Place area) {
        return FileName.of(area.name()) + "-" + area.code().replaceAll("[^A-Za-z0-9]+", "-");
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
     * Makes the folder that a packet is to be written to, where it is missing.
     *
     * @throws Refusal where nothing can be written there
     */
    public static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".paket", ".tmp"));
        } catch (IOException closed) {
            throw new Refusal(Finding.of(Problem.FILE_NOT_WRITABLE, "", folder.toString()), closed);
        }
    }

    /**
     * Writes all files into a folder: first all of them beside their places, and when every one is
     * on the disk, each to its place.
     *
     * @throws Refusal where one cannot be written; those of an earlier packet are then as they were
     */
    public void writeTo(Path folder) {
        Map<Path, Path> beside = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Path waiting = target.resolveSibling(target.getFileName() + ".tmp");
                beside.put(waiting, target);
                Files.write(waiting, file.getValue());
            }
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            beside.keySet().forEach(Packet::forget);
            throw new Refusal(Finding.of(Problem.FILE_NOT_WRITABLE, "", folder.toString()), failed);
        }
    }

    private static void forget(Path waiting) {
        try {
            Files.deleteIfExists(waiting);
        } catch (IOException _) {
            // A left-over beside the papers does no harm; why they were not written is told.
        }
    }
}
