package id.lokmin.bench;

import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthScores;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A "status gizi" export of e-PPGBM for one month, as long as wanted: a row a child, 35 columns,
 * all text with a non-breaking space behind it and decimals with a comma, the way the real one
 * comes.
 *
 * <p>The children are invented (province 99 does not exist), no two share a NIK or a name, and each
 * is measured plausibly for its age. The same number of rows gives the same cells.
 */
final class WeighingsFile {

    private static final String NBSP = "\u00a0";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 16);
    private static final int OLDEST = 1790;
    private static final String HEADER =
            "No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel"
                    + "|Posyandu|RT|RW|Alamat|Usia Saat Ukur|Tanggal Pengukuran|Berat|Tinggi|Cara Ukur"
                    + "|LiLA|BB/U|ZS BB/U|TB/U|ZS TB/U|BB/TB|ZS BB/TB|Naik Berat Badan|PMT Diterima (kg)"
                    + "|Jml Vit A|KPSP|KIA|Detail";
    private static final String[] WORDS =
            ("Angin Bayu Bintang Cakra Damar Embun Fajar Gerimis Hujan Intan Jati Kabut Lembah Mega"
                            + " Nirwana Ombak Pelangi Rimba Samudra Tirta Ufuk Wana Yudha Zamrud Akar Batu"
                            + " Cemara Daun Elang Galih Hutan Kali")
                    .split(" ");

    /** Posyandu of the demonstration and the RW each serves. */
    private static final String[][] HOMES = {
        {"ANGGREK 1", "1"},
        {"BOUGENVILLE", "2"},
        {"CEMPAKA", "3"},
        {"DAHLIA 1", "4"},
        {"FLAMBOYAN", "6"},
        {"GLADIOL 1", "7"},
        {"HORTENSIA", "8"},
        {"IXORA 1", "9"},
        {"KAMBOJA", "11"},
        {"LAVENDER", "12"}
    };

    private final GrowthStandard standard = GrowthStandard.who2006();
    private final SplittableRandom random = new SplittableRandom(20250916);

    /** Writes the file for places of the demonstration's area list. */
    void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Lokmin bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Status Gizi");
            fill(sheet, 0, List.of(HEADER.split("\\|")));
            for (int i = 1; i <= rows; i++) {
                fill(sheet, i, row(i));
            }
        }
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            sheet.value(row, c, cells.get(c) + NBSP);
        }
    }

    private List<String> row(int number) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        LocalDate born = DAY.minusDays(30 + random.nextInt(OLDEST - 30));
        int days = (int) (DAY.toEpochDay() - born.toEpochDay());
        Position position = days < 731 ? Position.LYING : Position.STANDING;
        double length = tenth(measured(GrowthIndex.LENGTH_FOR_AGE, sex, days, 1.0));
        double weight = tenth(measured(GrowthIndex.WEIGHT_FOR_AGE, sex, days, 0.8));
        GrowthScores scores =
                standard.score(
                        Anthropometry.of(sex, Age.ofDays(days))
                                .withWeight(weight)
                                .withLength(length, position));
        double byWeight = scores.z(GrowthIndex.WEIGHT_FOR_AGE).orElse(0);
        double byLength = scores.z(GrowthIndex.LENGTH_FOR_AGE).orElse(0);
        double byShape = scores.z(GrowthIndex.WEIGHT_FOR_LENGTH).orElse(0);
        String[] home = HOMES[number % HOMES.length];
        String household = String.valueOf(1 + number % 5);
        return List.of(
                String.valueOf(number),
                nik(number, sex, born),
                name(number),
                sex == Sex.MALE ? "L" : "P",
                born.toString(),
                decimal(2.4 + random.nextInt(14) / 10.0),
                String.valueOf(46 + random.nextInt(6)),
                "IBU " + name(number * 7 + 3),
                "JAWA BARAT",
                "KOTA CIREBON",
                "HARJAMUKTI",
                "KALITANJUNG",
                "KALITANJUNG",
                home[0],
                household,
                home[1],
                "RT " + household + " RW " + home[1],
                days / 365 + " Tahun - " + days % 365 / 31 + " Bulan - " + days % 31 + " Hari",
                DAY.toString(),
                decimal(weight),
                decimal(length),
                position == Position.LYING ? "Terlentang" : "Berdiri",
                "-",
                byWeight < -3 ? "Sangat Kurang" : byWeight < -2 ? "Kurang" : "Berat Badan Normal",
                z(byWeight),
                byLength < -3 ? "Sangat Pendek" : byLength < -2 ? "Pendek" : "Normal",
                z(byLength),
                byShape < -3 ? "Gizi Buruk" : byShape < -2 ? "Gizi Kurang" : "Gizi Baik",
                z(byShape),
                number % 4 == 0 ? "T" : "N",
                "-",
                "1",
                "-",
                "Ya",
                "-");
    }

    private double measured(GrowthIndex index, Sex sex, int days, double spread) {
        double z = Math.clamp(random.nextGaussian(-0.6, spread), -2.8, 2.2);
        return standard.measurementAt(index, sex, days, z);
    }

    /** Girls' days of birth are written with 40 added, as in a real one. */
    static String nik(int number, Sex sex, LocalDate born) {
        return String.format(
                Locale.ROOT,
                "99%04d%02d%02d%02d%04d",
                7400 + number / 10_000,
                born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0),
                born.getMonthValue(),
                born.getYear() % 100,
                number % 10_000);
    }

    /** Three words: the first 32,768 numbers have names of their own. */
    static String name(int number) {
        int n = number * 12_347 & 0x7FFF;
        return (WORDS[n >> 10] + " " + WORDS[n >> 5 & 31] + " " + WORDS[n & 31])
                .toUpperCase(Locale.ROOT);
    }

    private static double tenth(double number) {
        return Math.rint(number * 10) / 10;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }

    private static String z(double z) {
        return String.format(Locale.ROOT, "%.2f", z).replace('.', ',');
    }
}
