package id.lokmin.insight.web;

import id.lokmin.shell.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked of the grid, as it stands in its address; empty words where the page decides.
 *
 * @param said the words of the address by their names, only those that are known and not empty
 */
record Asked(Map<String, String> said, Language language) {

    /** {@code 2025-09} or {@code 2025-Q3}. */
    static final String PERIOD = "period";

    /** The code of a programme, or {@code klaster-} and the number of one. */
    static final String PROGRAMME = "programme";

    /** The code of a level: {@code rw}. */
    static final String LEVEL = "level";

    /** The code of a place: only the areas that lie in it. */
    static final String WITHIN = "in";

    /** Words that a row must hold. */
    static final String SEARCH = "search";

    /** Only rows with such a cell: see {@link Only}. */
    static final String ONLY = "only";

    /** {@code worst}: those furthest off their target first. */
    static final String ORDER = "order";

    /** Whether to show indicators without any figure too. */
    static final String ALL = "all";

    /**
     * The code of the indicator that orders the areas, highest first; with {@code -} before it
     * lowest first.
     */
    static final String SORT = "sort";

    /** Which stretch of the rows is shown, from 1; {@code columns} of the areas likewise. */
    static final String ROWS = "rows";

    static final String COLUMNS = "columns";

    private static final List<String> NAMES =
            List.of(
                    PERIOD, PROGRAMME, LEVEL, WITHIN, SEARCH, ONLY, ORDER, ALL, SORT, ROWS,
                    COLUMNS);

    /** Longer words are cut: nobody types them. */
    private static final int LONGEST = 100;

    Asked {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String words = said.getOrDefault(name, "").strip();
            if (!words.isEmpty()) {
                known.put(name, words.substring(0, Math.min(words.length(), LONGEST)));
            }
        }
        said = known;
    }

    String word(String name) {
        return said.getOrDefault(name, "");
    }

    String search() {
        return word(SEARCH);
    }

    boolean all() {
        return said.containsKey(ALL);
    }

    boolean worstFirst() {
        return word(ORDER).equals("worst");
    }

    /** Which stretch is asked for, from 1; 1 for what is no number. */
    int stretch(String name) {
        String words = word(name);
        return words.matches("[1-9]\\d{0,3}") ? Integer.parseInt(words) : 1;
    }

    /** The same with another word; empty takes it out. A new choice begins at the first row. */
    Asked with(String name, String words) {
        Map<String, String> next = new LinkedHashMap<>(said);
        if (!name.equals(ROWS) && !name.equals(SORT) && !name.equals(COLUMNS)) {
            next.remove(ROWS);
            next.remove(COLUMNS);
        }
        next.put(name, words);
        return new Asked(next, language);
    }

    /** Whether anything but the period narrows the grid. */
    boolean isNarrowed() {
        return said.keySet().stream()
                .anyMatch(name -> List.of(PROGRAMME, WITHIN, SEARCH, ONLY).contains(name));
    }

    /** The address of the page that shows this. */
    String page() {
        return "/capaian" + query();
    }

    /** The address of the workbook that holds this, all its rows and columns. */
    String workbook() {
        return "/capaian.xlsx" + with(ROWS, "").with(COLUMNS, "").query();
    }

    private String query() {
        String query =
                said.entrySet().stream()
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
