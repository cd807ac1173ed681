package id.lokmin.register.vaccine;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of doses that makes a child "lengkap", each within its age.
 *
 * @param code {@code idl} or {@code baduta_lengkap}
 */
public record Completeness(String code, List<Part> parts) {

    /** So many different doses of one antigen, all given before an age in months. */
    public record Part(String antigen, int doses, int beforeMonths) {}

    public Completeness {
        parts = List.copyOf(parts);
    }

    /** The sets that ship with the application. */
    public static List<Completeness> builtIn() {
        Map<String, List<Part>> sets = new LinkedHashMap<>();
        for (NamedCsvRecord line : ResourceTable.read("completeness.csv")) {
            sets.computeIfAbsent(line.getField("set"), _ -> new ArrayList<>())
                    .add(
                            new Part(
                                    line.getField("antigen"),
                                    Integer.parseInt(line.getField("doses")),
                                    Integer.parseInt(line.getField("before_months"))));
        }
        return sets.entrySet().stream()
                .map(set -> new Completeness(set.getKey(), set.getValue()))
                .toList();
    }

    /**
     * The day on which a child became complete: that of the last dose the set needed.
     *
     * @param doses first day of each antigen dose the child got
     * @return empty as long as a dose is missing or was given too late
     */
    public Optional<LocalDate> reached(LocalDate born, Map<VaccineDose, LocalDate> doses) {
        LocalDate reached = born;
        for (Part part : parts) {
            List<LocalDate> days =
                    doses.entrySet().stream()
                            .filter(dose -> dose.getKey().code().equals(part.antigen()))
                            .map(Map.Entry::getValue)
                            .filter(day -> day.isBefore(born.plusMonths(part.beforeMonths())))
                            .sorted()
                            .toList();
            if (days.size() < part.doses()) {
                return Optional.empty();
            }
            LocalDate last = days.get(part.doses() - 1);
            reached = last.isAfter(reached) ? last : reached;
        }
        return Optional.of(reached);
    }
}
