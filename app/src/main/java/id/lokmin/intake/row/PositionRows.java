package id.lokmin.intake.row;

import id.lokmin.engine.place.Level;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.Table;
import id.lokmin.people.Holder;
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
        int rejected = 0;
        int duplicates = 0;
        int order = 0;
        for (Table.Row row : table.rows()) {
            reader.next(row);
            Optional<PositionEntry> entry = read(reader, whereabouts, setting, ++order);
            if (entry.isEmpty()) {
                rejected++;
                continue;
            }
            String title = entry.get().title().toLowerCase(Locale.ROOT);
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
            RowReader row, Whereabouts whereabouts, Setting setting, int order) {
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
