package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Resolution;
import id.lokmin.shell.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The column of a table that names its places, of a level that its header hints at.
 *
 * <p>Under "RW", {@code 7} is RW 07; under "Posyandu", {@code Melati} is a posyandu; a code is a
 * code under every header.
 */
final class AreaCell {

    private final Whereabouts whereabouts;
    private final List<Level> levels;

    AreaCell(Whereabouts whereabouts, String title) {
        this.whereabouts = whereabouts;
        this.levels = levels(title.toLowerCase(Locale.ROOT));
    }

    /** The code of the place; where none fits the row is rejected with the reason. */
    Optional<String> find(RowReader row, Month month) {
        String written = row.text("area");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String village = row.has("village") ? row.text("village") : "";
        return switch (whereabouts.findAny(levels, written, village, month)) {
            case Resolution.Found(_, String code) -> Optional.of(code);
            case Resolution.Unknown _ -> {
                row.reject("area", Problem.AREA_UNKNOWN, written);
                yield Optional.empty();
            }
            case Resolution.Ambiguous(_, List<String> places) -> {
                row.reject("area", Problem.AREA_AMBIGUOUS, written, String.join(", ", places));
                yield Optional.empty();
            }
        };
    }

    private static List<Level> levels(String title) {
        List<Level> levels = new ArrayList<>();
        if (title.contains("posyandu")) {
            levels.add(Level.POSYANDU);
        } else if (title.contains("desa") || title.contains("kelurahan")) {
            levels.add(Level.VILLAGE);
        }
        for (Level level :
                new Level[] {
                    Level.RW,
                    Level.HAMLET,
                    Level.VILLAGE,
                    Level.POSYANDU,
                    Level.PUSKESMAS,
                    Level.RT,
                    Level.SCHOOL,
                    Level.SUBDISTRICT,
                    Level.DISTRICT
                }) {
            if (!levels.contains(level)) {
                levels.add(level);
            }
        }
        return List.copyOf(levels);
    }
}
