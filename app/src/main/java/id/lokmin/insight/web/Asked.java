package id.lokmin.insight.web;

import id.lokmin.shell.Language;
import id.lokmin.shell.web.Query;
import java.util.List;
import java.util.Map;

/** What is asked of the grid, as it stands in its address; empty words where the page decides. */
record Asked(Query query, Language language) {

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

    private static final List<String> STRETCHES = List.of(ROWS, COLUMNS);

    private static final List<String> NAMES =
            List.of(
                    PERIOD, PROGRAMME, LEVEL, WITHIN, SEARCH, ONLY, ORDER, ALL, SORT, ROWS,
                    COLUMNS);

    /** Of the words of an address those that the grid knows. */
    Asked(Map<String, String> address, Language language) {
        this(Query.of(address, NAMES), language);
    }

    String word(String name) {
        return query.word(name);
    }

    String search() {
        return word(SEARCH);
    }

    boolean all() {
        return !word(ALL).isEmpty();
    }

    boolean worstFirst() {
        return word(ORDER).equals("worst");
    }

    /** Which stretch is asked for, from 1; 1 for what is no number. */
    int stretch(String name) {
        return query.number(name);
    }

    /** The same with another word; empty takes it out. A new choice begins at the first row. */
    Asked with(String name, String words) {
        Query kept = List.of(ROWS, SORT, COLUMNS).contains(name) ? query : query.without(STRETCHES);
        return new Asked(kept.with(name, words), language);
    }

    /** Whether anything but the period narrows the grid. */
    boolean isNarrowed() {
        return query.says(List.of(PROGRAMME, WITHIN, SEARCH, ONLY));
    }

    /** The address of the page that shows this. */
    String page() {
        return query.at("/capaian");
    }

    /** The address of the workbook that holds this, all its rows and columns. */
    String workbook() {
        return query.without(STRETCHES).at("/capaian.xlsx");
    }
}
