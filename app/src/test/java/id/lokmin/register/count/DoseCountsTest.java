package id.lokmin.register.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.ServedRw;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import id.lokmin.register.vaccine.Completeness;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.register.vaccine.Vaccines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DoseCountsTest {

    private static final PlaceTree TREE =
            PlaceTree.builder()
                    .root(new Place("D", "Desa", Level.VILLAGE))
                    .add(new Place("R1", "RW 01", Level.RW), "D")
                    .add(new Place("R2", "RW 02", Level.RW), "D")
                    .build();

    private static final Month FROM = Month.of(2024, 1);
    private static final Month TO = Month.of(2025, 12);
    private static final int MONTHS = 24;
    private static final int IN_TIME_DAYS = 7;

    /** The post called R1 serves RW 01 alone; the others serve several. */
    private static final ServedRw SITES =
            (_, site) -> TREE.find(site).isPresent() ? Optional.of(site) : Optional.empty();

    private static final Coverage WHOLE = new Coverage("D", FROM, TO);

    private static final List<String> VACCINES =
            List.of("hb0", "bcg", "opv", "dpt", "heksa", "ipv", "pcv", "mr", "rv", "idl", "baduta");

    private static List<Column> columns(List<CountedChild> children) {
        return new DoseCounts(
                        TREE,
                        FROM,
                        TO,
                        Vaccines.builtIn(),
                        Completeness.builtIn(),
                        SITES,
                        IN_TIME_DAYS)
                .count(children, List.of(WHOLE));
    }

    private static double number(Column column, int place, int month) {
        double value =
                TREE.level(place) == Level.RW
                        ? column.values()[place * MONTHS + month]
                        : column.remainders().at(place, month);
        return Double.isNaN(value) ? 0 : value;
    }

    @Property(tries = 60)
    void equals_the_naive_count_for_random_children(@ForAll long seed) {
        Random random = new Random(seed);
        List<CountedChild> children = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            children.add(randomChild(random));
        }
        NaiveDoses naive = new NaiveDoses(TREE, children, SITES, IN_TIME_DAYS);
        for (Column column : columns(children)) {
            String code = column.element().code();
            double[] expected = naive.count(code, FROM, MONTHS);
            for (int place = 0; place < TREE.size(); place++) {
                for (int month = 0; month < MONTHS; month++) {
                    assertThat(number(column, place, month))
                            .as("%s at %d, %s, seed %d", code, place, FROM.plus(month), seed)
                            .isEqualTo(expected[place * MONTHS + month]);
                }
            }
        }
    }

    /** Mostly complete children, so that sets are reached, some of them late or with gaps. */
    private static CountedChild randomChild(Random random) {
        LocalDate born = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        boolean hurried = random.nextInt(3) > 0;
        List<GivenDose> doses = new ArrayList<>();
        for (String vaccine : VACCINES) {
            for (int number = 1; number <= 4; number++) {
                boolean gap = random.nextInt(hurried ? 12 : 3) == 0;
                for (int times = gap ? 0 : 1 + random.nextInt(6) / 5; times > 0; times--) {
                    int days = vaccine.equals("hb0") ? 3 : hurried ? 330 : 800;
                    doses.add(given(random, born.plusDays(random.nextInt(days)), vaccine, number));
                }
            }
        }
        doses.removeIf(dose -> dose.dose().number() > doseLimit(dose.dose().code()));
        List<MeasuredDay> homes = new ArrayList<>();
        for (int home = random.nextInt(3); home > 0; home--) {
            homes.add(measured(born.plusDays(400L - home * 150L), random.nextInt(3)));
        }
        return new CountedChild(born, homes, doses);
    }

    private static int doseLimit(String vaccine) {
        return switch (vaccine) {
            case "hb0", "bcg", "idl", "baduta" -> 1;
            case "mr" -> 2;
            case "opv", "dpt" -> 4;
            default -> 3;
        };
    }

    /** Where a dose is given depends on its day alone: no two posts on one day. */
    private static GivenDose given(Random random, LocalDate day, String vaccine, int number) {
        Optional<LocalDate> entered =
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(day.plusDays(random.nextInt(12) - 1));
        String site = List.of("R1", "Posyandu Banyak", "").get(day.getDayOfMonth() % 3);
        Timing timing = Timing.values()[random.nextInt(Timing.values().length)];
        return new GivenDose(new VaccineDose(vaccine, number), day, entered, "D", site, timing);
    }

    private static MeasuredDay measured(LocalDate day, int place) {
        return new MeasuredDay(
                day,
                place,
                true,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                WeightGain.UNSAID,
                Given.UNSAID,
                Given.UNSAID,
                Answer.UNSAID);
    }

    private static GivenDose dose(String vaccine, int number, String day) {
        return new GivenDose(
                new VaccineDose(vaccine, number),
                LocalDate.parse(day),
                Optional.empty(),
                "D",
                "R1",
                Timing.ON_SCHEDULE);
    }

    @Test
    void heksavalen_is_one_dose_and_counts_as_dpt_and_ipv() {
        CountedChild child =
                new CountedChild(
                        LocalDate.parse("2024-01-05"),
                        List.of(),
                        List.of(
                                dose("heksa", 2, "2024-04-10"),
                                dose("ipv", 2, "2024-06-10"),
                                dose("idl", 1, "2024-06-10")));
        int rw = TREE.indexOf("R1");
        String counted =
                columns(List.of(child)).stream()
                        .filter(column -> number(column, rw, 3) + number(column, rw, 5) > 0)
                        .map(column ->
                                column.element().code()
                                        + " "
                                        + (int) number(column, rw, 3)
                                        + (int) number(column, rw, 5))
                        .sorted()
                        .toList()
                        .toString();
        assertThat(counted).isEqualTo("[imu.dosis 11, imu.dpt2 10, imu.ipv2 10]");
    }
}
