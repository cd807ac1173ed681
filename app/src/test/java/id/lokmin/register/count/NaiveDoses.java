package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.ServedRw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts doses, written straight from the rules; knows neither the tables of vaccines nor those of
 * complete sets.
 */
record NaiveDoses(PlaceTree tree, List<CountedChild> children, ServedRw servedRw, int inTimeDays) {

    /** Every cell of an element, {@code place × months + month}, by asking child after child. */
    double[] count(String code, Month from, int months) {
        double[] cells = new double[tree.size() * months];
        for (CountedChild child : children) {
            for (GivenDose given : what(code, child)) {
                int month = from.until(Month.of(given.given()));
                if (month >= 0 && month < months) {
                    cells[place(child, given) * months + month]++;
                }
            }
        }
        return cells;
    }

    /** The doses of a child that an element counts, each by its first day. */
    private List<GivenDose> what(String code, CountedChild child) {
        List<GivenDose> injections = new ArrayList<>(injections(child).values());
        return switch (code) {
            case "imu.dosis" -> injections;
            case "imu.dosis_kejar" ->
                    injections.stream().filter(d -> d.timing() == Timing.CATCH_UP).toList();
            case "imu.dosis_tepat_waktu" -> injections.stream().filter(d -> isInTime(d)).toList();
            case "imu.idl" -> completed(child, false);
            case "imu.baduta_lengkap" -> completed(child, true);
            default -> {
                String antigen = code.substring("imu.".length());
                yield antigens(child).entrySet().stream()
                        .filter(entry -> named(entry.getKey()).equals(antigen))
                        .map(Map.Entry::getValue)
                        .filter(given ->
                                !antigen.equals("hb0")
                                        || !given.given().isAfter(child.born().plusDays(1)))
                        .toList();
            }
        };
    }

    private boolean isInTime(GivenDose given) {
        return given.entered()
                .map(day -> ChronoUnit.DAYS.between(given.given(), day))
                .filter(days -> days >= 0 && days <= inTimeDays)
                .isPresent();
    }

    /** {@code mr 2} is {@code mr2}, {@code bcg 1} is {@code bcg}. */
    private static String named(String antigen) {
        return antigen.replaceAll("^(hb0|bcg|je) 1$", "$1").replace(" ", "");
    }

    /** Every injection by vaccine and number, the earliest of each; no claims. */
    private static Map<String, GivenDose> injections(CountedChild child) {
        Map<String, GivenDose> first = new TreeMap<>();
        child.doses().stream()
                .filter(given -> !List.of("idl", "baduta").contains(given.dose().code()))
                .sorted(Comparator.comparing(GivenDose::given))
                .forEach(given ->
                        first.putIfAbsent(
                                given.dose().code() + " " + given.dose().number(), given));
        return first;
    }

    /** As {@link #injections}, with a Heksavalen being a DPT-HB-Hib and an IPV of its number. */
    private static Map<String, GivenDose> antigens(CountedChild child) {
        Map<String, GivenDose> first = new TreeMap<>();
        List<GivenDose> injections = new ArrayList<>(injections(child).values());
        injections.sort(Comparator.comparing(GivenDose::given));
        for (GivenDose given : injections) {
            String vaccine = given.dose().code();
            List<String> kinds = vaccine.equals("heksa") ? List.of("dpt", "ipv") : List.of(vaccine);
            kinds.forEach(kind -> first.putIfAbsent(kind + " " + given.dose().number(), given));
        }
        return first;
    }

    /** The dose that made the child complete; empty while one is missing or came too late. */
    private static List<GivenDose> completed(CountedChild child, boolean toddler) {
        Map<String, GivenDose> first = antigens(child);
        List<Optional<GivenDose>> needed = new ArrayList<>();
        LocalDate infant = child.born().plusMonths(12);
        LocalDate second = child.born().plusMonths(24);
        needed.add(nth("hb0", 1, infant, first));
        needed.add(nth("bcg", 1, infant, first));
        needed.add(nth("opv", 4, infant, first));
        needed.add(nth("ipv", 1, infant, first));
        needed.add(nth("dpt", 3, infant, first));
        needed.add(nth("mr", 1, infant, first));
        if (toddler) {
            needed.add(nth("pcv", 3, second, first));
            needed.add(nth("dpt", 4, second, first));
            needed.add(nth("mr", 2, second, first));
        }
        return needed.contains(Optional.<GivenDose>empty())
                ? List.of()
                : needed.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(GivenDose::given))
                        .stream()
                        .toList();
    }

    /** The dose that was the n-th of an antigen before a day, whichever number it carries. */
    private static Optional<GivenDose> nth(
            String antigen, int n, LocalDate before, Map<String, GivenDose> first) {
        return first.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(antigen + " "))
                .map(Map.Entry::getValue)
                .filter(given -> given.given().isBefore(before))
                .sorted(Comparator.comparing(GivenDose::given))
                .skip(n - 1L)
                .findFirst();
    }

    private int place(CountedChild child, GivenDose given) {
        if (!child.days().isEmpty()) {
            return child.homeOn(given.given());
        }
        return tree.indexOf(
                servedRw.onlyRwOf(given.villageCode(), given.site()).orElse(given.villageCode()));
    }
}
