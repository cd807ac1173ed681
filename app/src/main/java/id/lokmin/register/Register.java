package id.lokmin.register;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.check.DoseChecks;
import id.lokmin.register.count.CountedChild;
import id.lokmin.register.count.DoseCounts;
import id.lokmin.register.count.NutritionCounts;
import id.lokmin.register.count.Witness;
import id.lokmin.register.identity.ChildFacts;
import id.lokmin.register.store.RegisterKey;
import id.lokmin.register.store.RegisterNames;
import id.lokmin.register.store.RegisterReader;
import id.lokmin.register.store.RegisterStore;
import id.lokmin.register.vaccine.Completeness;
import id.lokmin.register.vaccine.Schedule;
import id.lokmin.register.vaccine.Vaccines;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Sealer;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * All children known by name, with what they weighed and which doses they got.
 *
 * <p>Lists come in whole: a list is stored in one transaction or not at all, joins the write it is
 * called in, and the same list a second time changes nothing. Counts are worked out from the rows
 * stored; the last are kept in memory until the next write of a row.
 *
 * <p>Measured: 20,000 rows in and 24 months of columns out, see the bench. Safe for several
 * threads.
 */
public final class Register {

    /** Of 900 places and two years they take 20 MB. */
    private static final int COUNTS_KEPT = 2;

    private static final ZoneOffset EASTERN_INDONESIA = ZoneOffset.ofHours(9);

    private final Storage storage;
    private final RegisterKey key;
    private final Clock clock;
    private final Supplier<ServedRw> sites;
    private final RegisterSettings settings;
    private final Vaccines vaccines = Vaccines.builtIn();
    private final Schedule schedule = Schedule.builtIn();
    private final List<Completeness> sets = Completeness.builtIn();
    private final Kept<Counted, List<Column>> kept;

    private record Counted(PlaceTree tree, Month from, Month to) {}

    /**
     * @param clock tells what lies in the future
     * @param sites a way to the RW behind a Pos Imunisasi, asked anew for every list and every
     *     count
     */
    public Register(
            Storage storage,
            RegisterKey key,
            Clock clock,
            Supplier<ServedRw> sites,
            RegisterSettings settings) {
        this.storage = storage;
        this.key = key;
        this.clock = clock;
        this.sites = sites;
        this.settings = settings;
        this.kept = Kept.ofFigures(storage, COUNTS_KEPT);
    }

    /** Stores a list of measured children and tells what became of each row. */
    public Receipt acceptMeasurements(Batch batch, List<MeasurementEntry> entries) {
        return write(store -> {
            MeasurementList list = new MeasurementList(store, batch, entries, today());
            Receipt receipt = list.read();
            list.write();
            return receipt;
        });
    }

    /** Stores a list of given doses and tells what became of each row. */
    public Receipt acceptDoses(Batch batch, List<DoseEntry> entries) {
        return write(store -> {
            DoseList list =
                    new DoseList(
                            store,
                            batch,
                            entries,
                            vaccines,
                            new DoseChecks(schedule, today(), settings.lateEntryDays()),
                            sites.get());
            Receipt receipt = list.read();
            list.write();
            return receipt;
        });
    }

    /**
     * The latest date that has begun anywhere in Indonesia: what is dated later is in the future.
     */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(EASTERN_INDONESIA));
    }

    /**
     * Takes back what a batch did. Rows it brought leave every count, rows it changed are as
     * before; rows changed again later stay. Nothing is deleted, and who took it back is kept.
     */
    public Undone undo(Batch batch, String actor) {
        return write(store -> store.undo(batch.seq(), actor));
    }

    private <T> T write(Function<RegisterStore, T> change) {
        return storage.write(sql -> {
            try {
                synchronized (key) {
                    return change.apply(RegisterStore.over(sql, key, clock));
                }
            } catch (Sealer.WrongKey wrong) {
                throw new Refusal(Finding.of(Problem.REGISTER_KEY_WRONG, ""), wrong);
            }
        });
    }

    /**
     * The columns of all elements that come from measurements and doses, over the months from
     * {@code from} to {@code to}, both included. Reported at RW; what is known for a village only
     * counts for the village and above. Many share them: nobody writes into them.
     */
    public List<Column> columns(PlaceTree tree, Month from, Month to) {
        return kept.get(
                new Counted(tree, from, to),
                _ -> storage.read(sql -> columns(sql, tree, from, to)));
    }

    private List<Column> columns(DSLContext sql, PlaceTree tree, Month from, Month to) {
        RegisterReader reader = new RegisterReader(sql, tree);
        return count(tree, from, to, reader.children(), reader, Witness.NONE);
    }

    private List<Column> count(
            PlaceTree tree,
            Month from,
            Month to,
            List<CountedChild> children,
            RegisterReader reader,
            Witness witness) {
        List<Column> columns =
                new ArrayList<>(new NutritionCounts(tree, from, to).count(children, witness));
        columns.addAll(
                new DoseCounts(
                                tree,
                                from,
                                to,
                                vaccines,
                                sets,
                                sites.get(),
                                settings.lateEntryDays())
                        .count(children, reader.coverages(), witness));
        return columns;
    }

    /**
     * The children behind figures, by name, in no particular order: those counted for any of these
     * elements in a place or in it, in the months from {@code from} to {@code to}. Only for a page
     * that asked whether its visitor may see names there.
     */
    public List<NamedChild> counted(
            PlaceTree tree, int place, Month from, Month to, Collection<String> elements) {
        return storage.read(sql -> {
            RegisterReader reader = new RegisterReader(sql, tree);
            Map<Integer, CountedChild> children = reader.childrenBySeq();
            List<Integer> seqs = List.copyOf(children.keySet());
            Map<Integer, Set<String>> found = new LinkedHashMap<>();
            Map<Integer, String> homes = new HashMap<>();
            Witness witness =
                    (child, element, at, _) -> {
                        if (at >= place && at < tree.end(place) && elements.contains(element)) {
                            int seq = seqs.get(child);
                            found.computeIfAbsent(seq, _ -> new TreeSet<>()).add(element);
                            homes.put(seq, tree.place(at).code());
                        }
                    };
            count(tree, from, to, List.copyOf(children.values()), reader, witness);
            return named(sql, found, homes);
        });
    }

    private List<NamedChild> named(
            DSLContext sql, Map<Integer, Set<String>> found, Map<Integer, String> homes) {
        synchronized (key) {
            Map<Integer, ChildFacts> facts = new RegisterNames(sql, key).of(found.keySet());
            List<NamedChild> named = new ArrayList<>();
            found.forEach((seq, elements) -> {
                ChildFacts child = facts.get(seq);
                if (child != null) {
                    named.add(
                            new NamedChild(
                                    child.name(),
                                    child.nik().map(Nik::toString).orElse(""),
                                    child.birthDate(),
                                    child.sex(),
                                    homes.getOrDefault(seq, ""),
                                    elements));
                }
            });
            return named;
        }
    }

    /** How many children were measured at which posyandu, in the months between, both included. */
    public List<Attendance> attendances(Month from, Month to) {
        return storage.read(sql -> RegisterReader.attendances(sql, from, to));
    }

    /** The months in which anybody was measured or given a dose, earliest first. */
    public List<Month> months() {
        return storage.read(sql -> RegisterReader.months(sql));
    }

    /** Counted up by every write: what was worked out at a revision is stale at the next. */
    public long revision() {
        return storage.read(RegisterStore::revision);
    }
}
