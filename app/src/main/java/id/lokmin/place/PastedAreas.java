package id.lokmin.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A block pasted from a spreadsheet, or a CSV file, with a row for each RW or posyandu; a header
 * names its columns. A cell left empty below another means the same, as in a merged cell.
 *
 * <pre>{@code
 * Desa         RW      RT              Posyandu
 * Kalitanjung  RW 01   RT 01 - RT 05   Melati
 *              RW 02   1-4             Mawar, Anggrek
 * }</pre>
 *
 * <p>It becomes lines as {@link TypedAreas} reads them, village by village, so that they can be
 * looked at and corrected.
 */
public final class PastedAreas {

    /** Larger is no list of neighbourhoods. */
    private static final int LONGEST = 400_000;

    private enum Column {
        VILLAGE(
                Set.of(
                        "desa",
                        "kelurahan",
                        "desa/kelurahan",
                        "desa / kelurahan",
                        "kel",
                        "village")),
        RW(Set.of("rw", "rukun warga", "dusun")),
        RT(Set.of("rt", "rukun tetangga", "jumlah rt")),
        POSYANDU(Set.of("posyandu", "nama posyandu")),
        SCHOOL(Set.of("sekolah", "nama sekolah", "school"));

        private final Set<String> titles;

        Column(Set<String> titles) {
            this.titles = titles;
        }
    }

    /** What was pasted for one village, as lines to read on. */
    public record Lines(String neighbourhoods, String posyandu, String schools) {}

    private final Map<String, Map<String, String>> neighbourhoods = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> posyandu = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> schools = new LinkedHashMap<>();

    private PastedAreas() {}

    /**
     * The lines by the name of the village, in the order they came.
     *
     * @throws Refusal where it has no header or is no table
     */
    public static Map<String, Lines> read(String text) {
        if (text.length() > LONGEST) {
            throw refusal(Integer.toString(text.length()));
        }
        PastedAreas pasted = new PastedAreas();
        pasted.rows(table(text.strip()));
        return pasted.lines();
    }

    private static Refusal refusal(String reason) {
        return new Refusal(Finding.of(Problem.AREA_TABLE_UNREADABLE, "", reason));
    }

    private static List<CsvRecord> table(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException broken) {
            throw new Refusal(Finding.of(Problem.AREA_TABLE_UNREADABLE, "", header), broken);
        }
    }

    private void rows(List<CsvRecord> table) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> header = table.isEmpty() ? List.of() : table.getFirst().getFields();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.titles.contains(title)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (!columns.containsKey(Column.VILLAGE) || columns.size() < 2) {
            throw refusal(String.join(", ", header));
        }
        String village = "";
        String neighbourhood = "";
        for (CsvRecord row : table.subList(1, table.size())) {
            String ownVillage = cell(row, columns, Column.VILLAGE);
            String ownNeighbourhood = cell(row, columns, Column.RW);
            if (!ownVillage.isEmpty() && !ownVillage.equals(village)) {
                village = ownVillage;
                neighbourhood = "";
            }
            neighbourhood = ownNeighbourhood.isEmpty() ? neighbourhood : ownNeighbourhood;
            if (!village.isEmpty()) {
                row(row, columns, village, neighbourhood);
            }
        }
    }

    private void row(
            CsvRecord row, Map<Column, Integer> columns, String village, String neighbourhood) {
        if (!neighbourhood.isEmpty()) {
            String rt = cell(row, columns, Column.RT);
            neighbourhoods
                    .computeIfAbsent(village, _ -> new LinkedHashMap<>())
                    .merge(neighbourhood, rt, PastedAreas::joined);
        } else {
            neighbourhoods.computeIfAbsent(village, _ -> new LinkedHashMap<>());
        }
        sites(posyandu, village, cell(row, columns, Column.POSYANDU), neighbourhood);
        sites(schools, village, cell(row, columns, Column.SCHOOL), neighbourhood);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static void sites(
            Map<String, Map<String, Set<String>>> sites,
            String village,
            String cell,
            String neighbourhood) {
        for (String name : cell.split("[,;]")) {
            if (!name.isBlank()) {
                Set<String> serves =
                        sites.computeIfAbsent(village, _ -> new LinkedHashMap<>())
                                .computeIfAbsent(name.strip(), _ -> new LinkedHashSet<>());
                if (!neighbourhood.isEmpty()) {
                    serves.add(neighbourhood);
                }
            }
        }
    }

    private static String cell(CsvRecord row, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.getFieldCount()
                ? ""
                : row.getField(at).strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private Map<String, Lines> lines() {
        Map<String, Lines> lines = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> village : neighbourhoods.entrySet()) {
            List<String> written = new ArrayList<>();
            village.getValue()
                    .forEach((name, rt) -> written.add(rt.isEmpty() ? name : name + ": " + rt));
            lines.put(
                    village.getKey(),
                    new Lines(
                            String.join("\n", written),
                            sites(posyandu.getOrDefault(village.getKey(), Map.of())),
                            sites(schools.getOrDefault(village.getKey(), Map.of()))));
        }
        return lines;
    }

    private static String sites(Map<String, Set<String>> sites) {
        List<String> written = new ArrayList<>();
        sites.forEach((name, serves) ->
                written.add(serves.isEmpty() ? name : name + ": " + String.join(", ", serves)));
        return String.join("\n", written);
    }
}
