package id.lokmin.followup.web;

import id.lokmin.shell.web.Query;
import java.util.List;
import java.util.Map;

/** What is asked of the list of promises, as it stands in its address. */
record PromiseAsked(Query query) {

    /** Words that a promise must hold. */
    static final String SEARCH = "cari";

    static final String SECTOR = "sektor";

    /** The code of a place: promises for it or for what lies in it. */
    static final String PLACE = "wilayah";

    /** The name of a state, or {@code buka} for all that are open. */
    static final String STATE = "keadaan";

    /** {@code lewat}, or a number of days from today. */
    static final String DUE = "tenggat";

    /** Kind and id of an origin with a space between. */
    static final String ORIGIN = "asal";

    /** By what the rows are put together. */
    static final String GROUP = "kelompok";

    static final String SORT = "urut";

    /** From 1. */
    static final String PAGE = "halaman";

    private static final List<String> NAMES =
            List.of(SEARCH, SECTOR, PLACE, STATE, DUE, ORIGIN, GROUP, SORT, PAGE);

    /** Of the words of an address those that the list knows. */
    PromiseAsked(Map<String, String> address) {
        this(Query.of(address, NAMES));
    }

    String word(String name) {
        return query.word(name);
    }

    int page() {
        return query.number(PAGE);
    }

    boolean isNarrowed() {
        return query.says(List.of(SEARCH, SECTOR, PLACE, STATE, DUE, ORIGIN));
    }

    /** The same with another word; a new choice begins at the first page. */
    PromiseAsked with(String name, String words) {
        return new PromiseAsked(query.without(List.of(PAGE)).with(name, words));
    }

    /** An address with this behind it. */
    String at(String path) {
        return query.at(path);
    }
}
