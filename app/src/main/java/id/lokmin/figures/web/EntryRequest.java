package id.lokmin.figures.web;

import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.entry.CellName;
import id.lokmin.figures.entry.Typed;
import id.lokmin.figures.entry.TypedCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a page asks for or sends.
 *
 * @param village code of a village, {@value #ALL} for all, empty where none was chosen
 * @param cells those that somebody changed or gave a reason for
 */
record EntryRequest(
        String programme, Optional<Month> month, String village, List<TypedCell> cells) {

    static final String ALL = "semua";
    static final String CELL = "isi:";
    static final String REASON = "alasan:";

    private static final int LONGEST_REASON = 300;

    static EntryRequest of(MultiValueMap<String, String> fields) {
        return new EntryRequest(
                first(fields, "programme"),
                month(first(fields, "month")),
                first(fields, "village"),
                cells(fields));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private static Optional<Month> month(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Month.parse(text));
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "month", unreadable);
        }
    }

    private static List<TypedCell> cells(MultiValueMap<String, String> fields) {
        Map<CellName, String> reasons = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            String[] parts = name.split(":", 3);
            if (name.startsWith(REASON) && parts.length == 3) {
                String reason = values.getFirst().strip();
                reasons.put(
                        new CellName(parts[1], parts[2]),
                        reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
            }
        });
        List<TypedCell> cells = new ArrayList<>();
        fields.forEach((name, values) -> {
            String[] parts = name.split(":", 4);
            if (name.startsWith(CELL) && parts.length == 4) {
                Optional<String> reason =
                        Optional.ofNullable(reasons.get(new CellName(parts[1], parts[2])));
                boolean changed = !Typed.read(values.getFirst()).code().equals(parts[3]);
                if (changed || reason.isPresent()) {
                    cells.add(
                            new TypedCell(parts[1], parts[2], parts[3], values.getFirst(), reason));
                }
            }
        });
        return cells;
    }
}
