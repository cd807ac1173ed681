package id.lokmin.register.count;

import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.Nature;
import id.lokmin.register.vaccine.VaccineDose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is counted from doses, by code: each antigen dose once a child, on the first day it was
 * given; complete sets in the month they were reached; all doses, those caught up, those entered in
 * time.
 *
 * <p>A dose of Heksavalen is one dose, and counts as DPT-HB-Hib and as IPV of its number.
 */
final class DoseElements {

    static final String ALL = "imu.dosis";
    static final String CATCH_UP = "imu.dosis_kejar";
    static final String IN_TIME = "imu.dosis_tepat_waktu";

    /** Counted only when given on the day of birth or the next: lists tell days, not hours. */
    static final VaccineDose AT_BIRTH = new VaccineDose("hb0", 1);

    /** Antigens that are given once have no number in their code. */
    private static final Set<String> SINGLE = Set.of("hb0", "bcg", "je");

    private static final Map<String, Integer> DOSES =
            Map.of("opv", 4, "dpt", 4, "ipv", 2, "pcv", 3, "rv", 3, "mr", 2);

    private DoseElements() {}

    /** The code an antigen dose is counted under: {@code imu.dpt3}, {@code imu.bcg}. */
    static String codeOf(VaccineDose dose) {
        return "imu." + dose.code() + (SINGLE.contains(dose.code()) ? "" : dose.number());
    }

    static String codeOfSet(String set) {
        return "imu." + set;
    }

    /** All elements, those of the sets behind those of the antigens. */
    static Map<String, Element> all(List<String> sets) {
        Map<String, Element> elements = new LinkedHashMap<>();
        SINGLE.stream().sorted().forEach(antigen -> put(elements, "imu." + antigen));
        DOSES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(antigen ->
                        IntStream.rangeClosed(1, antigen.getValue())
                                .forEach(n -> put(elements, "imu." + antigen.getKey() + n)));
        sets.forEach(set -> put(elements, codeOfSet(set)));
        List.of(ALL, CATCH_UP, IN_TIME).forEach(code -> put(elements, code));
        return elements;
    }

    private static void put(Map<String, Element> elements, String code) {
        elements.put(code, new Element(code, Nature.EVENTS));
    }
}
