package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The monthly "status gizi" exports of e-PPGBM as a Puskesmas downloads them: every cell is text
 * with a non-breaking space behind it, the header says "Pukesmas", decimals have a comma, a missing
 * value is 0 or a dash, and the RW is written as each operator likes.
 */
final class NutritionFiles {
    private static final String NBSP = "\u00a0";
    private static final List<String> HEADER =
            List.of(
                    ("No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel"
                                    + "|Posyandu|RT|RW|Alamat|Usia Saat Ukur|Tanggal Pengukuran|Berat|Tinggi|Cara"
                                    + " Ukur|LiLA|BB/U|ZS BB/U|TB/U|ZS TB/U|BB/TB|ZS BB/TB|Naik Berat Badan|PMT"
                                    + " Diterima (kg)|Jml Vit A|KPSP|KIA|Detail")
                            .split("\\|"));

    private final Chance chance = Chance.of("e-PPGBM");
    private final InventedPeople strangers = new InventedPeople("second NIK");
    private final GrowthCurve height = GrowthCurve.height();
    private final GrowthCurve weight = GrowthCurve.weight();
    private final GrowthCurve lying = GrowthCurve.weightForLength();
    private final GrowthCurve standing = GrowthCurve.weightForHeight();

    /** Writes {@code eppgbm-status-gizi-2025-01.xlsx} to {@code -09.xlsx}. */
    void write(Path folder, List<List<Weighing>> months) throws IOException {
        String secondNik = "";
        Child twice = wellGrownInSeptember(months, 40);
        for (int month = 1; month <= months.size(); month++) {
            Sheet sheet = new Sheet("Status Gizi");
            sheet.rowOf(HEADER.stream().map(title -> title + NBSP).toList());
            List<List<String>> rows = new ArrayList<>();
            for (Weighing weighing : months.get(month - 1)) {
                List<String> row = row(weighing, month);
                if (weighing.child().equals(twice) && month >= 7) {
                    secondNik =
                            secondNik.isEmpty()
                                    ? strangers.nik(twice.born(), twice.boy())
                                    : secondNik;
                    row.set(1, secondNik);
                }
                rows.add(row);
            }
            slip(rows, months, month);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).set(0, String.valueOf(i + 1));
                sheet.rowOf(withSpaces(rows.get(i)));
            }
            sheet.writeXlsx(folder.resolve("eppgbm-status-gizi-2025-%02d.xlsx".formatted(month)));
        }
    }

    private List<String> row(Weighing weighing, int month) {
        Child child = weighing.child();
        int days = child.days(weighing.on());
        double tall = weighing.centimetres();
        double zWeight = weight.z(child.boy(), days, weighing.kilograms());
        double zHeight = tall == 0 ? 0 : height.z(child.boy(), days, tall);
        GrowthCurve curve = weighing.isStanding() ? standing : lying;
        double zThin = tall == 0 ? 0 : curve.z(child.boy(), tall, weighing.kilograms());
        List<String> row = new ArrayList<>();
        row.addAll(
                List.of(
                        "",
                        child.nik(),
                        child.name().toUpperCase(Locale.ROOT),
                        child.boy() ? "L" : "P"));
        row.addAll(
                List.of(
                        date(child.born(), 1),
                        decimal(child.birthWeight()),
                        decimal(child.birthLength())));
        row.addAll(
                List.of(
                        child.parent().toUpperCase(Locale.ROOT),
                        "JAWA BARAT",
                        "KOTA CIREBON",
                        "HARJAMUKTI"));
        row.addAll(
                List.of("KALITANJUNG", "KALITANJUNG", child.posyandu().toUpperCase(Locale.ROOT)));
        row.addAll(List.of(String.valueOf(child.household()), rw(child.home().number())));
        row.add(
                chance.happens(0.3)
                        ? "-"
                        : "RT %d RW %d".formatted(child.household(), child.home().number()));
        row.addAll(List.of(age(days), date(weighing.on(), month), decimal(weighing.kilograms())));
        row.addAll(
                List.of(
                        tall == 0 ? "0" : decimal(tall),
                        weighing.isStanding() ? "Berdiri" : "Terlentang"));
        row.add(weighing.arm() == 0 ? "-" : decimal(weighing.arm()));
        row.addAll(List.of(byWeight(zWeight), z(zWeight)));
        row.addAll(tall == 0 ? List.of("-", "-") : List.of(byHeight(zHeight), z(zHeight)));
        row.addAll(tall == 0 ? List.of("-", "-") : List.of(byShape(zThin), z(zThin)));
        row.addAll(List.of(weighing.gain(), weighing.food() == 0 ? "-" : decimal(weighing.food())));
        row.addAll(
                List.of(String.valueOf(weighing.capsules()), chance.happens(0.4) ? "Sesuai" : "-"));
        row.addAll(List.of(chance.happens(0.93) ? "Ya" : "Tidak", "-"));
        return row;
    }

    /** The slips of a busy operator; none of them touches a child that the key figures count. */
    private void slip(List<List<String>> rows, List<List<Weighing>> months, int month) {
        switch (month) {
            case 3 -> rows.get(211).set(18, "2025-02-31");
            case 5 -> rows.get(105).set(19, "9,8 kg");
            case 7 -> slippedComma(rows);
            case 8 -> rows.add(500, new ArrayList<>(rows.get(499)));
            case 9 -> september(rows, months);
            default -> {}
        }
    }

    /** The lost decimal comma: 62 where 6,2 was meant. */
    private static void slippedComma(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.get(19).matches("[67],[1-9]")) {
                row.set(19, row.get(19).replace(",", ""));
                return;
            }
        }
    }

    /**
     * A row typed twice, a measuring day in the next century, an RW that does not exist, a child
     * under two NIK.
     */
    private void september(List<List<String>> rows, List<List<Weighing>> months) {
        Child twin = wellGrownInSeptember(months, 300);
        List<String> copied = new ArrayList<>();
        List<String> visitor = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.get(1).equals(twin.nik())) {
                copied.addAll(row);
            }
        }
        copied.set(1, strangers.nik(twin.born(), twin.boy()));
        visitor.addAll(copied);
        LocalDate born = LocalDate.of(2023, 5, 14);
        visitor.set(1, strangers.nik(born, true));
        visitor.set(2, strangers.name().toUpperCase(Locale.ROOT));
        visitor.set(3, "L");
        visitor.set(4, date(born, 1));
        visitor.set(7, strangers.name().toUpperCase(Locale.ROOT));
        visitor.set(15, "RW 27");
        visitor.set(16, "-");
        List<String> late = new ArrayList<>(visitor);
        late.set(1, strangers.nik(born, false));
        late.set(2, strangers.name().toUpperCase(Locale.ROOT));
        late.set(3, "P");
        late.set(15, "4");
        late.set(18, "2052-09-16");
        rows.add(700, new ArrayList<>(rows.get(650)));
        rows.add(820, copied);
        rows.add(visitor);
        rows.add(late);
    }

    private Child wellGrownInSeptember(List<List<Weighing>> months, int after) {
        List<Weighing> september = months.getLast();
        for (Weighing weighing : september.subList(after, september.size())) {
            Child child = weighing.child();
            boolean everyMonth =
                    months.stream()
                            .allMatch(month -> month.stream().anyMatch(w -> w.child() == child));
            if (everyMonth && weighing.centimetres() > 0) {
                double zHeight =
                        height.z(child.boy(), child.days(weighing.on()), weighing.centimetres());
                GrowthCurve curve = weighing.isStanding() ? standing : lying;
                double zThin = curve.z(child.boy(), weighing.centimetres(), weighing.kilograms());
                if (zHeight > -1 && zThin > -1 && zThin < 1 && child.born().getYear() < 2023) {
                    return child;
                }
            }
        }
        throw new IllegalStateException("nobody grew well and came every month");
    }

    private List<String> withSpaces(List<String> row) {
        List<String> spaced = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            spaced.add(row.get(i) + (i == 1 ? NBSP + NBSP : NBSP));
        }
        return spaced;
    }

    private String rw(int number) {
        return switch (chance.between(1, 12)) {
            case 1 -> "RW %d".formatted(number);
            case 2 -> "%03d".formatted(number);
            case 3 -> "RW.%02d".formatted(number);
            case 4, 5, 6 -> "%02d".formatted(number);
            default -> String.valueOf(number);
        };
    }

    /**
     * ISO in most months; March and June come from an operator who writes day-month-year, August
     * has names.
     */
    private static String date(LocalDate day, int month) {
        return switch (month) {
            case 3 -> day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT));
            case 6 -> day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
            case 8 -> "%d Agustus %d".formatted(day.getDayOfMonth(), day.getYear());
            default -> day.toString();
        };
    }

    private static String age(int days) {
        int months = (int) (days / 30.4375);
        int rest = (int) (days - months * 30.4375);
        return "%d Tahun - %d Bulan - %d Hari".formatted(months / 12, months % 12, rest);
    }

    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replace('.', ',');
        return text.endsWith("0")
                ? text.substring(0, text.length() - 1).replaceAll(",0$", "")
                : text;
    }

    private static String z(double z) {
        return String.format(Locale.ROOT, "%.2f", z).replace('.', ',');
    }

    private static String byWeight(double z) {
        return z < -3
                ? "Sangat Kurang"
                : z < -2 ? "Kurang" : z <= 1 ? "Berat Badan Normal" : "Risiko Lebih";
    }

    private static String byHeight(double z) {
        return z < -3 ? "Sangat Pendek" : z < -2 ? "Pendek" : z <= 3 ? "Normal" : "Tinggi";
    }

    private static String byShape(double z) {
        return z < -3
                ? "Gizi Buruk"
                : z < -2
                        ? "Gizi Kurang"
                        : z <= 1
                                ? "Gizi Baik"
                                : z <= 2 ? "Risiko Gizi Lebih" : z <= 3 ? "Gizi Lebih" : "Obesitas";
    }
}
