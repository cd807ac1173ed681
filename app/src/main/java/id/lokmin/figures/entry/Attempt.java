package id.lokmin.figures.entry;

import id.lokmin.catalog.ElementCard;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureCell;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One request to store, cell by cell. */
final class Attempt {

    private record Candidate(TypedCell cell, int place, Typed said) {}

    private final EntrySheet sheet;
    private final EntryTrail trail;
    private final Map<FigureCell, EntryTrail.Held> held;
    private final Map<FigureCell, String> given;
    private final EntryFigures known;
    private final EntryChecks checks;
    private final Formats formats;
    private final Map<TypedCell, CellAnswer> answers = new LinkedHashMap<>();
    private final Map<FigureCell, Candidate> candidates = new LinkedHashMap<>();
    private final Map<FigureCell, String> reasons = new LinkedHashMap<>();
    private final Set<Integer> touched = new LinkedHashSet<>();

    Attempt(
            EntrySheet sheet,
            EntryTrail trail,
            Map<FigureCell, EntryTrail.Held> held,
            EntryFigures known,
            EntryChecks checks,
            Typist typist) {
        this.sheet = sheet;
        this.trail = trail;
        this.held = held;
        this.given = trail.reasons(sheet.month(), sheet.elements());
        this.known = known;
        this.checks = checks;
        this.formats = Formats.of(typist.language());
    }

    void take(TypedCell cell) {
        OptionalInt place = sheet.place(cell.element(), cell.place());
        if (place.isEmpty()) {
            answers.put(
                    cell,
                    refused(
                            Finding.of(
                                    isThere(cell.place())
                                            ? Problem.FIGURE_NOT_YOURS
                                            : Problem.FIGURE_AREA_GONE,
                                    "")));
            return;
        }
        touched.add(place.getAsInt());
        FigureCell where = sheet.cell(cell.element(), place.getAsInt());
        Typed now = EntryTrail.said(held, where);
        Typed said = Typed.read(cell.typed());
        if (said instanceof Typed.Unclear unclear) {
            answers.put(cell, refused(new Finding(unclear.problem(), "", unclear.arguments())));
        } else if (said.code().equals(now.code())) {
            answers.put(cell, new CellAnswer.Stored(said));
            explain(cell, where);
        } else if (said.code().equals(cell.seen())) {
            // Left as it was seen, while somebody else changed it.
            answers.put(cell, new CellAnswer.Stored(now));
        } else {
            Optional<Batch> other =
                    cell.seen().equals(now.code()) ? Optional.empty() : trail.lastBatch(where);
            if (other.isPresent()) {
                answers.put(
                        cell,
                        new CellAnswer.Contested(
                                now, said.shown(formats), other.get().actor(), other.get().at()));
            } else {
                candidates.put(where, new Candidate(cell, place.getAsInt(), said));
                known.draft(cell.element(), place.getAsInt(), said);
                answers.put(cell, new CellAnswer.Stored(said));
                cell.reason()
                        .filter(reason -> !reason.isEmpty())
                        .ifPresent(reason -> reasons.put(where, reason));
            }
        }
    }

    /** Somebody may have ended or renumbered an area while another types for it. */
    private boolean isThere(String code) {
        OptionalInt at = sheet.area().tree().find(code);
        return at.isPresent() && sheet.area().exists(at.getAsInt(), sheet.month());
    }

    private void explain(TypedCell cell, FigureCell where) {
        cell.reason()
                .filter(reason -> !reason.equals(given.getOrDefault(where, "")))
                .ifPresent(reason -> reasons.put(where, reason));
    }

    /**
     * A figure that contradicts another is taken out, and all are looked at again: without it the
     * next may contradict what is stored.
     */
    void refuseWhatContradicts() {
        boolean again = true;
        while (again) {
            Map<FigureCell, Finding> wrong = new LinkedHashMap<>();
            candidates.forEach((where, candidate) -> {
                if (candidate.said() instanceof Typed.Number) {
                    checks.error(candidate.cell().element(), candidate.place())
                            .ifPresent(finding -> wrong.put(where, finding));
                }
            });
            wrong.forEach((where, finding) -> {
                Candidate candidate = candidates.remove(where);
                if (candidate != null) {
                    answers.put(candidate.cell(), refused(finding));
                    reasons.remove(where);
                    known.withdraw(candidate.cell().element(), candidate.place());
                }
            });
            again = !wrong.isEmpty();
        }
    }

    private CellAnswer refused(Finding finding) {
        return new CellAnswer.Refused(finding);
    }

    boolean changesAnything() {
        return !candidates.isEmpty() || !reasons.isEmpty();
    }

    List<Figure> filled() {
        List<Figure> filled = new ArrayList<>();
        candidates.forEach((where, candidate) -> {
            switch (candidate.said()) {
                case Typed.Number(double value) ->
                        filled.add(
                                Figure.reported(
                                        where.element(), where.place(), where.month(), value));
                case Typed.Nothing(var state) ->
                        filled.add(
                                Figure.nothing(
                                        where.element(), where.place(), where.month(), state));
                case Typed.Empty _, Typed.Unclear _ -> {
                    // emptied, or never a candidate
                }
            }
        });
        return filled;
    }

    List<FigureCell> emptied() {
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().said() instanceof Typed.Empty)
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<FigureCell, String> reasons() {
        return reasons;
    }

    Map<TypedCell, CellAnswer> answers() {
        return answers;
    }

    Set<Integer> placesAround() {
        return around(sheet, touched);
    }

    Set<CellName> elementsAround(Set<String> judged) {
        return cells(sheet, judged, placesAround());
    }

    /** These places, those they lie in and those in them: a rule may speak of two levels. */
    static Set<Integer> around(EntrySheet sheet, Set<Integer> touched) {
        var tree = sheet.area().tree();
        Set<Integer> around = new LinkedHashSet<>();
        for (int one : sheet.places()) {
            for (int place : touched) {
                if (place <= one && one < tree.end(place)
                        || one <= place && place < tree.end(one)) {
                    around.add(one);
                }
            }
        }
        return around;
    }

    static Set<CellName> cells(EntrySheet sheet, Set<String> elements, Set<Integer> places) {
        Set<CellName> names = new LinkedHashSet<>();
        for (EntrySheet.Table table : sheet.tables()) {
            for (ElementCard card : table.columns()) {
                for (int place : table.places()) {
                    if (elements.contains(card.code()) && places.contains(place)) {
                        names.add(
                                new CellName(card.code(), sheet.area().tree().place(place).code()));
                    }
                }
            }
        }
        return names;
    }
}
