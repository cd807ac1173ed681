package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The yearly target groups, {@code sasaran-2025.xlsx}: three title rows, a header, an RW a row, a
 * total row and a signature; inhabitants above a thousand are text with a thousands point, as they
 * arrive when somebody pastes them from a letter.
 */
final class TargetGroups {
    private static final String NBSP = "\u00a0";

    private TargetGroups() {}

    /** Pregnant women of one RW this year: 1.10 x live births, rounded up. */
    static int pregnant(Neighbourhood home) {
        return (home.births() * 110 + 99) / 100;
    }

    /** Women giving birth: 1.05 x live births, rounded up. */
    static int delivering(Neighbourhood home) {
        return (home.births() * 105 + 99) / 100;
    }

    static void write(Path folder, List<Neighbourhood> area, List<Child> children)
            throws IOException {
        Sheet sheet = new Sheet("Sasaran 2025");
        sheet.row("DATA SASARAN PROGRAM KESEHATAN (PENDATAAN KADER)");
        sheet.row("PUKESMAS KALITANJUNG KECAMATAN HARJAMUKTI KOTA CIREBON");
        sheet.row("TAHUN 2025");
        sheet.row("");
        sheet.rowOf(
                List.of(
                        ("No|RW|Jumlah Penduduk|Kepadatan (jiwa/km2)|Ibu Hamil|Ibu Bersalin|Ibu Nifas|Bayi Lahir"
                                        + " Hidup|Surviving Infant|Bayi 0-11 Bulan|Bayi 6-11 Bulan|Anak 12-23"
                                        + " Bulan|Balita 0-59 Bulan|Anak 12-59 Bulan|PUS|WUS")
                                .split("\\|")));
        int[] total = new int[13];
        for (Neighbourhood home : area) {
            int[] groups = groups(home, children);
            for (int i = 0; i < groups.length; i++) {
                total[i] += groups[i];
            }
            List<Object> row = new ArrayList<>();
            row.add(home.number());
            row.add(
                    home.number() == 7
                            ? "RW 07" + NBSP
                            : home.number() == 11 ? "RW.11" : home.name());
            row.add(home.people() >= 1000 ? thousands(home.people()) : home.people());
            row.add(
                    String.format(
                            Locale.GERMANY,
                            "%,.1f",
                            home.people() / (0.11 + home.households() * 0.011)));
            Arrays.stream(groups).skip(1).forEach(row::add);
            sheet.rowOf(row);
        }
        List<Object> sum = new ArrayList<>(List.of("", "JUMLAH", thousands(total[0]), ""));
        Arrays.stream(total).skip(1).forEach(sum::add);
        sheet.rowOf(sum);
        sheet.row("");
        sheet.row("", "Cirebon, 20 Januari 2025");
        sheet.row("", "Pengelola data");
        sheet.writeXlsx(folder.resolve("sasaran-2025.xlsx"));
    }

    private static String thousands(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private static int[] groups(Neighbourhood home, List<Child> children) {
        LocalDate midyear = LocalDate.of(2025, 6, 30);
        int[] alive = new int[60];
        for (Child child : children) {
            boolean isHere = child.home() == home && !child.born().isAfter(midyear);
            if (isHere && child.months(midyear) < 60) {
                alive[child.months(midyear)]++;
            }
        }
        int infants = Arrays.stream(alive, 0, 12).sum();
        int underFive = Arrays.stream(alive).sum();
        return new int[] {
            home.people(),
            pregnant(home),
            delivering(home),
            delivering(home),
            home.births(),
            home.survivors(),
            infants,
            Arrays.stream(alive, 6, 12).sum(),
            Arrays.stream(alive, 12, 24).sum(),
            underFive,
            underFive - infants,
            home.people() * 17 / 100,
            home.people() * 26 / 100
        };
    }
}
