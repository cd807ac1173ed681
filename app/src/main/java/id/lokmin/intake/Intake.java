package id.lokmin.intake;

import id.lokmin.access.Audit;
import id.lokmin.intake.cell.DateRule;
import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Profile;
import id.lokmin.intake.profile.Profiles;
import id.lokmin.intake.profile.Recognition;
import id.lokmin.intake.profile.RowKind;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.row.RowTaker;
import id.lokmin.intake.row.Setting;
import id.lokmin.intake.row.Staged;
import id.lokmin.intake.sheet.FileRefused;
import id.lokmin.intake.sheet.Limits;
import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import id.lokmin.intake.sheet.Workbooks;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings files in: look first ({@link #preview}), then store ({@link #commit}) in one transaction,
 * and take it back later ({@link #undo}).
 */
public final class Intake {

    private static final int ROWS_TO_RECOGNISE = Recognition.DEPTH + Recognition.HEIGHT;

    private final Storage storage;
    private final Batches batches;
    private final Audit audit;
    private final ImportedFiles files;
    private final Supplier<Profiles> profiles;
    private final Map<RowKind, RowTaker> takers;
    private final PuskesmasDay day;
    private final Workbooks workbooks = new Workbooks(Limits.OFFICE);

    public Intake(
            Storage storage,
            Batches batches,
            Audit audit,
            ImportedFiles files,
            Supplier<Profiles> profiles,
            Map<RowKind, RowTaker> takers,
            PuskesmasDay day) {
        this.storage = storage;
        this.batches = batches;
        this.audit = audit;
        this.files = files;
        this.profiles = profiles;
        this.takers = Map.copyOf(takers);
        this.day = day;
    }

    /**
     * The order in which files given together are read: areas, positions, sasaran, measurements,
     * doses, recaps, promises, and by name among the same kind. A file that is not understood
     * stands at the end; {@link #preview} says why.
     */
    public List<Wish> inReadingOrder(List<Wish> wishes) {
        if (wishes.size() == 1) {
            return wishes;
        }
        Map<Wish, Integer> ranks =
                wishes.stream().distinct().collect(Collectors.toMap(wish -> wish, this::rank));
        return ranks.keySet().stream()
                .sorted(Comparator.<Wish>comparingInt(ranks::get).thenComparing(Wish::fileName))
                .toList();
    }

    private int rank(Wish wish) {
        try {
            List<Sheet> sheets = workbooks.peek(wish.file(), ROWS_TO_RECOGNISE);
            return Recognition.of(sheets, candidates(wish)) instanceof Recognition.Known known
                    ? known.profile().kind().ordinal()
                    : RowKind.values().length;
        } catch (FileRefused | Refusal refused) {
            return RowKind.values().length;
        }
    }

    /**
     * Reads and checks a file.
     *
     * @throws Refusal where nothing of it can be read, with the reason
     */
    public Preview preview(Wish wish) {
        try {
            return read(wish);
        } catch (FileRefused refused) {
            throw new Refusal(FileProblems.finding(wish.fileName(), refused), refused);
        }
    }

    private Preview read(Wish wish) throws FileRefused {
        Optional<Preview> streamed = stream(wish);
        if (streamed.isPresent()) {
            return streamed.get();
        }
        Optional<List<Sheet>> ahead = wish.ahead().sheets();
        List<Sheet> sheets = ahead.isPresent() ? ahead.get() : workbooks.read(wish.file());
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new FileRefused(FileRefused.Why.EMPTY);
        }
        return switch (Recognition.of(sheets, candidates(wish))) {
            case Recognition.Known known -> read(wish, known);
            case Recognition.Unknown unknown ->
                    throw new Refusal(FileProblems.unknownLayout(wish.fileName(), unknown));
        };
    }

    /** Text files of figures by the million are never held as a table. */
    private Optional<Preview> stream(Wish wish) throws FileRefused {
        if (!workbooks.isText(wish.file())) {
            return Optional.empty();
        }
        List<Sheet> head = workbooks.peek(wish.file(), ROWS_TO_RECOGNISE);
        if (!(Recognition.of(head, candidates(wish)) instanceof Recognition.Known known)) {
            return Optional.empty();
        }
        try {
            return taker(known.profile().kind()).stream(
                            wish.file(), known.matches().getFirst(), setting(wish))
                    .map(streamed ->
                            new Preview(
                                    wish.fileName(),
                                    fingerprint(wish.file()),
                                    known.profile(),
                                    List.of(streamed.rejected()),
                                    List.of(streamed.staged()),
                                    List.of()));
        } catch (IOException unreadable) {
            throw new FileRefused(FileRefused.Why.BROKEN, unreadable.getClass().getSimpleName());
        }
    }

    private Setting setting(Wish wish) {
        return new Setting(new DateRule(day.today()), wish.fileName(), wish.period());
    }

    private Preview read(Wish wish, Recognition.Known known) {
        Profile profile = known.profile();
        RowTaker taker = taker(profile.kind());
        boolean several = known.matches().size() > 1;
        Setting setting = setting(wish);
        List<Table> tables = new ArrayList<>();
        List<Staged> staged = new ArrayList<>();
        for (HeaderMatch match : known.matches()) {
            Table table = Table.under(match, several ? match.sheet().name() : "");
            if (!table.rows().isEmpty()) {
                tables.add(table);
                staged.add(taker.take(table, setting));
            }
        }
        if (tables.isEmpty()) {
            throw Refusal.because(Problem.TABLE_EMPTY);
        }
        return new Preview(
                wish.fileName(),
                fingerprint(wish.file()),
                profile,
                tables,
                staged,
                notes(known, tables));
    }

    private static List<CellFinding> notes(Recognition.Known known, List<Table> tables) {
        List<CellFinding> notes = new ArrayList<>();
        if (!known.otherSheets().isEmpty()) {
            String read =
                    tables.stream()
                            .map(table -> table.sheet().name())
                            .collect(Collectors.joining(", "));
            notes.add(
                    CellFinding.ofFile(
                            Problem.SHEETS_PASSED, read, String.join(", ", known.otherSheets())));
        }
        for (Table table : tables) {
            if (!table.furniture().isEmpty()) {
                String rows =
                        table.furniture().stream()
                                .map(SheetRow::number)
                                .map(String::valueOf)
                                .limit(20)
                                .collect(Collectors.joining(", "));
                notes.add(CellFinding.ofFile(Problem.ROWS_PASSED, rows));
            }
        }
        return notes;
    }

    /** Stores a file that was looked at: its rows, what is known about it, and the audit line. */
    public Result commit(Preview preview, String actor) {
        return commit(preview, actor, _ -> {});
    }

    /**
     * The same.
     *
     * @param along what must be stored with it or not at all
     */
    Result commit(Preview preview, String actor, Consumer<Batch> along) {
        List<CellFinding> findings = new ArrayList<>(preview.notes());
        Batch batch =
                storage.write(_ -> {
                    Batch begun = batches.begin(preview.fileName(), actor);
                    Counts counts = store(preview, begun, findings);
                    files.add(begun, preview, counts);
                    files.keepFindings(begun.id(), findings);
                    along.accept(begun);
                    audit.record(
                            actor,
                            "import",
                            begun.id(),
                            preview.fileName() + ", " + counts.inWords());
                    return begun;
                });
        Counts stored = files.find(batch.id()).map(ImportedFile::counts).orElse(Counts.NONE);
        return new Result(preview, batch.id(), stored, findings);
    }

    private static Counts store(Preview preview, Batch batch, List<CellFinding> findings) {
        Counts counts = Counts.NONE;
        for (Staged staged : preview.staged()) {
            Staged.Outcome outcome = staged.storing().store(batch);
            findings.addAll(staged.findings());
            findings.addAll(outcome.findings());
            counts =
                    counts.plus(
                            new Counts(
                                    staged.read(),
                                    outcome.added(),
                                    outcome.changed(),
                                    outcome.same(),
                                    staged.rejected() + outcome.rejected(),
                                    staged.duplicates() + outcome.duplicates()));
        }
        return counts;
    }

    /**
     * Runs work that looks and stores, and takes everything it stored back at the end: what a dry
     * run says is what the real one would have said.
     */
    public <T> T rehearse(Supplier<T> work) {
        try {
            return storage.write(_ -> {
                throw new Curtain(work.get());
            });
        } catch (Curtain curtain) {
            @SuppressWarnings("unchecked") // made above from a T
            T result = (T) curtain.result;
            return result;
        }
    }

    /** Ends a rehearsal; what was stored in it is undone by being thrown through. */
    private static final class Curtain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Object result;

        Curtain(Object result) {
            super("rehearsal", null, false, false);
            this.result = result;
        }
    }

    /**
     * Takes a file back: what it brought goes, what it changed returns, what was changed again
     * later stays.
     *
     * @return how many rows stay because they were changed later
     */
    public int undo(String batchId, String actor) {
        ImportedFile file =
                files.find(batchId)
                        .orElseThrow(() -> Refusal.because(Problem.BATCH_UNKNOWN, batchId));
        if (file.undoneAt().isPresent()) {
            throw Refusal.because(Problem.BATCH_UNDONE_ALREADY, file.fileName());
        }
        Batch batch =
                batches.find(batchId)
                        .orElseThrow(() -> Refusal.because(Problem.BATCH_UNKNOWN, batchId));
        return storage.write(_ -> {
            Batch undoing = batches.begin("undo " + file.fileName(), actor);
            int kept = taker(file.kind()).undo(batch, undoing);
            files.markUndone(batchId, actor);
            audit.record(actor, "import.undo", batchId, file.fileName());
            return kept;
        });
    }

    /** All layouts that are known. */
    public List<Profile> profiles() {
        return profiles.get().list();
    }

    private List<Profile> candidates(Wish wish) {
        Optional<String> forced = wish.profile();
        if (forced.isEmpty()) {
            return profiles.get().list();
        }
        return List.of(
                profiles.get()
                        .find(forced.get())
                        .orElseThrow(() ->
                                Refusal.because(
                                        Problem.PROFILE_UNKNOWN,
                                        forced.get(),
                                        profiles.get().list().stream()
                                                .map(Profile::code)
                                                .collect(Collectors.joining(", ")))));
    }

    private RowTaker taker(RowKind kind) {
        RowTaker taker = takers.get(kind);
        if (taker == null) {
            throw new IllegalStateException("nobody takes " + kind);
        }
        return taker;
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(file);
        } catch (IOException unreadable) {
            throw new Refusal(
                    Finding.of(Problem.FILE_UNREADABLE, "", file.getFileName().toString()),
                    unreadable);
        }
    }
}
