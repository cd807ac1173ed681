package id.lokmin.intake.row;

import id.lokmin.engine.place.Level;
import id.lokmin.intake.profile.Table;
import id.lokmin.mail.MailAddress;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.PositionReceipt;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Rows of positions and who holds them. */
final class PositionRows implements RowTaker {

    private static final List<Level> LEVELS =
            List.of(
                    Level.RW,
                    Level.VILLAGE,
                    Level.SUBDISTRICT,
                    Level.PUSKESMAS,
                    Level.HAMLET,
                    Level.RT,
                    Level.SCHOOL,
                    Level.POSYANDU);

    private static final RowsToEntries.Once<PositionEntry> ONE_TITLE =
            new RowsToEntries.Once<>(
                    "title",
                    entry -> title(entry.title()),
                    PositionRows::isSame,
                    Problem.TITLE_TWICE);

    private final Positions positions;
    private final Places places;

    PositionRows(Positions positions, Places places) {
        this.positions = positions;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Whereabouts whereabouts = new Whereabouts(places, setting.today());
        Map<String, Position> known = new HashMap<>();
        positions
                .list(setting.dates().today())
                .forEach(position -> known.put(title(position.title()), position));
        return RowsToEntries.of(
                        table, setting, row -> read(row, whereabouts, setting, known), ONE_TITLE)
                .storedBy((batch, entries) -> outcome(positions.accept(batch, entries)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return positions.undo(undone, undoing);
    }

    private static Optional<PositionEntry> read(
            RowReader row, Whereabouts whereabouts, Setting setting, Map<String, Position> known) {
        if (!row.text("email").isEmpty() && !MailAddress.isOne(row.text("email"))) {
            row.note("email", Problem.EMAIL_UNFIT);
        }
        String area = row.text("area");
        OptionalInt place = OptionalInt.empty();
        if (!area.isEmpty()
                && whereabouts.findAny(LEVELS, area, "", setting.today())
                        instanceof Resolution.Found(_, String code)) {
            place = OptionalInt.of(whereabouts.seq(code));
        }
        var since = row.date("since");
        int written = (int) row.number("order").orElse(row.order());
        if (row.isRejected()) {
            return Optional.empty();
        }
        String name = row.text("holder");
        Optional<Holder> holder =
                name.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Holder(
                                        name,
                                        row.text("phone"),
                                        email(row, known.get(title(row.text("title"))), name),
                                        since.orElse(setting.dates().today().withDayOfYear(1)),
                                        Optional.empty()));
        return Optional.of(
                new PositionEntry(
                        written,
                        row.text("title"),
                        row.text("sector"),
                        area,
                        place,
                        row.text("note"),
                        holder));
    }

    private static String title(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    /** As the list says; where it has none, what is known of the same person in that position. */
    private static String email(RowReader row, @Nullable Position known, String name) {
        String written = row.text("email");
        return MailAddress.isOne(written)
                ? written
                : Optional.ofNullable(known)
                        .flatMap(Position::holder)
                        .filter(holder -> holder.name().equals(name))
                        .map(Holder::email)
                        .orElse("");
    }

    private static boolean isSame(PositionEntry one, PositionEntry other) {
        return one.sector().equals(other.sector())
                && one.areaName().equals(other.areaName())
                && one.holder().equals(other.holder());
    }

    private static Staged.Outcome outcome(PositionReceipt receipt) {
        return new Staged.Outcome(
                receipt.added(), receipt.changed(), receipt.same(), 0, 0, List.of());
    }
}
