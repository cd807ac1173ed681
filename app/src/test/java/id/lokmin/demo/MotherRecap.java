package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The midwives' monthly recap by RW, {@code rekap-kia-2025-01.xlsx} to {@code -09.xlsx}: title rows
 * with the month in words, an RW a row written in five ways, a total row, a signature. RW 11 did
 * not report in May; in July RW 04 has a dash where a number should be.
 */
final class MotherRecap {
    private static final int MONTHS = 9;
    private static final int UNREPORTED_RW = 11;
    private static final int UNREPORTED_MONTH = 5;
    private static final List<String> NAMES =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September");
    private static final List<String> HEADER =
            List.of(
                    ("No|RW|K1|K1 Murni|K4|K6|Hb Diperiksa|Anemia|LiLA Diukur|KEK|KEK Dapat PMT|TTD 90|Persalinan"
                                    + " Faskes|KF1|KF Lengkap|KN1|KN Lengkap|Lahir Hidup Ditimbang|BBLR|IMD|Bayi 0-5"
                                    + " Bulan Didata|ASI Eksklusif")
                            .split("\\|"));

    private final Chance chance = Chance.of("mothers");

    /** Writes nine workbooks. */
    void write(Path folder, List<Neighbourhood> area) throws IOException {
        List<int[][]> counts = new ArrayList<>();
        for (Neighbourhood home : area) {
            counts.add(counts(home));
        }
        for (int month = 1; month <= MONTHS; month++) {
            write(folder.resolve("rekap-kia-2025-%02d.xlsx".formatted(month)), month, area, counts);
        }
    }

    /** Counts of one RW, [column of the header from K1 on][month from 0]. */
    private int[][] counts(Neighbourhood home) {
        int pregnant = TargetGroups.pregnant(home);
        double reached = home.mothers();
        double[] weights = weights(home.attendanceTrend() * 4);
        int[] first = spread((int) Math.round(pregnant * reached), weights);
        int[] early = within(first, 0.84);
        int[] fourth = spread((int) Math.round(pregnant * (reached - 0.07)), weights);
        int[] sixth = within(fourth, 0.88);
        int[] bloodTested = within(first, 0.96);
        int[] armMeasured = within(first, 0.98);
        int[] anaemic = drawn(bloodTested, home.anaemic());
        int[] thin = drawn(armMeasured, home.thin());
        int[] fed = within(thin, 0.55);
        int[] tablets = spread((int) Math.round(pregnant * (reached - 0.06)), weights);
        int[] delivered =
                spread(
                        (int) Math.round(TargetGroups.delivering(home) * (reached - 0.02)),
                        weights(0.01));
        int[] afterBirth = within(delivered, 0.98);
        int[] afterBirthAll = within(afterBirth, 0.92);
        int[] newborn = spread((int) Math.round(home.births() * (reached - 0.01)), weights(0.01));
        int[] newbornAll = within(newborn, 0.94);
        int[] light = drawn(newborn, 0.05 + home.thin() / 4);
        int[] atOnce = within(newborn, 0.8);
        int[][] asked = breastfeeding(home);
        return new int[][] {
            first,
            early,
            fourth,
            sixth,
            bloodTested,
            anaemic,
            armMeasured,
            thin,
            fed,
            tablets,
            delivered,
            afterBirth,
            afterBirthAll,
            newborn,
            newbornAll,
            newborn,
            light,
            atOnce,
            asked[0],
            asked[1]
        };
    }

    /** The months' shares, rising or falling. */
    private double[] weights(double trend) {
        double[] weights = new double[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            weights[m] = Math.max(0.3, 1 + trend * (m - MONTHS / 2.0) * 2);
        }
        return weights;
    }

    private int[] spread(int total, double[] weights) {
        int[] months = new int[MONTHS];
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int given = 0;
        for (int m = 0; m < MONTHS; m++) {
            months[m] = (int) (total * weights[m] / sum);
            given += months[m];
        }
        while (given++ < total) {
            months[chance.weighted(weights)]++;
        }
        return months;
    }

    private int[] within(int[] all, double share) {
        int[] part = new int[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            for (int i = 0; i < all[m]; i++) {
                part[m] += chance.happens(share) ? 1 : 0;
            }
        }
        return part;
    }

    /**
     * A fixed share of the year so far, drawn from those counted; exact over the months together.
     */
    private int[] drawn(int[] all, double share) {
        List<Integer> people = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            for (int i = 0; i < all[m]; i++) {
                people.add(m);
            }
        }
        int[] part = new int[MONTHS];
        int wanted = (int) Math.round(people.size() * share);
        for (int i = 0; i < wanted; i++) {
            part[people.remove(chance.between(0, people.size() - 1))]++;
        }
        return part;
    }

    private int[][] breastfeeding(Neighbourhood home) {
        int[] asked = new int[MONTHS];
        int[] breastfed = new int[MONTHS];
        for (int m = 0; m < MONTHS - 1; m++) {
            asked[m] = Math.max(2, home.infantsAsked() + chance.between(-1, 1));
            double share =
                    (double) home.breastfed() / home.infantsAsked() - 0.012 * (MONTHS - 1 - m);
            breastfed[m] = Math.clamp(Math.round(asked[m] * share), 0, asked[m]);
        }
        asked[MONTHS - 1] = home.infantsAsked();
        breastfed[MONTHS - 1] = home.breastfed();
        return new int[][] {asked, breastfed};
    }

    private static void write(Path file, int month, List<Neighbourhood> area, List<int[][]> counts)
            throws IOException {
        Sheet sheet = new Sheet("Rekap KIA");
        sheet.row("LAPORAN BULANAN KIA DAN GIZI IBU PER RW");
        sheet.row("PUSKESMAS", ": Kalitanjung ");
        sheet.row("BULAN", ": " + NAMES.get(month - 1) + " 2025");
        sheet.row("");
        sheet.rowOf(HEADER);
        int[] total = new int[HEADER.size() - 2];
        for (int i = 0; i < area.size(); i++) {
            Neighbourhood home = area.get(i);
            List<Object> row = new ArrayList<>(List.of(home.number(), written(home, month)));
            for (int column = 0; column < total.length; column++) {
                int count = counts.get(i)[column][month - 1];
                boolean missing = home.number() == UNREPORTED_RW && month == UNREPORTED_MONTH;
                boolean dash =
                        home.number() == 4 && month == 7 && HEADER.get(column + 2).equals("TTD 90");
                total[column] += missing || dash ? 0 : count;
                row.add(missing ? "" : dash ? "-" : (Object) count);
            }
            sheet.rowOf(row);
        }
        List<Object> sum = new ArrayList<>(List.of("", "JUMLAH"));
        for (int count : total) {
            sum.add(count);
        }
        sheet.rowOf(sum);
        sheet.row("");
        sheet.row("", "Bidan Koordinator");
        sheet.row("", "(........................)");
        sheet.writeXlsx(file);
    }

    private static String written(Neighbourhood home, int month) {
        return switch ((home.number() + month) % 5) {
            case 0 -> "RW %d".formatted(home.number());
            case 1 -> "RW.%02d".formatted(home.number());
            case 2 -> String.format(Locale.ROOT, "%03d", home.number());
            case 3 -> home.name() + "\u00a0";
            default -> home.name();
        };
    }
}
