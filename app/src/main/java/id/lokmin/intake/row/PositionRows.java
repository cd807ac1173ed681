package id.lokmin.intake.row;

import id.lokmin.engine.place.Level;
import id.lokmin.intake.CellFinding;
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
import java.util.ArrayList;
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

    private final Positions positions;
    private final Places places;

    PositionRows(Positions positions, Places places) {
        this.positions = positions;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        List<CellFinding> findings = new ArrayList<>();
        Map<String, PositionEntry> entries = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        List<PositionEntry> accepted = new ArrayList<>();
        RowReader reader = new RowReader(table, setting.dates(), findings);
        Whereabouts whereabouts = new Whereabouts(places, setting.today());
        Map<String, Position> known = new HashMap<>();
        positions
                .list(setting.dates().today())
                .forEach(position -> known.put(title(position.title()), position));
        int rejected = 0;
        int duplicates = 0;
        int order = 0;
        for (Table.Row row : table.rows()) {
            reader.next(row);
            if (!reader.text("email").isEmpty() && !MailAddress.isOne(reader.text("email"))) {
                reader.note("email", Problem.EMAIL_UNFIT);
            }
            Optional<PositionEntry> entry = read(reader, whereabouts, setting, known, ++order);
            if (entry.isEmpty()) {
                rejected++;
                continue;
            }
            String title = title(entry.get().title());
            PositionEntry earlier = entries.putIfAbsent(title, entry.get());
            if (earlier == null) {
                rows.put(title, row.number());
                accepted.add(entry.get());
            } else if (isSame(earlier, entry.get())) {
                duplicates++;
                reader.note("title", Problem.ROW_TWICE, String.valueOf(rows.get(title)));
            } else {
                rejected++;
                reader.reject("title", Problem.TITLE_TWICE, String.valueOf(rows.get(title)));
            }
        }
        return new Staged(
                Staged.Unit.ROWS,
                table.rows().size(),
                rejected,
                duplicates,
                findings,
                batch -> outcome(positions.accept(batch, accepted)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return positions.undo(undone, undoing);
    }

    private static Optional<PositionEntry> read(
            RowReader row,
            Whereabouts whereabouts,
            Setting setting,
            Map<String, Position> known,
            int order) {
        String area = row.text("area");
        OptionalInt place = OptionalInt.empty();
        if (!area.isEmpty()
                && whereabouts.findAny(LEVELS, area, "", setting.today())
                        instanceof Resolution.Found(_, String code)) {
            place = OptionalInt.of(whereabouts.seq(code));
        }
        var since = row.date("since");
        int written = (int) row.number("order").orElse(order);
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
