package id.lokmin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The posyandu year, January to September 2025: who came, and what the scale and the board said.
 *
 * <p>September is settled first: in each RW the smallest of those measured are stunted, the
 * thinnest wasted, as many as {@link Neighbourhood} says, with room to both sides of -2 so that
 * rounding to what a scale shows moves nobody over the line. The months before lead up to it.
 */
final class Weighings {
    static final int MONTHS = 9;
    private static final double ROOM = 0.12;

    private final Chance chance = Chance.of("weighings");
    private final GrowthCurve height = GrowthCurve.height();
    private final GrowthCurve lying = GrowthCurve.weightForLength();
    private final GrowthCurve standing = GrowthCurve.weightForHeight();
    private final GrowthCurve arm = GrowthCurve.arm();

    private final Map<Child, Map<Integer, LocalDate>> came = new HashMap<>();
    private final Map<Child, Double> heights = new HashMap<>();
    private final Map<Child, Double> weights = new HashMap<>();
    private final Map<Child, Integer> fedSince = new HashMap<>();
    private final Set<Child> unmeasuredInSeptember = new HashSet<>();
    private final List<List<Weighing>> months = new ArrayList<>();

    private Weighings() {}

    /** Nine lists, January first, each in the order in which the export shows it. */
    static List<List<Weighing>> of(List<Neighbourhood> area, List<Child> children) {
        Weighings year = new Weighings();
        for (Neighbourhood home : area) {
            year.play(home, children.stream().filter(child -> child.home() == home).toList());
        }
        return year.weighed(children);
    }

    private void play(Neighbourhood home, List<Child> children) {
        for (Child child : children) {
            came.put(child, attendance(home, child));
        }
        List<Child> measured = new ArrayList<>();
        for (Child child : children) {
            LocalDate on = came.getOrDefault(child, Map.of()).get(MONTHS);
            if (on != null && child.days(on) > 60) {
                if (chance.happens(0.008)) {
                    unmeasuredInSeptember.add(child);
                } else {
                    measured.add(child);
                }
            }
        }
        settle(children, measured, home.stunted(), heights, child -> child.heightLean());
        settle(children, measured, home.wasted(), weights, child -> child.weightLean());
        List<Child> thin =
                new ArrayList<>(
                        measured.stream()
                                .filter(child ->
                                        weights.getOrDefault(child, child.weightLean()) < -2)
                                .toList());
        thin.removeIf(child -> weights.getOrDefault(child, child.weightLean()) < -2.8);
        for (int i = 0; i < home.fed(); i++) {
            fedSince.put(thin.remove(chance.between(0, thin.size() - 1)), chance.between(7, 9));
        }
    }

    /** Day of each month on which the child came; nobody stays away the whole year. */
    private Map<Integer, LocalDate> attendance(Neighbourhood home, Child child) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        int posyanduDay = 5 + Math.floorMod(child.posyandu().hashCode(), 16);
        int spare = chance.between(1, MONTHS - 1);
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate on =
                    LocalDate.of(2025, month, posyanduDay)
                            .plusDays(chance.happens(0.9) ? 0 : chance.between(1, 4));
            int age = child.months(on);
            double share = home.attendance() + home.attendanceTrend() * (month - MONTHS);
            share += age < 24 ? 0.05 : age > 36 ? -0.05 : 0;
            if (chance.happens(share) && child.isUnderFive(on)) {
                days.put(month, on);
            } else if (month == spare && days.isEmpty() && child.isUnderFive(on)) {
                days.put(month, on);
            }
        }
        LocalDate lastChance = LocalDate.of(2025, 8, posyanduDay);
        if (days.isEmpty() && child.isUnderFive(lastChance)) {
            days.put(8, lastChance);
        }
        return days;
    }

    private interface Lean {
        double of(Child child);
    }

    /** Moves everybody's lean so that exactly {@code below} of the measured end up under -2. */
    private void settle(
            List<Child> children,
            List<Child> measured,
            int below,
            Map<Child, Double> settled,
            Lean lean) {
        List<Child> ranked = new ArrayList<>(measured);
        ranked.sort(Comparator.comparingDouble(lean::of));
        double line = (lean.of(ranked.get(below - 1)) + lean.of(ranked.get(below))) / 2;
        Set<Child> low = new HashSet<>(ranked.subList(0, below));
        for (Child child : children) {
            double z = lean.of(child) - line - 2;
            boolean absent = !came.getOrDefault(child, Map.of()).containsKey(MONTHS);
            boolean isLow = low.contains(child) || absent && z < -2;
            z =
                    isLow
                            ? Math.clamp(z - ROOM, -3.8, -2 - ROOM)
                            : Math.clamp(z + ROOM, -2 + ROOM, 2.6);
            settled.put(child, z);
        }
    }

    private List<List<Weighing>> weighed(List<Child> children) {
        for (int month = 0; month < MONTHS; month++) {
            months.add(new ArrayList<>());
        }
        for (Child child : children) {
            weigh(child);
        }
        for (List<Weighing> month : months) {
            month.sort(
                    Comparator.comparing((Weighing weighing) -> weighing.child().posyandu())
                            .thenComparing(weighing -> weighing.child().name()));
        }
        return months;
    }

    private void weigh(Child child) {
        Map<Integer, LocalDate> days = came.getOrDefault(child, Map.of());
        double[] kilograms = new double[MONTHS + 1];
        double[] centimetres = new double[MONTHS + 1];
        double taller = Double.MAX_VALUE;
        for (int month = MONTHS; month >= 1; month--) {
            LocalDate on = days.get(month);
            if (on == null) {
                continue;
            }
            double atMost = taller;
            centimetres[month] = Math.min(centimetres(child, month, on), atMost);
            taller = centimetres[month] + (child.days(on) >= 731 ? 0 : 0.7);
            kilograms[month] = kilograms(child, month, on, centimetres[month]);
        }
        int capsules = 0;
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate on = days.get(month);
            if (on == null) {
                continue;
            }
            if ((month == 2 || month == 8) && child.months(on) >= 6) {
                capsules++;
            }
            boolean measured =
                    month == MONTHS
                            ? !unmeasuredInSeptember.contains(child)
                            : !chance.happens(0.02);
            double food =
                    month >= fedSince.getOrDefault(child, MONTHS + 1)
                            ? chance.between(2, 6) * 0.5
                            : 0;
            String gain = gain(child, on, days.containsKey(month - 1), month, kilograms);
            double tall = measured || food > 0 ? centimetres[month] : 0;
            months.get(month - 1)
                    .add(
                            new Weighing(
                                    child,
                                    on,
                                    kilograms[month],
                                    tall,
                                    arm(child, on),
                                    gain,
                                    food,
                                    capsules));
        }
    }

    private double centimetres(Child child, int month, LocalDate on) {
        int days = child.days(on);
        double z =
                heights.getOrDefault(child, child.heightLean())
                        - child.home().heightTrend() * (MONTHS - month);
        if (month < MONTHS) {
            z += 0.05 * chance.gaussian();
        }
        double low = days <= 60 ? -2.3 : -3.8;
        return Math.round(height.value(child.boy(), days, Math.max(z, low)) * 10) / 10.0;
    }

    private double kilograms(Child child, int month, LocalDate on, double centimetres) {
        double z = weights.getOrDefault(child, child.weightLean());
        if (month < MONTHS) {
            z += 0.12 * chance.gaussian() + (z < -2 ? 0.012 * (MONTHS - month) : 0);
        }
        if (month >= fedSince.getOrDefault(child, MONTHS + 1)) {
            z = Math.clamp(z, -2.85, -2 - ROOM);
        }
        z = Math.clamp(z, -3.8, 3.4);
        GrowthCurve curve = child.days(on) >= 731 ? standing : lying;
        double exact = curve.value(child.boy(), centimetres, z);
        double step = exact < 10 ? 0.05 : 0.1;
        return Math.round(Math.round(exact / step) * step * 100) / 100.0;
    }

    private double arm(Child child, LocalDate on) {
        int days = child.days(on);
        if (days < 183 || chance.happens(0.3)) {
            return 0;
        }
        double z =
                Math.clamp(
                        weights.getOrDefault(child, child.weightLean()) + 0.3 * chance.gaussian(),
                        -3.5,
                        3.0);
        return Math.round(arm.value(child.boy(), days, z) * 10) / 10.0;
    }

    /**
     * The least gain of the growth chart (KBM) by age decides between N and T; December is not
     * known here.
     */
    private String gain(
            Child child, LocalDate on, boolean lastMonth, int month, double[] kilograms) {
        if (month == 1 && child.days(on) > 62) {
            return new String[] {"N", "T", "O"}[chance.weighted(new double[] {50, 34, 16})];
        }
        if (!lastMonth) {
            boolean before = false;
            for (int m = 1; m < month; m++) {
                before |= kilograms[m] > 0;
            }
            return before || child.days(on) > 62 ? "O" : "B";
        }
        int[] grams = {800, 800, 900, 800, 600, 500, 400, child.boy() ? 400 : 300, 300, 300, 300};
        int age = child.months(on);
        int least = age < grams.length ? grams[age] : age == 11 && child.boy() ? 300 : 200;
        return Math.round((kilograms[month] - kilograms[month - 1]) * 1000) >= least ? "N" : "T";
    }
}
