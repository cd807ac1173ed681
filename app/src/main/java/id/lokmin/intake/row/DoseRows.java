package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.intake.profile.Table;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.DoseEntry;
import id.lokmin.register.Register;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows of doses: ASIK's immunisation export and its like. */
final class DoseRows implements RowTaker {

    private final Register register;
    private final Places places;

    DoseRows(Register register, Places places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Whereabouts whereabouts = new Whereabouts(places, setting.today());
        RegisterReply reply = new RegisterReply(table);
        return RowsToEntries.of(table, setting, row -> read(row, whereabouts))
                .storedBy((batch, entries) -> reply.outcome(register.acceptDoses(batch, entries)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return register.undo(undone, undoing.actor()).kept();
    }

    private static Optional<DoseEntry> read(RowReader row, Whereabouts whereabouts) {
        Optional<LocalDate> born = row.date("birth_date");
        Optional<LocalDate> given = row.date("date");
        Optional<LocalDate> entered = row.date("entered");
        var sex = MeasurementRows.sex(row);
        String village = village(row, whereabouts, given);
        DoseEntry.Timing timing =
                switch (row.choice("timing").orElse("")) {
                    case "on_schedule" -> DoseEntry.Timing.ON_SCHEDULE;
                    case "catch_up" -> DoseEntry.Timing.CATCH_UP;
                    default -> DoseEntry.Timing.UNSAID;
                };
        if (row.isRejected() || born.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        ChildIdentity child =
                new ChildIdentity(
                        row.text("nik"), row.text("name"), born.get(), sex, row.text("parent"));
        return Optional.of(
                new DoseEntry(
                        row.number(),
                        child,
                        village,
                        row.text("vaccine"),
                        given.get(),
                        entered,
                        row.text("site"),
                        timing));
    }

    /** The village's code; empty where none is written or none of ours: the register decides. */
    private static String village(
            RowReader row, Whereabouts whereabouts, Optional<LocalDate> given) {
        String written = row.text("village");
        if (written.isEmpty() || given.isEmpty()) {
            return "";
        }
        return switch (whereabouts.find(Level.VILLAGE, written, "", Month.of(given.get()))) {
            case Resolution.Found(_, String code) -> code;
            case Resolution.Unknown _ -> {
                row.note("village", Problem.AREA_UNKNOWN, written);
                yield "";
            }
            case Resolution.Ambiguous(_, List<String> places) -> {
                row.note("village", Problem.AREA_AMBIGUOUS, written, String.join(", ", places));
                yield "";
            }
        };
    }
}
