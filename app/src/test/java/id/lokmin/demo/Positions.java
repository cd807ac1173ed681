package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who sits at the table, {@code jabatan.csv}: the position, its sector and place, its holder, and
 * the order in which letters name it.
 */
final class Positions {
    private final Sheet sheet = new Sheet("jabatan");
    private final InventedPeople people = new InventedPeople("positions");
    private int order;

    private Positions() {}

    static void write(Path folder, List<Neighbourhood> area) throws IOException {
        Positions list = new Positions();
        list.sheet.row(
                "No",
                "Jabatan",
                "Sektor",
                "Wilayah",
                "Nama Pejabat",
                "Nomor HP",
                "Mulai Menjabat",
                "Keterangan");
        list.row("Camat Harjamukti", "Kecamatan", "Harjamukti", "Mengundang dan memimpin");
        list.row("Lurah Kalitanjung", "Kelurahan", "Kalitanjung", "");
        for (Neighbourhood home : area) {
            list.row("Ketua " + home.name(), "RT/RW", home.name(), "");
        }
        list.row("PLKB Kecamatan Harjamukti", "PLKB", "Harjamukti", "");
        list.row("Kepala KUA Harjamukti", "KUA", "Harjamukti", "");
        list.row("Babinsa Kalitanjung", "TNI", "Kalitanjung", "");
        list.row("Bhabinkamtibmas Kalitanjung", "Polri", "Kalitanjung", "");
        list.row("Ketua LPM Kalitanjung", "LPM", "Kalitanjung", "");
        list.row("Ketua TP PKK Kelurahan Kalitanjung", "PKK", "Kalitanjung", "");
        list.row("Kepala SDN Kalitanjung 1", "Pendidikan", "SD Negeri Kalitanjung 1", "");
        list.row("Kepala SMPN Kalitanjung", "Pendidikan", "SMP Negeri Kalitanjung", "");
        list.row("Kepala Puskesmas Kalitanjung", "Puskesmas", "Kalitanjung", "");
        list.row("Kepala Tata Usaha", "Puskesmas", "Kalitanjung", "Notulis");
        for (String cluster :
                List.of(
                        "PJ Klaster 1 Manajemen",
                        "PJ Klaster 2 Ibu dan Anak",
                        "PJ Klaster 3 Dewasa dan Lansia",
                        "PJ Klaster 4 Penanggulangan Penyakit",
                        "PJ Lintas Klaster",
                        "Bidan Koordinator",
                        "Tenaga Gizi",
                        "Juru Imunisasi")) {
            list.row(cluster, "Puskesmas", "Kalitanjung", "");
        }
        list.sheet.writeCsv(folder.resolve("jabatan.csv"));
    }

    private void row(String position, String sector, String place, String remark) {
        order++;
        List<Object> cells =
                new ArrayList<>(List.of(order, position, sector, place, people.name()));
        cells.add(String.format(Locale.ROOT, "0800-0000-%04d", 100 + order));
        cells.add("2024-01-02");
        cells.add(remark);
        sheet.rowOf(cells);
    }
}
