package id.lokmin.intake.row;

import id.lokmin.engine.place.Level;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.Table;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows of the working area: one place each. */
final class AreaRows implements RowTaker {

    private static final Map<String, Level> ALSO =
            Map.of(
                    "kota", Level.DISTRICT,
                    "kabupaten", Level.DISTRICT,
                    "distrik", Level.SUBDISTRICT,
                    "kelurahan", Level.VILLAGE,
                    "nagari", Level.VILLAGE,
                    "kampung", Level.VILLAGE,
                    "lingkungan", Level.HAMLET,
                    "upt puskesmas", Level.PUSKESMAS,
                    "uptd puskesmas", Level.PUSKESMAS);

    private final Places places;

    AreaRows(Places places) {
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        return RowsToEntries.of(table, setting, row -> read(row, setting))
                .storedBy((batch, entries) -> outcome(places.accept(batch, entries), table));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        places.undo(undone, undoing);
        return 0;
    }

    private static Optional<AreaEntry> read(RowReader row, Setting setting) {
        Optional<Level> level = level(row.text("level"));
        if (level.isEmpty() && !row.text("level").isEmpty()) {
            row.reject("level", Problem.AREA_LEVEL_UNKNOWN, row.text("level"));
        }
        LocalDate since =
                row.date("since").orElse(LocalDate.of(setting.dates().today().getYear(), 1, 1));
        Optional<LocalDate> until = row.date("until");
        if (row.isRejected() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AreaEntry(
                        Integer.toString(row.number()),
                        level.get(),
                        row.text("code"),
                        row.text("name"),
                        row.text("parent"),
                        list(row.text("serves")),
                        list(row.text("aliases")),
                        since,
                        until,
                        ""));
    }

    private static Optional<Level> level(String written) {
        String word = written.toLowerCase(Locale.ROOT).strip();
        return Optional.ofNullable(ALSO.get(word))
                .or(() ->
                        Arrays.stream(Level.values())
                                .filter(level -> level.code().equals(word))
                                .findFirst());
    }

    /** {@code "RW 01, RW 02; RW 03" => three}. */
    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Staged.Outcome outcome(AreaReceipt receipt, Table table) {
        List<CellFinding> findings =
                receipt.findings().stream().map(finding -> atRow(finding, table)).toList();
        return new Staged.Outcome(
                receipt.added(),
                receipt.changed(),
                receipt.same(),
                0,
                receipt.rejected(),
                findings);
    }

    private static CellFinding atRow(Finding finding, Table table) {
        boolean rejects =
                finding.problem() == Problem.AREA_PARENT_UNKNOWN
                        || finding.problem() == Problem.AREA_CODE_TWICE;
        int row = finding.where().matches("[0-9]{1,7}") ? Integer.parseInt(finding.where()) : 0;
        return new CellFinding(
                table.label(), row, -1, "", finding.problem(), finding.arguments(), rejects);
    }
}
