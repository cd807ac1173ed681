package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The area list, {@code wilayah.csv}: one row a place, its parent by code, and for posyandu and
 * schools the RW they serve. The kelurahan is invented; its code and that of the Puskesmas do not
 * exist in the official lists, so that nobody's figures can be taken for these.
 */
final class Area {
    static final String PUSKESMAS = "P3274039901";
    static final String VILLAGE = "32.74.03.9001";

    private Area() {}

    static String code(Neighbourhood home) {
        return VILLAGE + ".%03d".formatted(home.number());
    }

    static void write(Path folder, List<Neighbourhood> area) throws IOException {
        Sheet sheet = new Sheet("wilayah");
        sheet.row(
                "Jenis",
                "Kode",
                "Nama",
                "Kode Induk",
                "Melayani RW",
                "Sebutan Lain",
                "Berlaku Mulai");
        sheet.row("kabkota", "32.74", "Kota Cirebon", "", "", "", "2024-01-01");
        sheet.row("kecamatan", "32.74.03", "Harjamukti", "32.74", "", "", "2024-01-01");
        sheet.row(
                "puskesmas",
                PUSKESMAS,
                "Kalitanjung",
                "32.74.03",
                "",
                "PKM Kalitanjung, UPTD Puskesmas Kalitanjung",
                "2024-01-01");
        sheet.row("desa", VILLAGE, "Kalitanjung", PUSKESMAS, "", "Kel. Kalitanjung", "2024-01-01");
        for (Neighbourhood home : area) {
            sheet.row("rw", code(home), home.name(), VILLAGE, "", "", "2024-01-01");
            for (int rt = 1; rt <= home.households(); rt++) {
                sheet.row(
                        "rt",
                        code(home) + ".%03d".formatted(rt),
                        "RT %02d".formatted(rt),
                        code(home),
                        "",
                        "",
                        "2024-01-01");
            }
        }
        Map<String, List<String>> posyandu = new TreeMap<>();
        for (Neighbourhood home : area) {
            for (String name : home.posyandu()) {
                posyandu.computeIfAbsent(name, key -> new ArrayList<>()).add(home.name());
            }
        }
        int number = 0;
        for (Map.Entry<String, List<String>> site : posyandu.entrySet()) {
            String code = "POS-%02d".formatted(++number);
            sheet.row(
                    "posyandu",
                    code,
                    site.getKey(),
                    VILLAGE,
                    String.join(", ", site.getValue()),
                    "Posyandu " + site.getKey(),
                    "2024-01-01");
        }
        sheet.row(
                "sekolah",
                "SD-01",
                "SD Negeri Kalitanjung 1",
                VILLAGE,
                "RW 02, RW 03, RW 04",
                "SDN Kalitanjung 1",
                "2024-01-01");
        sheet.row(
                "sekolah",
                "SD-02",
                "SD Negeri Kalitanjung 2",
                VILLAGE,
                "RW 07, RW 08, RW 09",
                "SDN Kalitanjung 2",
                "2024-01-01");
        sheet.row(
                "sekolah",
                "MI-01",
                "MI Nurul Pagi",
                VILLAGE,
                "RW 10, RW 11, RW 12, RW 13",
                "",
                "2024-01-01");
        sheet.row(
                "sekolah",
                "SMP-01",
                "SMP Negeri Kalitanjung",
                VILLAGE,
                "RW 01, RW 05, RW 06",
                "SMPN Kalitanjung",
                "2024-01-01");
        sheet.writeCsv(folder.resolve("wilayah.csv"));
    }
}
