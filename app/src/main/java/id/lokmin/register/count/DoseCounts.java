package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.ServedRw;
import id.lokmin.register.vaccine.Completeness;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.register.vaccine.Vaccines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts doses and complete sets per RW and month.
 *
 * <p>A dose counts where its child lived on that day; without a home in the RW that its Pos
 * Imunisasi alone serves; failing that it stays with the village: in its figure, and in that of no
 * RW. A month is known for the RW of a village where a list of doses spans it: there no dose is
 * zero.
 */
public final class DoseCounts {

    private final PlaceTree tree;
    private final Month from;
    private final int months;
    private final Vaccines vaccines;
    private final List<Completeness> sets;
    private final ServedRw servedRw;
    private final int inTimeDays;
    private final Map<String, Element> elements;
    private final Map<String, double[]> counts = new LinkedHashMap<>();
    private Witness witness = Witness.NONE;
    private int counting;

    /**
     * @param inTimeDays a dose entered up to so many days after it was given is in time
     */
    public DoseCounts(
            PlaceTree tree,
            Month from,
            Month to,
            Vaccines vaccines,
            List<Completeness> sets,
            ServedRw servedRw,
            int inTimeDays) {
        this.tree = tree;
        this.from = from;
        this.months = from.until(to) + 1;
        this.vaccines = vaccines;
        this.sets = sets;
        this.servedRw = servedRw;
        this.inTimeDays = inTimeDays;
        this.elements = DoseElements.all(sets.stream().map(Completeness::code).toList());
        elements.keySet().forEach(code -> counts.put(code, new double[tree.size() * months]));
    }

    public List<Column> count(List<CountedChild> children, List<Coverage> coverages) {
        return count(children, coverages, Witness.NONE);
    }

    /** The same, and tells who was counted. */
    public List<Column> count(List<CountedChild> children, List<Coverage> coverages, Witness told) {
        witness = told;
        for (counting = 0; counting < children.size(); counting++) {
            count(children.get(counting));
        }
        boolean[] covered = covered(coverages);
        List<Column> columns = new ArrayList<>(elements.size());
        elements.forEach((code, element) -> {
            double[] counted = counts.getOrDefault(code, new double[tree.size() * months]);
            columns.add(
                    new CountedCells(tree, months)
                            .column(element, counted, cell -> covered[cell] || counted[cell] > 0));
        });
        return columns;
    }

    private void count(CountedChild child) {
        Map<VaccineDose, GivenDose> firstOfDose = new LinkedHashMap<>();
        Map<VaccineDose, GivenDose> firstOfAntigen = new HashMap<>();
        for (GivenDose given : child.doses()) {
            if (vaccines.isClaim(given.dose())) {
                continue;
            }
            firstOfDose.merge(given.dose(), given, DoseCounts::earlier);
            for (VaccineDose antigen : vaccines.antigensOf(given.dose())) {
                firstOfAntigen.merge(antigen, given, DoseCounts::earlier);
            }
        }
        firstOfDose.values().forEach(given -> countDose(child, given));
        firstOfAntigen.forEach((antigen, given) -> {
            boolean inItsTime =
                    !antigen.equals(DoseElements.AT_BIRTH)
                            || !given.given().isAfter(child.born().plusDays(1));
            if (inItsTime) {
                add(DoseElements.codeOf(antigen), child, given);
            }
        });
        countSets(child, firstOfAntigen);
    }

    private static GivenDose earlier(GivenDose one, GivenDose other) {
        return other.given().isBefore(one.given()) ? other : one;
    }

    private void countDose(CountedChild child, GivenDose given) {
        add(DoseElements.ALL, child, given);
        if (given.timing() == Timing.CATCH_UP) {
            add(DoseElements.CATCH_UP, child, given);
        }
        if (given.entered().isPresent()) {
            long late = ChronoUnit.DAYS.between(given.given(), given.entered().get());
            if (late >= 0 && late <= inTimeDays) {
                add(DoseElements.IN_TIME, child, given);
            }
        }
    }

    private void countSets(CountedChild child, Map<VaccineDose, GivenDose> firstOfAntigen) {
        Map<VaccineDose, LocalDate> days = new HashMap<>();
        firstOfAntigen.forEach((antigen, given) -> days.put(antigen, given.given()));
        for (Completeness set : sets) {
            Optional<LocalDate> reached = set.reached(child.born(), days);
            if (reached.isPresent()) {
                LocalDate day = reached.get();
                firstOfAntigen.values().stream()
                        .filter(given -> given.given().equals(day))
                        .findFirst()
                        .ifPresent(given -> add(DoseElements.codeOfSet(set.code()), child, given));
            }
        }
    }

    private void add(String code, CountedChild child, GivenDose given) {
        double[] counted = counts.get(code);
        int offset = from.until(Month.of(given.given()));
        if (counted == null || offset < 0 || offset >= months) {
            return;
        }
        int place = placeOf(child, given);
        if (place >= 0) {
            counted[place * months + offset]++;
            witness.counted(counting, code, place, Month.of(given.given()));
        }
    }

    private int placeOf(CountedChild child, GivenDose given) {
        int home = child.homeOn(given.given());
        if (home != CountedChild.NOWHERE) {
            return home;
        }
        return servedRw.onlyRwOf(given.villageCode(), given.site())
                .or(() -> Optional.of(given.villageCode()))
                .map(code -> tree.find(code).orElse(CountedChild.NOWHERE))
                .orElse(CountedChild.NOWHERE);
    }

    private boolean[] covered(List<Coverage> coverages) {
        boolean[] covered = new boolean[tree.size() * months];
        for (Coverage coverage : coverages) {
            int village = tree.find(coverage.villageCode()).orElse(-1);
            if (village < 0) {
                continue;
            }
            for (int offset = 0; offset < months; offset++) {
                if (coverage.includes(from.plus(offset))) {
                    for (int place = village; place < tree.end(village); place++) {
                        covered[place * months + offset] = true;
                    }
                }
            }
        }
        return covered;
    }
}
