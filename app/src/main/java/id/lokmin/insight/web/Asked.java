package id.lokmin.insight.web;

import id.lokmin.shell.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked of the page, as it stands in its address; empty words where the page decides.
 *
 * @param period {@code 2025-09} or {@code 2025-Q3}
 * @param programme the code of a programme
 * @param level the code of a level: {@code rw}
 * @param search words that a row must hold
 * @param all whether to show indicators without any figure too
 * @param sort the code of the indicator that orders the areas, highest first; with {@code -} before
 *     it lowest first
 * @param cell the cell to unfold: {@code GIZ-11@99.01.01.1001.001}
 */
record Asked(
        String period,
        String programme,
        String level,
        String search,
        boolean all,
        String sort,
        String cell,
        Language language) {

    /** Longer searches are cut: nobody types them. */
    private static final int LONGEST_SEARCH = 100;

    static Asked of(Map<String, String> address, Language language) {
        String search = address.getOrDefault("search", "").strip();
        return new Asked(
                address.getOrDefault("period", ""),
                address.getOrDefault("programme", ""),
                address.getOrDefault("level", ""),
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                address.containsKey("all"),
                address.getOrDefault("sort", ""),
                address.getOrDefault("cell", ""),
                language);
    }

    Asked withAll(boolean wanted) {
        return new Asked(period, programme, level, search, wanted, sort, "", language);
    }

    Asked withSort(String wanted) {
        return new Asked(period, programme, level, search, all, wanted, "", language);
    }

    Asked withCell(String wanted) {
        return new Asked(period, programme, level, search, all, sort, wanted, language);
    }

    /** The address of the page that shows this. */
    String page() {
        return "/capaian" + query();
    }

    /** The address of the workbook that holds this. */
    String workbook() {
        return "/capaian.xlsx" + withCell("").query();
    }

    private String query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("period", period);
        said.put("programme", programme);
        said.put("level", level);
        said.put("search", search);
        said.put("all", all ? "1" : "");
        said.put("sort", sort);
        said.put("cell", cell);
        String query =
                said.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
