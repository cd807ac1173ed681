package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.followup.Origin;
import id.lokmin.intake.profile.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meeting that a table of promises comes from, as its titles or names say.
 *
 * <pre>
 * RTL LOKAKARYA MINI LINTAS SEKTOR TRIWULAN II TAHUN 2025   lintas-sektor 2025-Q2
 * RTL Lokmin bulanan, September 2025                        bulanan 2025-09
 * </pre>
 */
final class MeetingOf {

    private static final Pattern QUARTER =
            Pattern.compile("(?:triwulan|tribulan|tw)[ -]*(iv|iii|ii|i|[1-4])\\b");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private MeetingOf() {}

    static Optional<Origin> table(Table table, Setting setting) {
        OptionalInt year = Reported.year(table, setting);
        for (String text : Reported.texts(table, setting)) {
            Matcher quarter = QUARTER.matcher(text.toLowerCase(Locale.ROOT));
            if (quarter.find() && year.isPresent()) {
                String written = quarter.group(1);
                int number =
                        ROMAN.containsKey(written) ? ROMAN.get(written) : Integer.parseInt(written);
                return Optional.of(new Origin("lintas-sektor", year.getAsInt() + "-Q" + number));
            }
        }
        Optional<Month> month = Reported.month(table, setting);
        return month.map(one -> new Origin("bulanan", one.toString()));
    }
}
