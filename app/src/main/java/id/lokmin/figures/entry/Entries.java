package id.lokmin.figures.entry;

import id.lokmin.access.Audit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.catalog.FromCatalog;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureCell;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.figures.Wanted;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Opens sheets and stores what is typed into them.
 *
 * <p>Every request to store is one batch, so each figure keeps who, when and from what to what. The
 * audit trail gets one line for a stretch of typing by one person into one sheet, because a sheet
 * of 300 cells is stored cell by cell as it is typed.
 */
public final class Entries {

    /** Typing that pauses longer than this begins a new line in the audit trail. */
    private static final Duration STRETCH = Duration.ofMinutes(15);

    private final Catalog catalog;
    private final ProgrammesInUse programmes;
    private final FromCatalog<EntryRules> rules;
    private final Places places;
    private final FigureBook figures;
    private final EntryTrail trail;
    private final Batches batches;
    private final Audit audit;
    private final Storage storage;
    private final Clock clock;

    public Entries(
            Catalog catalog,
            ProgrammesInUse programmes,
            Places places,
            FigureBook figures,
            EntryTrail trail,
            Batches batches,
            Audit audit,
            Storage storage,
            Clock clock) {
        this.catalog = catalog;
        this.programmes = programmes;
        this.rules = new FromCatalog<>(catalog, EntryRules::new);
        this.places = places;
        this.figures = figures;
        this.trail = trail;
        this.batches = batches;
        this.audit = audit;
        this.storage = storage;
        this.clock = clock;
    }

    /** All there is to type, of the programmes in use. */
    public List<EntryTopic> topics() {
        Catalog now = catalog.now();
        Set<String> inUse =
                programmes.among(now.programmes().stream().map(Programme::code).toList());
        return EntryTopic.of(now, inUse);
    }

    /** A sheet with what its cells hold now. */
    public FilledSheet open(
            EntryTopic topic, Month month, Optional<String> village, Typist typist) {
        // Before the cells: what is stored between the two is told again as news.
        int newest = trail.newest();
        EntrySheet sheet = sheet(topic, month, village, typist);
        Map<FigureCell, EntryTrail.Held> held = trail.held(sheet.month(), sheet.elements());
        EntryFigures known = figures(sheet, rules.get().neededFor(sheet.elements()));
        EntryChecks checks = new EntryChecks(rules.get(), catalog, known, typist.language());
        return new FilledSheet(
                sheet,
                newest,
                held,
                trail.held(before(sheet), sheet.elements()),
                marks(sheet, held, sheet.elements(), sheet.places(), checks));
    }

    /** The month that a sheet is compared with: the one before, for a yearly one last January. */
    private static Month before(EntrySheet sheet) {
        return sheet.month().minus(sheet.topic().yearly() ? 12 : 1);
    }

    private EntrySheet sheet(
            EntryTopic topic, Month month, Optional<String> village, Typist typist) {
        Month kept = topic.keptIn(month);
        return EntrySheet.of(
                topic, kept, places.over(first(topic, kept), kept), village, typist.mayType());
    }

    /** From January, and far enough back to know what is usual. */
    private static Month first(EntryTopic topic, Month kept) {
        Month back = kept.minus(topic.yearly() ? 12 : 6);
        return back.isBefore(kept.january()) ? back : kept.january();
    }

    private EntryFigures figures(EntrySheet sheet, Collection<String> elements) {
        WorkingArea area = sheet.area();
        List<Wanted> wanted =
                elements.stream()
                        .flatMap(element -> catalog.findElement(element).stream())
                        .filter(Entries::isTyped)
                        .map(card -> new Wanted(card.element(), card.reportedAt()))
                        .toList();
        return new EntryFigures(
                figures.board(area, wanted, first(sheet.topic(), sheet.month()), sheet.month()));
    }

    private static boolean isTyped(ElementCard card) {
        return card.origin() == ElementOrigin.RECAP || card.origin() == ElementOrigin.SASARAN;
    }

    private List<Mark> marks(
            EntrySheet sheet,
            Map<FigureCell, EntryTrail.Held> held,
            Collection<String> elements,
            Set<Integer> places,
            EntryChecks checks) {
        Map<FigureCell, String> reasons = trail.reasons(sheet.month(), elements);
        List<Mark> marks = new ArrayList<>();
        for (EntrySheet.Table table : sheet.tables()) {
            for (int place : table.places()) {
                for (ElementCard card : table.columns()) {
                    FigureCell cell = sheet.cell(card.code(), place);
                    if (elements.contains(card.code())
                            && places.contains(place)
                            && held.containsKey(cell)) {
                        List<Finding> findings = checks.warnings(card.code(), place);
                        if (!findings.isEmpty()) {
                            marks.add(
                                    new Mark(
                                            card.code(),
                                            sheet.area().tree().place(place).code(),
                                            findings,
                                            reasons.getOrDefault(cell, "")));
                        }
                    }
                }
            }
        }
        return marks;
    }

    /** Stores what can be stored and says of every cell what became of it. */
    public Saving save(EntryTopic topic, Month month, List<TypedCell> typed, Typist typist) {
        return storage.write(_ -> {
            EntrySheet sheet = sheet(topic, month, Optional.empty(), typist);
            Map<FigureCell, EntryTrail.Held> held = trail.held(sheet.month(), sheet.elements());
            Set<String> touched = new LinkedHashSet<>();
            typed.forEach(cell -> touched.add(cell.element()));
            Set<String> judged = rules.get().withNeighbours(touched);
            EntryFigures known = figures(sheet, rules.get().neededFor(judged));
            EntryChecks checks = new EntryChecks(rules.get(), catalog, known, typist.language());
            Attempt attempt = new Attempt(sheet, trail, held, known, checks, typist);
            typed.forEach(attempt::take);
            attempt.refuseWhatContradicts();
            Instant now = clock.instant();
            if (attempt.changesAnything()) {
                store(attempt, sheet, typist, now);
            }
            return new Saving(
                    attempt.answers(),
                    marks(
                            sheet,
                            trail.held(sheet.month(), sheet.elements()),
                            judged,
                            attempt.placesAround(),
                            checks),
                    attempt.elementsAround(judged),
                    trail.newest(),
                    now);
        });
    }

    private void store(Attempt attempt, EntrySheet sheet, Typist typist, Instant now) {
        String source = "isian " + sheet.topic().code() + " " + sheet.month();
        boolean goesOn = trail.wroteSince(now.minus(STRETCH), typist.actor(), source);
        Batch batch = batches.begin(source, typist.actor());
        figures.record(batch, attempt.filled());
        figures.clear(batch, attempt.emptied());
        attempt.reasons().forEach((cell, reason) -> trail.explain(batch, cell, reason));
        if (!goesOn) {
            audit.record(
                    typist.actor(), "figures.type", source, "mulai mengetik; batch " + batch.id());
        }
    }

    /** What others changed on a sheet since a batch. */
    public News since(int batch, EntryTopic topic, Month month, Typist typist) {
        int newest = trail.newest();
        EntrySheet sheet = sheet(topic, month, Optional.empty(), typist);
        if (newest == batch) {
            return new News(List.of(), List.of(), Set.of(), newest);
        }
        Map<FigureCell, EntryTrail.Held> held = trail.held(sheet.month(), sheet.elements());
        Set<FigureCell> changed =
                new LinkedHashSet<>(trail.changedSince(batch, sheet.month(), sheet.elements()));
        Set<String> elements = new LinkedHashSet<>();
        Set<Integer> around = new LinkedHashSet<>();
        List<News.Cell> cells = new ArrayList<>();
        for (FigureCell cell : changed) {
            OptionalInt place = sheet.area().indexOfSeq(cell.place());
            if (place.isPresent()) {
                String code = sheet.area().tree().place(place.getAsInt()).code();
                if (sheet.place(cell.element(), code).isPresent()) {
                    elements.add(cell.element());
                    around.add(place.getAsInt());
                    trail.lastBatch(cell)
                            .map(last ->
                                    new News.Cell(
                                            cell.element(),
                                            code,
                                            EntryTrail.said(held, cell),
                                            last.actor(),
                                            last.at()))
                            .ifPresent(cells::add);
                }
            }
        }
        Set<String> judged = rules.get().withNeighbours(elements);
        EntryChecks checks =
                new EntryChecks(
                        rules.get(),
                        catalog,
                        figures(sheet, rules.get().neededFor(judged)),
                        typist.language());
        Set<Integer> places = Attempt.around(sheet, around);
        return new News(
                cells,
                marks(sheet, held, judged, places, checks),
                Attempt.cells(sheet, judged, places),
                newest);
    }
}
