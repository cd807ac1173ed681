package id.lokmin.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lokmin.engine.place.Level;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** A sheet may begin with its own title above the header. */
    private static final int HEADER_WITHIN = 10;

    private enum Column {
        VILLAGE(
                Set.of(
                        "desa",
                        "kelurahan",
                        "desa/kelurahan",
                        "kelurahan/desa",
                        "desa/kel",
                        "kel/desa",
                        "kel",
                        "village")),
        RW(Set.of("rw", "rukun warga", "dusun")),
        RT(Set.of("rt", "rukun tetangga")),
        POSYANDU(Set.of("posyandu")),
        SCHOOL(Set.of("sekolah", "school"));

        private final Set<String> titles;

        Column(Set<String> titles) {
            this.titles = titles;
        }

        /** {@code Nama Desa}, {@code No. RW}, {@code Jumlah RT} are the columns they end in. */
        private boolean isCalled(String title) {
            return titles.contains(
                    title.toLowerCase(Locale.ROOT)
                            .replace(".", "")
                            .replace(" / ", "/")
                            .replaceFirst("^(nama|nomor|no|jumlah|jml|banyaknya) ", ""));
        }
    }

    /** A row that adds up those above it is no village. */
    private static final Pattern SUM = Pattern.compile("(?i)(jumlah|total|jml)\\b.*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** What was pasted for one village, as lines to read on. */
    public record Lines(String neighbourhoods, String posyandu, String schools) {}

    private final Map<String, Map<String, Set<String>>> neighbourhoods = new LinkedHashMap<>();
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
        pasted.rows(table(text));
        return pasted.lines();
    }

    private static Refusal refusal(String reason) {
        return new Refusal(Finding.of(Problem.AREA_TABLE_UNREADABLE, "", reason));
    }

    private static List<CsvRecord> table(String text) {
        String top = text.lines().limit(HEADER_WITHIN).collect(Collectors.joining("\n"));
        char separator = top.indexOf('\t') >= 0 ? '\t' : top.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException broken) {
            throw new Refusal(Finding.of(Problem.AREA_TABLE_UNREADABLE, "", top), broken);
        }
    }

    private void rows(List<CsvRecord> table) {
        int header = -1;
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        while (!isHeader(columns)) {
            header++;
            if (header >= Math.min(table.size(), HEADER_WITHIN)) {
                throw refusal(
                        table.isEmpty() ? "" : String.join(", ", table.getFirst().getFields()));
            }
            columns = columns(table.get(header));
            if (columns.containsKey(Column.VILLAGE) && !isHeader(columns)) {
                columns = withRowBelow(columns, table, header);
                header += isHeader(columns) ? 1 : 0;
            }
        }
        String village = "";
        String neighbourhood = "";
        for (CsvRecord row : table.subList(header + 1, table.size())) {
            String ownVillage = cell(row, columns, Column.VILLAGE);
            String ownNeighbourhood = cell(row, columns, Column.RW);
            if (isHeader(columns(row)) || isSum(row)) {
                continue;
            }
            if (!ownVillage.isEmpty()
                    && !AreaRules.isSameName(Level.VILLAGE, ownVillage, village)) {
                village = known(ownVillage);
                neighbourhood = "";
            }
            neighbourhood = ownNeighbourhood.isEmpty() ? neighbourhood : ownNeighbourhood;
            if (!village.isEmpty()) {
                row(row, columns, village, neighbourhood);
            }
        }
    }

    /** A header of two rows: "Desa" beside "Jumlah", and only below that "RW" and "RT". */
    private static Map<Column, Integer> withRowBelow(
            Map<Column, Integer> columns, List<CsvRecord> table, int header) {
        Map<Column, Integer> both = new EnumMap<>(columns);
        if (header + 1 < table.size()) {
            columns(table.get(header + 1)).forEach(both::putIfAbsent);
        }
        return both;
    }

    private static boolean isHeader(Map<Column, Integer> columns) {
        return columns.containsKey(Column.VILLAGE) && columns.size() > 1;
    }

    private static Map<Column, Integer> columns(CsvRecord row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.getFieldCount(); i++) {
            String title = plain(row.getField(i));
            for (Column column : Column.values()) {
                if (column.isCalled(title)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns;
    }

    private static boolean isSum(CsvRecord row) {
        return row.getFields().stream()
                .map(PastedAreas::plain)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(first -> SUM.matcher(first).matches())
                .isPresent();
    }

    /** A village as it was first spelled: {@code KALITANJUNG} is {@code Kalitanjung}. */
    private String known(String village) {
        return neighbourhoods.keySet().stream()
                .filter(one -> AreaRules.isSameName(Level.VILLAGE, one, village))
                .findFirst()
                .orElse(village);
    }

    private void row(
            CsvRecord row, Map<Column, Integer> columns, String village, String neighbourhood) {
        Map<String, Set<String>> inside =
                neighbourhoods.computeIfAbsent(village, _ -> new LinkedHashMap<>());
        if (!neighbourhood.isEmpty()) {
            Set<String> rts =
                    inside.computeIfAbsent(
                            known(inside, neighbourhood), _ -> new LinkedHashSet<>());
            String rt = cell(row, columns, Column.RT);
            if (!rt.isEmpty()) {
                rts.add(rt);
            }
        }
        sites(posyandu, village, cell(row, columns, Column.POSYANDU), neighbourhood);
        sites(schools, village, cell(row, columns, Column.SCHOOL), neighbourhood);
    }

    private static String known(Map<String, Set<String>> inside, String neighbourhood) {
        return inside.keySet().stream()
                .filter(one -> AreaRules.isSameName(Level.RW, one, neighbourhood))
                .findFirst()
                .orElse(neighbourhood);
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
                    serves.add(spelled(neighbourhood));
                }
            }
        }
    }

    private static String cell(CsvRecord row, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.getFieldCount() ? "" : plain(row.getField(at));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private Map<String, Lines> lines() {
        Map<String, Lines> lines = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, Set<String>>> village : neighbourhoods.entrySet()) {
            boolean isCount = isCount(village.getValue().keySet());
            List<String> written = new ArrayList<>();
            village.getValue()
                    .forEach((name, rts) ->
                            written.add(
                                    isCount
                                            ? name
                                            : spelled(name)
                                                    + (rts.isEmpty() ? "" : ": ")
                                                    + String.join(", ", rts)));
            lines.put(
                    village.getKey(),
                    new Lines(
                            String.join("\n", written),
                            sites(posyandu.getOrDefault(village.getKey(), Map.of())),
                            sites(schools.getOrDefault(village.getKey(), Map.of()))));
        }
        return lines;
    }

    /**
     * One number for a whole village says how many RW it has; then the RT are those of them all.
     */
    private static boolean isCount(Set<String> neighbourhoods) {
        return neighbourhoods.size() == 1
                && neighbourhoods.stream().allMatch(name -> name.matches("[1-9][0-9]{0,2}"))
                && !neighbourhoods.contains("1");
    }

    private static String spelled(String neighbourhood) {
        return NUMBER.matcher(neighbourhood).matches()
                ? AreaRules.usualName(Level.RW, neighbourhood)
                : neighbourhood;
    }

    private static String sites(Map<String, Set<String>> sites) {
        List<String> written = new ArrayList<>();
        sites.forEach((name, serves) ->
                written.add(serves.isEmpty() ? name : name + ": " + String.join(", ", serves)));
        return String.join("\n", written);
    }
}
