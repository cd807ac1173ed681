package id.lokmin.bench;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureList;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.BirthSize;
import id.lokmin.register.BodySize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Home;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.Receipt;
import id.lokmin.register.Register;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.WeightGain;
import id.lokmin.shell.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * As large as a Puskesmas gets: 15 villages, 150 RW, 750 RT, 60,000 people, 60 months of everything
 * that the catalog wants reported, and 5,400 children under five weighed in each of the last twelve
 * months. Put into a data folder through the rooms, from a seed.
 *
 * <p>One report in fifty is missing, as it is. Of 60,000 people 5,400 are under five: 9 %, the
 * share of the 2020 census, rounded.
 */
final class LargePuskesmas {

    static final int VILLAGES = 15;
    static final int RW_A_VILLAGE = 10;
    static final int RT_AN_RW = 5;
    static final Month LAST = Month.of(2025, 9);
    static final int MONTHS = 60;

    private static final int PEOPLE = 60_000;
    private static final int CHILDREN = 5_400;
    private static final int WEIGHINGS = 12;
    private static final int OLDEST_DAYS = 1_790;
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    private final SplittableRandom random = new SplittableRandom(20251003);
    private final GrowthStandard standard = GrowthStandard.who2006();

    /** Fills a new data folder, and lets one reader of each role in. */
    List<Reader> into(Path data, RunLog log) throws IOException {
        try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
            Batches batches = rooms.getBean(Batches.class);
            Places places = rooms.getBean(Places.class);
            places.accept(batches.begin("wilayah.csv", "bench"), areas());
            WorkingArea area = places.in(LAST);
            FigureList figures = figures(rooms.getBean(Catalog.class), area);
            long start = System.nanoTime();
            rooms.getBean(FigureBook.class).record(batches.begin("rekap.csv", "bench"), figures);
            log.line(
                    String.format(
                            Locale.ROOT,
                            "%d figures of %d elements in %.1f s",
                            figures.size(),
                            figures.elements().size(),
                            seconds(start)));
            weigh(rooms, batches, log);
            return Reader.ofEveryRole(rooms, village(1), rw(1, 1));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String village(int number) {
        return String.format(Locale.ROOT, "99.01.%02d", number);
    }

    private static String rw(int village, int number) {
        return String.format(Locale.ROOT, "%s.%03d", village(village), number);
    }

    private static List<AreaEntry> areas() {
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Uji Besar", "", BEGINNING));
        for (int v = 1; v <= VILLAGES; v++) {
            areas.add(AreaEntry.of(Level.VILLAGE, village(v), "Desa " + v, "P99", BEGINNING));
            for (int r = 1; r <= RW_A_VILLAGE; r++) {
                String rw = rw(v, r);
                areas.add(AreaEntry.of(Level.RW, rw, rwName(r), village(v), BEGINNING));
                for (int t = 1; t <= RT_AN_RW; t++) {
                    areas.add(AreaEntry.of(Level.RT, rw + "." + t, "RT 0" + t, rw, BEGINNING));
                }
            }
        }
        return areas;
    }

    private static String rwName(int number) {
        return String.format(Locale.ROOT, "RW %02d", number);
    }

    private FigureList figures(Catalog catalog, WorkingArea area) {
        List<ElementCard> typed =
                catalog.elements().stream()
                        .filter(card ->
                                card.origin() == ElementOrigin.RECAP
                                        || card.origin() == ElementOrigin.SASARAN)
                        .toList();
        FigureList figures = new FigureList(typed.size() * 150 * MONTHS);
        for (ElementCard card : typed) {
            int number = figures.number(card.code());
            boolean yearly = card.element().nature() == Nature.ANNUAL;
            int people = Math.max(8, PEOPLE / 150 / (yearly ? 8 : 90));
            for (int place : area.tree().atLevel(card.reportedAt())) {
                for (int m = MONTHS - 1; m >= 0; m--) {
                    Month month = LAST.plus(-m);
                    boolean due = !yearly || month.number() == 1 || m == MONTHS - 1;
                    if (due && random.nextInt(50) > 0) {
                        figures.report(number, area.seq(place), month, random.nextInt(people));
                    }
                }
            }
        }
        return figures;
    }

    private void weigh(ConfigurableApplicationContext rooms, Batches batches, RunLog log)
            throws IOException {
        LocalDate lastDay = LocalDate.of(LAST.year(), LAST.number(), 16);
        List<ChildIdentity> children = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            LocalDate born = lastDay.minusDays(380 + random.nextInt(OLDEST_DAYS - 380));
            children.add(
                    new ChildIdentity(
                            WeighingsFile.nik(i + 1, sex, born),
                            WeighingsFile.name(i + 1),
                            born,
                            sex,
                            "IBU " + WeighingsFile.name(i * 7 + 3)));
        }
        Register register = rooms.getBean(Register.class);
        long start = System.nanoTime();
        int stored = 0;
        for (int m = WEIGHINGS - 1; m >= 0; m--) {
            Month month = LAST.plus(-m);
            LocalDate day = LocalDate.of(month.year(), month.number(), 16);
            List<MeasurementEntry> list = new ArrayList<>();
            for (int i = 0; i < CHILDREN; i++) {
                list.add(weighing(i, children.get(i), day));
            }
            Receipt receipt =
                    register.acceptMeasurements(batches.begin("timbang-" + month, "bench"), list);
            stored += receipt.added();
        }
        if (stored < CHILDREN * WEIGHINGS * 9 / 10) {
            throw new IOException("of the weighings only " + stored + " were stored");
        }
        log.line(
                String.format(
                        Locale.ROOT,
                        "%d weighings of %d children in %.1f s",
                        stored,
                        CHILDREN,
                        seconds(start)));
    }

    /** A child stays on its own line, so that nobody shrinks. */
    private MeasurementEntry weighing(int number, ChildIdentity child, LocalDate day) {
        int days = (int) (day.toEpochDay() - child.birthDate().toEpochDay());
        Position position = days < 731 ? Position.LYING : Position.STANDING;
        double z = number % 31 / 10.0 - 1.8;
        double length = standard.measurementAt(GrowthIndex.LENGTH_FOR_AGE, child.sex(), days, z);
        double weight =
                standard.measurementAt(GrowthIndex.WEIGHT_FOR_AGE, child.sex(), days, z * 0.8);
        int rw = number % (VILLAGES * RW_A_VILLAGE);
        return new MeasurementEntry(
                number + 2,
                child,
                BirthSize.UNKNOWN,
                new Home(rw(rw / RW_A_VILLAGE + 1, rw % RW_A_VILLAGE + 1), "0" + (number % 5 + 1)),
                "",
                day,
                new BodySize(
                        OptionalInt.of((int) Math.round(weight * 10) * 100),
                        OptionalInt.of((int) Math.round(length * 10)),
                        position,
                        OptionalInt.empty()),
                number % 5 == 0 ? WeightGain.NOT_GAINED : WeightGain.GAINED,
                Services.NONE,
                SourceScores.NONE);
    }
}
