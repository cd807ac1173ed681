package id.lokmin.register.vaccine;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The vaccines of the programme: their spellings, how many doses each has, and which antigens a
 * dose gives.
 *
 * <pre>{@code
 * vaccines.read("Polio Tetes - 3")         // opv 3
 * vaccines.read("Campak Rubella (MR) 1")   // mr 1
 * vaccines.antigensOf(heksa 2)             // heksa 2, dpt 2, ipv 2
 * }</pre>
 */
public final class Vaccines {

    /** A name, then perhaps a hyphen, then a number at the end; "HB0" alone is dose 1. */
    private static final Pattern NAME_AND_NUMBER =
            Pattern.compile("(.*?\\S)(?:\\s*-\\s*|\\s*)(\\d)");

    private final Map<String, String> codeBySpelling = new HashMap<>();
    private final Map<String, Vaccine> byCode = new HashMap<>();

    private record Vaccine(int doses, boolean claim, List<String> countsAs) {}

    private Vaccines(List<NamedCsvRecord> lines) {
        for (NamedCsvRecord line : lines) {
            String code = line.getField("vaccine");
            List<String> countsAs =
                    Stream.of(line.getField("counts_as").split("\\|"))
                            .filter(antigen -> !antigen.isEmpty())
                            .toList();
            byCode.put(
                    code,
                    new Vaccine(
                            Integer.parseInt(line.getField("doses")),
                            line.getField("kind").equals("claim"),
                            countsAs));
            for (String spelling : line.getField("spellings").split("\\|")) {
                codeBySpelling.put(folded(spelling), code);
            }
        }
    }

    /** The vaccines that ship with the application. */
    public static Vaccines builtIn() {
        return new Vaccines(ResourceTable.read("vaccines.csv"));
    }

    /** The dose that a text names; empty where the vaccine or the number is not known. */
    public Optional<VaccineDose> read(String text) {
        Optional<VaccineDose> alone = dose(text, 1);
        if (alone.isPresent()) {
            return alone;
        }
        Matcher parts = NAME_AND_NUMBER.matcher(text.strip());
        return parts.matches()
                ? dose(parts.group(1), Integer.parseInt(parts.group(2)))
                : Optional.empty();
    }

    private Optional<VaccineDose> dose(String name, int number) {
        return Optional.ofNullable(codeBySpelling.get(folded(name)))
                .filter(code -> number >= 1 && number <= vaccine(code).doses())
                .map(code -> new VaccineDose(code, number));
    }

    /** Whether it is an application's own statement that a child is complete, not an injection. */
    public boolean isClaim(VaccineDose dose) {
        return vaccine(dose.code()).claim();
    }

    /** The dose itself and every antigen dose it also gives. */
    public List<VaccineDose> antigensOf(VaccineDose dose) {
        List<VaccineDose> antigens = new ArrayList<>();
        antigens.add(dose);
        for (String antigen : vaccine(dose.code()).countsAs()) {
            antigens.add(new VaccineDose(antigen, dose.number()));
        }
        return antigens;
    }

    private Vaccine vaccine(String code) {
        Vaccine vaccine = byCode.get(code);
        if (vaccine == null) {
            throw new IllegalArgumentException("No such vaccine: " + code);
        }
        return vaccine;
    }

    private static String folded(String spelling) {
        return spelling.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
