package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a list of areas.
 *
 * @param where the row as a reader finds it, for findings: {@code baris 12}
 * @param level what kind of place
 * @param code its code, unique over all levels
 * @param name its name: {@code RW 07}
 * @param parentCode the code of what it lies in; empty for the outermost
 * @param serves for a posyandu or a school the neighbourhoods it serves, as they are called
 * @param aliases other names that files use
 * @param from the first day that this row holds
 * @param until the first day it no longer holds; empty: until further notice
 * @param formerly the code it had before, where it was re-numbered; empty otherwise
 */
public record AreaEntry(
        String where,
        Level level,
        String code,
        String name,
        String parentCode,
        List<String> serves,
        List<String> aliases,
        LocalDate from,
        Optional<LocalDate> until,
        String formerly) {

    public AreaEntry {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an area needs a code and a name");
        }
        serves = List.copyOf(serves);
        aliases = List.copyOf(aliases);
    }

    /** A plain row: from a day on, without other names. */
    public static AreaEntry of(
            Level level, String code, String name, String parentCode, LocalDate from) {
        return new AreaEntry(
                code,
                level,
                code,
                name,
                parentCode,
                List.of(),
                List.of(),
                from,
                Optional.empty(),
                "");
    }

    public AreaEntry serving(String... neighbourhoods) {
        return new AreaEntry(
                where,
                level,
                code,
                name,
                parentCode,
                List.of(neighbourhoods),
                aliases,
                from,
                until,
                formerly);
    }

    public AreaEntry alsoCalled(String... names) {
        return new AreaEntry(
                where,
                level,
                code,
                name,
                parentCode,
                serves,
                List.of(names),
                from,
                until,
                formerly);
    }

    public AreaEntry formerly(String formerCode) {
        return new AreaEntry(
                where, level, code, name, parentCode, serves, aliases, from, until, formerCode);
    }

    public AreaEntry until(LocalDate day) {
        return new AreaEntry(
                where,
                level,
                code,
                name,
                parentCode,
                serves,
                aliases,
                from,
                Optional.of(day),
                formerly);
    }
}
