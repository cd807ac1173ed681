package id.lokmin.register;

import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.register.RowFinding.Field;
import id.lokmin.register.check.MeasurementChecks;
import id.lokmin.register.identity.Identities;
import id.lokmin.register.identity.KnownChild;
import id.lokmin.register.identity.Match;
import id.lokmin.register.store.ChildDay;
import id.lokmin.register.store.Ledger;
import id.lokmin.register.store.Ledger.News;
import id.lokmin.register.store.MeasurementFacts;
import id.lokmin.register.store.RegisterStore;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** One list of measured children on its way into the register: checked, matched, told, written. */
final class MeasurementList {

    /** How far back a row is compared with the one before it. */
    private static final int DAYS_LOOKED_BACK = 62;

    private final RegisterStore store;
    private final Batch batch;
    private final List<MeasurementEntry> entries;
    private final MeasurementChecks checks;
    private final Identities identities;
    private final Ledger<ChildDay, MeasurementFacts> ledger;
    private final Set<Integer> housed;
    private final Map<Integer, NavigableMap<LocalDate, BodySize>> sizes = new HashMap<>();
    private final Tally tally = new Tally();

    MeasurementList(
            RegisterStore store, Batch batch, List<MeasurementEntry> entries, LocalDate today) {
        this.store = store;
        this.batch = batch;
        this.entries = entries;
        this.checks = new MeasurementChecks(entries, GrowthStandard.who2006(), today);
        this.identities =
                store.identities(batch, entries.stream().map(MeasurementEntry::child).toList());
        LocalDate first =
                entries.stream()
                        .map(MeasurementEntry::date)
                        .reduce(today, MeasurementList::earlier);
        this.ledger =
                store.measurements(identities.children(), first.minusDays(DAYS_LOOKED_BACK), today);
        this.housed = store.housed(identities.children());
        ledger.living((key, facts) -> sizesOf(key.child()).put(key.day(), facts.size()));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private NavigableMap<LocalDate, BodySize> sizesOf(int child) {
        return sizes.computeIfAbsent(child, _ -> new TreeMap<>());
    }

    /** Takes every row in; stores nothing yet. */
    Receipt read() {
        for (int i = 0; i < entries.size(); i++) {
            tally.row(take(i));
        }
        return tally.receipt();
    }

    void write() {
        store.writeMeasurements(batch, identities, ledger);
    }

    private Tally.Fate take(int i) {
        MeasurementEntry entry = entries.get(i);
        List<RowFinding> findings = checks.ofRow(i);
        tally.say(findings);
        if (MeasurementChecks.refuses(findings)) {
            return Tally.Fate.REJECTED;
        }
        Match match = identities.match(entry.row(), entry.child(), entry.date(), entry.atBirth());
        tally.say(match.findings());
        if (match.child().isEmpty()) {
            return Tally.Fate.REJECTED;
        }
        KnownChild child = match.child().get();
        ChildDay key = new ChildDay(child.seq(), entry.date());
        News news = ledger.tell(entry.row(), key, MeasurementFacts.of(entry));
        return switch (news) {
            case DUPLICATE -> Tally.Fate.DUPLICATE;
            case CONFLICT -> {
                tally.say(
                        new RowFinding(
                                entry.row(),
                                Field.ROW,
                                Finding.of(Problem.MEASURED_TWICE, "", "" + ledger.firstRowOf(key)),
                                true));
                yield Tally.Fate.REJECTED;
            }
            case NEW, CHANGED, SAME -> {
                besideOthers(i, entry, child);
                boolean learnt =
                        identities.learn(
                                child, entry.child(), match.nik(), entry.atBirth(), entry.date());
                yield Tally.Fate.of(news, learnt);
            }
        };
    }

    private void besideOthers(int i, MeasurementEntry entry, KnownChild child) {
        NavigableMap<LocalDate, BodySize> known = sizesOf(child.seq());
        Entry<LocalDate, BodySize> before = known.lowerEntry(entry.date());
        if (before != null) {
            tally.say(checks.beside(i, before.getKey(), before.getValue()));
        }
        known.put(entry.date(), entry.size());
        if (!entry.home().known() && !housed.contains(child.seq())) {
            tally.say(
                    new RowFinding(
                            entry.row(), Field.HOME, Finding.of(Problem.HOME_UNKNOWN, ""), false));
        }
        if (entry.home().known()) {
            housed.add(child.seq());
        }
    }
}
