package id.lokmin.intake;

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
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An e-PPGBM export as large as a district hands over: children weighed every month of a year, with
 * plausible growth, in the layout and with the blanks of the real export. Seeded; people are
 * invented, and no NIK can be anybody's (there is no province 99).
 */
public final class LargeExport {

    private static final String[] HEADER =
            ("No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel|Posyandu|RT|RW"
                            + "|Alamat|Usia Saat Ukur|Tanggal Pengukuran|Berat|Tinggi|Cara Ukur|LiLA|BB/U|ZS BB/U|TB/U"
                            + "|ZS TB/U|BB/TB|ZS BB/TB|Naik Berat Badan|PMT Diterima (kg)|Jml Vit A|KPSP|KIA|Detail")
                    .split("\\|");
    private static final int MONTHS = 12;
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

    private final GrowthStandard who = GrowthStandard.who2006();
    private final SplittableRandom chance = new SplittableRandom(20);

    /** Writes a file of so many rows where its first argument says. */
    public static void main(String[] args) throws IOException {
        new LargeExport().write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes a workbook of so many rows, all of children at home in RW 01 to RW 13 of "Contoh". */
    void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Status Gizi");
            line(sheet, 0, HEADER);
            int row = 0;
            for (int number = 0; row < rows; number++) {
                Child child = child(number);
                for (int month = 0; month < MONTHS && row < rows; month++) {
                    row++;
                    line(sheet, row, cells(row, child, FIRST.plusMonths(month)));
                }
            }
        }
    }

    private record Child(
            String nik,
            String name,
            boolean boy,
            LocalDate born,
            int rw,
            double tall,
            double fat) {}

    private Child child(int number) {
        boolean boy = chance.nextBoolean();
        LocalDate born = FIRST.minusDays(30 + chance.nextInt(1_380));
        int day = born.getDayOfMonth() + (boy ? 0 : 40);
        String nik =
                "9974%02d%02d%02d%02d%04d"
                        .formatted(
                                number / 9_000 + 1,
                                day,
                                born.getMonthValue(),
                                born.getYear() % 100,
                                number % 9_000 + 1);
        return new Child(
                nik,
                "ANAK " + letters(number),
                boy,
                born,
                number % 13 + 1,
                chance.nextDouble(-2.5, 1.5),
                chance.nextDouble(-1.5, 1.5));
    }

    private String[] cells(int row, Child child, LocalDate month) {
        LocalDate date = month.plusDays(2 + child.rw());
        Sex sex = child.boy() ? Sex.MALE : Sex.FEMALE;
        int days = (int) (date.toEpochDay() - child.born().toEpochDay());
        Position position = days < 731 ? Position.LYING : Position.STANDING;
        double length =
                Math.rint(
                                who.measurementAt(
                                                GrowthIndex.LENGTH_FOR_AGE, sex, days, child.tall())
                                        * 10)
                        / 10;
        double weight = Math.rint(who.weightAtLength(sex, length, position, child.fat()) * 10) / 10;
        GrowthScores scores =
                who.score(
                        Anthropometry.of(sex, Age.ofDays(days))
                                .withWeight(weight)
                                .withLength(length, position));
        return new String[] {
            Integer.toString(row),
            child.nik(),
            child.name(),
            child.boy() ? "L" : "P",
            child.born().toString(),
            "2,9",
            "49",
            "IBU " + child.name().substring(5),
            "JAWA BARAT",
            "KOTA",
            "KEC",
            "CONTOH",
            "CONTOH",
            "MELATI",
            "1",
            Integer.toString(child.rw()),
            "-",
            days / 365 + " Tahun",
            date.toString(),
            comma(weight, "%.1f"),
            comma(length, "%.1f"),
            position == Position.LYING ? "Terlentang" : "Berdiri",
            "15,2",
            "Normal",
            score(scores.z(GrowthIndex.WEIGHT_FOR_AGE)),
            "Normal",
            score(scores.z(GrowthIndex.LENGTH_FOR_AGE)),
            "Gizi Baik",
            score(scores.z(GrowthIndex.WEIGHT_FOR_LENGTH)),
            "N",
            "-",
            "1",
            "Sesuai",
            "Ya",
            "-"
        };
    }

    private static String score(OptionalDouble z) {
        return z.isPresent() ? comma(z.getAsDouble(), "%.2f") : "-";
    }

    private static String comma(double value, String format) {
        return String.format(Locale.ROOT, format, value).replace('.', ',');
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number * 7_919 + 500_000; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static void line(Worksheet sheet, int row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column] + "\u00a0");
        }
    }
}
