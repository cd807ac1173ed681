package id.lokmin.register.vaccine;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The youngest age of each dose and its distance from the dose before (rule DQ-21). */
public final class Schedule {

    private final Map<VaccineDose, Limits> limits = new HashMap<>();

    private record Limits(Optional<Period> youngest, Optional<Period> afterPrevious) {}

    private Schedule(List<NamedCsvRecord> lines) {
        for (NamedCsvRecord line : lines) {
            limits.put(
                    new VaccineDose(
                            line.getField("antigen"), Integer.parseInt(line.getField("dose"))),
                    new Limits(
                            span(line.getField("youngest")),
                            span(line.getField("after_previous"))));
        }
    }

    public static Schedule builtIn() {
        return new Schedule(ResourceTable.read("schedule.csv"));
    }

    /**
     * The first day on which a child born then may get this dose; empty where there is no limit.
     */
    public Optional<LocalDate> earliestByAge(VaccineDose dose, LocalDate born) {
        return limitsOf(dose).youngest().map(born::plus);
    }

    /** The first day on which this dose may follow the one before. */
    public Optional<LocalDate> earliestAfter(VaccineDose dose, LocalDate previous) {
        return limitsOf(dose).afterPrevious().map(previous::plus);
    }

    private Limits limitsOf(VaccineDose dose) {
        return limits.getOrDefault(dose, new Limits(Optional.empty(), Optional.empty()));
    }

    private static Optional<Period> span(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int unit = text.chars().takeWhile(Character::isDigit).toArray().length;
        int amount = Integer.parseInt(text.substring(0, unit));
        return Optional.of(
                switch (text.substring(unit)) {
                    case "h" -> Period.ofDays(amount);
                    case "mg" -> Period.ofWeeks(amount);
                    case "bln" -> Period.ofMonths(amount);
                    default -> throw new IllegalArgumentException("No such span: " + text);
                });
    }
}
