package id.lokmin.intake.row;

import id.lokmin.engine.place.Level;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.Table;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rows of an earlier meeting's follow-up plan (RTL), one promise each. */
final class PromiseRows implements RowTaker {

    private static final List<Level> LEVELS =
            List.of(
                    Level.RW,
                    Level.HAMLET,
                    Level.VILLAGE,
                    Level.PUSKESMAS,
                    Level.SUBDISTRICT,
                    Level.POSYANDU,
                    Level.SCHOOL,
                    Level.RT);

    private static final RowsToEntries.Once<PromiseEntry> ONE_NUMBER =
            new RowsToEntries.Once<>(
                    "number", PromiseEntry::number, PromiseEntry::equals, Problem.NUMBER_TWICE);

    private final Promises promises;
    private final Positions positions;
    private final Places places;

    PromiseRows(Promises promises, Positions positions, Places places) {
        this.promises = promises;
        this.positions = positions;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Origin origin =
                MeetingOf.table(table, setting)
                        .orElseThrow(() -> Refusal.because(Problem.MEETING_UNKNOWN));
        Whereabouts whereabouts = new Whereabouts(places, setting.today());
        return RowsToEntries.of(table, setting, row -> read(row, whereabouts, setting), ONE_NUMBER)
                .storedBy((batch, entries) -> outcome(promises.accept(batch, origin, entries)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return promises.undo(undone, undoing);
    }

    private Optional<PromiseEntry> read(RowReader row, Whereabouts whereabouts, Setting setting) {
        List<String> where = places(row, whereabouts, setting);
        var starts = row.date("start");
        var due = row.date("due");
        Aim aim =
                new Aim(
                        row.text("programme"),
                        row.text("indicator"),
                        row.text("problem"),
                        row.text("volume"),
                        row.number("baseline"),
                        row.number("target"),
                        "");
        Progress progress = progress(row);
        String position = row.text("owner");
        String sector =
                positions
                        .find(position, setting.dates().today())
                        .map(found -> found.sector())
                        .orElse("");
        if (row.isRejected()) {
            return Optional.empty();
        }
        OptionalInt number = number(row.text("number"));
        return Optional.of(
                new PromiseEntry(
                        number.orElse(row.order()),
                        row.text("activity"),
                        aim,
                        new Owner(position, sector, list(row.text("partners"))),
                        where,
                        row.text("funding"),
                        starts,
                        due,
                        row.text("proof"),
                        progress));
    }

    /** Places of a promise; one that is none of ours is said and left out. */
    private static List<String> places(RowReader row, Whereabouts whereabouts, Setting setting) {
        List<String> codes = new ArrayList<>();
        for (String written : list(row.text("area"))) {
            switch (whereabouts.findAny(LEVELS, written, "", setting.today())) {
                case Resolution.Found(_, String code) -> codes.add(code);
                case Resolution.Unknown _ -> row.note("area", Problem.AREA_UNKNOWN, written);
                case Resolution.Ambiguous(_, List<String> several) ->
                        row.note(
                                "area",
                                Problem.AREA_AMBIGUOUS,
                                written,
                                String.join(", ", several));
            }
        }
        return List.copyOf(codes);
    }

    private static Progress progress(RowReader row) {
        String written = row.text("state");
        Optional<PromiseState> state = PromiseState.parse(written);
        if (state.isEmpty() && !written.isEmpty()) {
            String known =
                    String.join(
                            ", ",
                            Arrays.stream(PromiseState.values()).map(PromiseState::label).toList());
            row.note("state", Problem.CHOICE_PASSED, written, known);
        }
        return new Progress(
                state.orElse(PromiseState.NOT_STARTED),
                row.date("finished"),
                row.text("result"),
                row.number("percent"),
                row.text("obstacle"),
                row.text("decision"));
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,6}\\.?")
                ? OptionalInt.of(Integer.parseInt(text.replace(".", "")))
                : OptionalInt.empty();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Staged.Outcome outcome(PromiseReceipt receipt) {
        List<CellFinding> findings =
                receipt.findings().stream()
                        .map(f ->
                                CellFinding.ofFile(
                                        f.problem(), f.arguments().toArray(String[]::new)))
                        .toList();
        return new Staged.Outcome(
                receipt.added(), receipt.changed(), receipt.same(), 0, 0, findings);
    }
}
