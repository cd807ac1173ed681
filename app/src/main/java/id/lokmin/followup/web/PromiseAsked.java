package id.lokmin.followup.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of the list of promises, as it stands in its address. */
record PromiseAsked(Map<String, String> said) {

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

    private static final int LONGEST = 100;

    PromiseAsked {
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

    int page() {
        String words = word(PAGE);
        return words.matches("[1-9]\\d{0,4}") ? Integer.parseInt(words) : 1;
    }

    boolean isNarrowed() {
        return List.of(SEARCH, SECTOR, PLACE, STATE, DUE, ORIGIN).stream()
                .anyMatch(said::containsKey);
    }

    /** The same with another word; a new choice begins at the first page. */
    PromiseAsked with(String name, String words) {
        Map<String, String> next = new LinkedHashMap<>(said);
        next.remove(PAGE);
        next.put(name, words);
        return new PromiseAsked(next);
    }

    /** An address with this behind it. */
    String at(String path) {
        String query =
                said.entrySet().stream()
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
