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
import id.lokmin.paper.Press;
import id.lokmin.paper.PrintOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
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
        packet.both("rtl-slip-sektor", DraftPromises.slips(briefing));
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
