package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.ArrivalEntry;
import id.lokmin.meeting.live.Signature;
import id.lokmin.shell.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields by which somebody arrives, as they were filled in, and what is wrong with them.
 *
 * @param typed by the name of the field: {@code nama}, {@code jabatan}, {@code sektor}, {@code
 *     sektor-lain}, {@code mewakili}, {@code goresan}
 * @param sectors to choose from
 * @param positions to choose from while typing
 */
record ArrivalForm(
        Texts texts,
        Map<String, String> typed,
        Map<String, String> wrong,
        List<String> sectors,
        List<String> positions) {

    /** The choice of a sector that is not in the list. */
    static final String OTHER = "-";

    ArrivalForm {
        typed = Map.copyOf(typed);
        wrong = Map.copyOf(wrong);
        sectors = List.copyOf(sectors);
        positions = List.copyOf(positions);
    }

    /** What the form says, judged. */
    ArrivalForm judged() {
        Map<String, String> found = new LinkedHashMap<>();
        if (value("nama").isBlank()) {
            found.put("nama", texts.get("arrival.name.wrong"));
        }
        if (sector().isBlank()) {
            found.put("sektor", texts.get("arrival.sector.wrong"));
        }
        if (!Signature.isWritten(value("goresan"))) {
            found.put("goresan", texts.get("arrival.signature.wrong"));
        }
        return new ArrivalForm(texts, typed, found, sectors, positions);
    }

    /** What was filled in; empty where something is wrong. */
    Optional<ArrivalEntry> entry() {
        return wrong.isEmpty()
                ? Optional.of(
                        new ArrivalEntry(
                                value("nama"),
                                value("jabatan"),
                                sector(),
                                value("mewakili"),
                                new Signature(value("goresan"))))
                : Optional.empty();
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    String problem(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** The sector chosen, or typed where it is another. */
    String sector() {
        return value("sektor").equals(OTHER) ? value("sektor-lain") : value("sektor");
    }

    /** Whether a sector is typed. */
    boolean isOther() {
        return value("sektor").equals(OTHER)
                || (!value("sektor").isEmpty() && !sectors.contains(value("sektor")));
    }

    /** The fields of what was noted. */
    static Map<String, String> fields(ArrivalEntry entry, List<String> sectors) {
        boolean listed = sectors.contains(entry.sector());
        return Map.of(
                "nama", entry.name(),
                "jabatan", entry.position(),
                "sektor", listed ? entry.sector() : OTHER,
                "sektor-lain", listed ? "" : entry.sector(),
                "mewakili", entry.standingFor());
    }
}
