package id.lokmin.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that somebody wants to change about the working area. Places are named by their codes,
 * which stay for ever: when RW 07 becomes RW 08, its name changes from a day on and nothing else.
 */
public sealed interface AreaChange {

    /** What it does, as the audit trail says it. */
    default String act() {
        return switch (this) {
            case Add _ -> "place.add";
            case Rename _ -> "place.rename";
            case Move _ -> "place.move";
            case End _ -> "place.end";
            case OtherNames _ -> "place.alias";
            case Serve _ -> "place.serve";
        };
    }

    /** New places, parents before children. */
    record Add(List<AreaEntry> entries) implements AreaChange {
        public Add {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Other names from a day on; two RW may swap theirs. On the first day of the present name it is
     * a correction and leaves no earlier name behind.
     *
     * @param names the new name by code
     */
    record Rename(Map<String, String> names, LocalDate from) implements AreaChange {
        public Rename {
            names = Map.copyOf(names);
        }
    }

    /** From a day on the place lies in another. */
    record Move(String code, String parentCode, LocalDate from) implements AreaChange {}

    /** From a day on the place and everything in it is no more. */
    record End(String code, LocalDate day) implements AreaChange {}

    /** These, and no others, are the other names of a place. */
    record OtherNames(String code, Set<String> names) implements AreaChange {
        public OtherNames {
            names = Set.copyOf(names);
        }
    }

    /** These, and no others, are the neighbourhoods that a posyandu or a school serves. */
    record Serve(String code, Set<String> places) implements AreaChange {
        public Serve {
            places = Set.copyOf(places);
        }
    }
}
