package id.lokmin.register;

import id.lokmin.register.RowFinding.Field;
import id.lokmin.register.check.DoseChecks;
import id.lokmin.register.identity.Identities;
import id.lokmin.register.identity.KnownChild;
import id.lokmin.register.identity.Match;
import id.lokmin.register.store.ChildDose;
import id.lokmin.register.store.DoseFacts;
import id.lokmin.register.store.Ledger;
import id.lokmin.register.store.Ledger.News;
import id.lokmin.register.store.RegisterStore;
import id.lokmin.register.vaccine.VaccineDose;
import id.lokmin.register.vaccine.Vaccines;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One list of given doses on its way into the register: checked, matched, told, written. */
final class DoseList {

    /** A list of doses tells who a child is only where nobody has told before. */
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private final RegisterStore store;
    private final Batch batch;
    private final List<DoseEntry> entries;
    private final Vaccines vaccines;
    private final DoseChecks checks;
    private final ServedRw servedRw;
    private final Identities identities;
    private final Ledger<ChildDose, DoseFacts> ledger;
    private final Set<Integer> housed;
    private final Set<Integer> announced = new HashSet<>();
    private final Map<Integer, Map<VaccineDose, NavigableSet<LocalDate>>> days = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Tally tally = new Tally();

    private record Taken(DoseEntry entry, VaccineDose dose, KnownChild child) {}

    DoseList(
            RegisterStore store,
            Batch batch,
            List<DoseEntry> entries,
            Vaccines vaccines,
            DoseChecks checks,
            ServedRw servedRw) {
        this.store = store;
        this.batch = batch;
        this.entries = entries;
        this.vaccines = vaccines;
        this.checks = checks;
        this.servedRw = servedRw;
        this.identities = store.identities(batch, entries.stream().map(DoseEntry::child).toList());
        this.ledger = store.doses(identities.children());
        this.housed = store.housed(identities.children());
        ledger.living((key, _) -> note(key.child(), key.dose(), key.given()));
    }

    /** Takes every row in; stores nothing yet. */
    Receipt read() {
        for (DoseEntry entry : entries) {
            tally.row(take(entry));
        }
        for (Taken one : taken) {
            for (VaccineDose antigen : vaccines.antigensOf(one.dose())) {
                tally.say(
                        checks.beside(
                                one.entry(),
                                antigen,
                                days.getOrDefault(one.child().seq(), Map.of())));
            }
        }
        return tally.receipt();
    }

    void write() {
        store.writeDoses(batch, identities, ledger, taken.stream().map(Taken::entry).toList());
    }

    private Tally.Fate take(DoseEntry entry) {
        Optional<VaccineDose> dose = vaccines.read(entry.vaccine());
        if (dose.isEmpty()) {
            say(entry, Field.VACCINE, true, Problem.VACCINE_UNKNOWN, entry.vaccine());
            return Tally.Fate.REJECTED;
        }
        List<RowFinding> findings = checks.ofRow(entry);
        tally.say(findings);
        if (findings.stream().anyMatch(RowFinding::rejected)) {
            return Tally.Fate.REJECTED;
        }
        if (entry.villageCode().isEmpty() && entry.site().isEmpty()) {
            say(entry, Field.HOME, true, Problem.DOSE_PLACE_UNKNOWN);
            return Tally.Fate.REJECTED;
        }
        Match match = identities.match(entry.row(), entry.child(), LONG_AGO, BirthSize.UNKNOWN);
        tally.say(match.findings());
        if (match.child().isEmpty()) {
            return Tally.Fate.REJECTED;
        }
        return keep(entry, dose.get(), match.child().get(), match.nik());
    }

    private Tally.Fate keep(
            DoseEntry entry, VaccineDose dose, KnownChild child, Optional<Nik> nik) {
        News news =
                ledger.tell(
                        entry.row(),
                        new ChildDose(child.seq(), dose, entry.given()),
                        DoseFacts.of(entry));
        if (news == News.DUPLICATE || news == News.CONFLICT) {
            return Tally.Fate.DUPLICATE;
        }
        if (child.isFresh() && announced.add(child.seq())) {
            say(entry, Field.NAME, false, Problem.CHILD_UNKNOWN);
        }
        boolean placed =
                housed.contains(child.seq())
                        || servedRw.onlyRwOf(entry.villageCode(), entry.site()).isPresent();
        if (!placed) {
            say(entry, Field.SITE, false, Problem.RW_UNKNOWN, entry.site());
        }
        note(child.seq(), dose, entry.given());
        taken.add(new Taken(entry, dose, child));
        boolean learnt =
                identities.learn(
                        child, entry.child(), nik, BirthSize.UNKNOWN, LONG_AGO.minusDays(1));
        return Tally.Fate.of(news, learnt);
    }

    private void note(int child, VaccineDose dose, LocalDate given) {
        for (VaccineDose antigen : vaccines.antigensOf(dose)) {
            days.computeIfAbsent(child, _ -> new HashMap<>())
                    .computeIfAbsent(antigen, _ -> new TreeSet<>())
                    .add(given);
        }
    }

    private void say(
            DoseEntry entry, Field field, boolean rejected, Problem problem, String... arguments) {
        tally.say(new RowFinding(entry.row(), field, Finding.of(problem, "", arguments), rejected));
    }
}
